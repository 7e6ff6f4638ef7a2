/** Claims under their headings as a draft's symbols; claims, sources and actors as the workspace's. */
import { pathToFileURL } from "node:url";
import {
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbol,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { actorPlaces } from "../corpus/actor-edits.ts";
import type { Claim } from "../extract/claim.ts";
import { readTextFile } from "../host/text-file.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import { claimLabels } from "./claim-labels.ts";
import type { CheckedDraft, Context, Feature } from "./context.ts";
import { shorten } from "./markdown.ts";
import { toRange } from "./positions.ts";
import type { Project } from "./project.ts";
import { checkable, type Section, sectionsOf } from "./sections.ts";
import { verdictWord } from "./wording.ts";

export const symbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: "claimlint" }, workspaceSymbolProvider: true }),
  register: (context) => {
    const { connection, client, check } = context;
    connection.onDocumentSymbol(async ({ textDocument }, token) => {
      const checked = await check(textDocument.uri, token);
      if (!checked) return null;
      const labels = claimLabels(checkable(checked.result), checked.result.reading);
      const nested = sectionsOf(checked.result).flatMap((section) => ofSection(checked, section, labels));
      if (client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport) return nested;
      return nested.flatMap((symbol) => flat(symbol, textDocument.uri));
    });
    connection.onWorkspaceSymbol(({ query }, token) => ofWorkspace(context, query, token));
  },
};

function ofSection(
  checked: CheckedDraft,
  section: Section,
  labels: ReadonlyMap<Claim, string>,
): readonly DocumentSymbol[] {
  const claims = section.judgements.map(({ claim, verdict }) => ({
    name: nameOf(labels.get(claim) ?? claim.text),
    detail: verdictWord(verdict),
    kind: SymbolKind.Boolean,
    ...place(checked, claim.span, claim.span),
  }));
  if (!section.heading) return claims;
  const name = nameOf(sliceSpan(checked.result.document.prose, section.heading)) || "…";
  return [{ name, kind: SymbolKind.String, ...place(checked, section.span, section.heading), children: claims }];
}

/** For a client that knows no symbols within symbols. */
function flat({ name, kind, range, children }: DocumentSymbol, uri: string, containerName = ""): SymbolInformation[] {
  const own = { name, kind, location: { uri, range }, ...(containerName !== "" && { containerName }) };
  return [own, ...(children ?? []).flatMap((child) => flat(child, uri, name))];
}

const place = ({ document }: CheckedDraft, span: Span, selection: Span) => ({
  range: toRange(document, span),
  selectionRange: toRange(document, selection),
});

async function ofWorkspace(
  { workspace, checkAll }: Context,
  query: string,
  token: Parameters<Context["checkAll"]>[0],
): Promise<WorkspaceSymbol[]> {
  const drafts = await checkAll(token);
  const claims = drafts.flatMap(({ document, result }) => {
    const judgements = checkable(result);
    const labels = claimLabels(judgements, result.reading);
    return judgements.map(({ claim, verdict }) => ({
      name: nameOf(labels.get(claim) ?? claim.text),
      kind: SymbolKind.Boolean,
      containerName: verdictWord(verdict),
      location: { uri: document.uri, range: toRange(document, claim.span) },
    }));
  });
  const projects = await workspace.projects();
  const sources = projects.flatMap((project) =>
    project.sources().flatMap((source) => {
      const uri = project.sourceUri(source);
      const named = { name: source.key, kind: SymbolKind.File, location: { uri: uri ?? "", range: fileStart } };
      return uri ? [{ ...named, ...(source.title && { containerName: nameOf(source.title) }) }] : [];
    }),
  );
  const actors = (await Promise.all(projects.map(actorSymbols))).flat();
  return [...sources, ...actors, ...claims].filter(({ name, containerName = "" }) =>
    matches(`${name} ${containerName}`, query),
  );
}

/** Each at its entry in `actors.yaml`, by its first name; the others are found too. */
async function actorSymbols({ actors, actorsPath }: Project): Promise<readonly WorkspaceSymbol[]> {
  const file = actorsPath === undefined ? undefined : await readTextFile(actorsPath, actorsPath);
  if (actorsPath === undefined || file?.kind === "unreadable" || !file) return [];
  const lines = TextDocument.create("", "yaml", 0, file.text);
  const places = actorPlaces(file.text);
  return [...actors.actors.values()].flatMap(({ id, kind, names: [name = id, ...others] }) => {
    const at = places.get(id);
    if (at === undefined) return [];
    const range = toRange(lines, { start: at, end: at });
    const location = { uri: pathToFileURL(actorsPath).href, range };
    return [{ name, kind: SymbolKind.Constant, containerName: [kind, ...others].join(", "), location }];
  });
}

const fileStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Every letter of the query in order, as the protocol asks for. */
function matches(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = -1;
  return [...query.toLowerCase()].every((letter) => {
    at = letters.indexOf(letter, at + 1);
    return at >= 0;
  });
}

const nameOf = (text: string): string => shorten(text, 80);
