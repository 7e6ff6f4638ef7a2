/** Claims by verdict, for themes that want to colour them. */
import { SemanticTokensBuilder, SemanticTokensRefreshRequest } from "vscode-languageserver/node";
import { type Judgement, verdictNames } from "../verify/judgement.ts";
import type { CheckedDraft, Feature } from "./context.ts";
import { checkable } from "./sections.ts";

const modifierName = (verdict: string): string =>
  verdict.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export const semanticTokens: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      documentSelector: null,
      legend: { tokenTypes: ["claim"], tokenModifiers: verdictNames.map(modifierName) },
      full: true,
    },
  }),
  register: ({ connection, client, check, workspace }) => {
    connection.languages.semanticTokens.on(async ({ textDocument }, token) => {
      const checked = await check(textDocument.uri, token);
      return checked ? tokensOf(checked) : { data: [] };
    });
    if (client.workspace?.semanticTokens?.refreshSupport) {
      workspace.onReload(() => void connection.sendRequest(SemanticTokensRefreshRequest.type));
    }
  },
};

/** Tokens may neither overlap nor span lines; of claims that overlap, the first by place stands. */
function tokensOf({ document, result }: CheckedDraft) {
  const builder = new SemanticTokensBuilder();
  let reached = 0;
  for (const { claim, verdict } of [...checkable(result)].sort(byPlace)) {
    if (claim.span.start < reached) continue;
    reached = claim.span.end;
    const { line: firstLine } = document.positionAt(claim.span.start);
    const { line: lastLine } = document.positionAt(claim.span.end);
    for (let line = firstLine; line <= lastLine; line += 1) {
      const start = Math.max(claim.span.start, document.offsetAt({ line, character: 0 }));
      const lineEnd = document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
      const end = Math.min(claim.span.end, lineEnd);
      const { character } = document.positionAt(start);
      if (end > start) builder.push(line, character, end - start, 0, 1 << verdictNames.indexOf(verdict));
    }
  }
  return builder.build();
}

const byPlace = (a: Judgement, b: Judgement): number => a.claim.span.start - b.claim.span.start;
