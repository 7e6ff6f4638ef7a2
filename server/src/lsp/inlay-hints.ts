/** The key of the source behind a supported claim that cites none. */
import { type InlayHint, InlayHintKind } from "vscode-languageserver/node";
import { overlapsSpan } from "../text/span.ts";
import type { Feature } from "./context.ts";
import { inlayHintsWanted, refreshInlayHints } from "./editor-settings.ts";
import { toSpan } from "./positions.ts";

export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register: (context) => {
    const { connection, check, workspace } = context;
    connection.languages.inlayHint.on(async ({ textDocument, range }, token): Promise<InlayHint[] | null> => {
      if (!(await inlayHintsWanted(context, textDocument.uri))) return null;
      const checked = await check(textDocument.uri, token);
      if (!checked) return null;
      const { document, result } = checked;
      const shown = toSpan(document, range);
      const hinted = new Set<number>();
      return result.judgements.flatMap(({ claim, verdict, evidence }) => {
        const best = evidence.find(({ relation }) => relation === "supports");
        if (claim.cites.length > 0 || verdict !== "supported" || !best || !overlapsSpan(claim.span, shown)) return [];
        if (hinted.has(claim.sentence)) return [];
        hinted.add(claim.sentence);
        const position = document.positionAt(claim.span.end);
        return [{ position, label: `@${best.source}`, kind: InlayHintKind.Parameter, paddingLeft: true }];
      });
    });
    workspace.onReload(() => refreshInlayHints(context));
  },
};
