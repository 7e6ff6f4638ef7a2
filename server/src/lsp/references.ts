/** From a source, one of its sentences or a citation key to every passage of the drafts that rests on it. */
import type { Location } from "vscode-languageserver/node";
import { containsSpan, overlapsSpan, type Span } from "../text/span.ts";
import type { CheckedDraft, Feature } from "./context.ts";
import { localPath } from "./paths.ts";
import { citationAt, claimAt } from "./places.ts";
import { toRange } from "./positions.ts";

/** A source, or a stretch of one. */
interface Target {
  readonly key: string;
  readonly span?: Span;
}

export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register: ({ connection, workspace, check, checkAll }) => {
    connection.onReferences(async ({ textDocument, position }, token) => {
      // A client may ask before the project is open.
      await workspace.projectOf(textDocument.uri);
      const drafts = await checkAll(token);
      const checked = await check(textDocument.uri, token);
      const targets = checked
        ? targetsInDraft(checked, checked.document.offsetAt(position))
        : targetsInSource(drafts, textDocument.uri, position.line);
      return targets.flatMap((target) => drafts.flatMap((draft) => restingOn(draft, target)));
    });
  },
};

function targetsInDraft(checked: CheckedDraft, offset: number): readonly Target[] {
  const citation = citationAt(checked, offset);
  if (citation) return [{ key: citation.key }];
  return claimAt(checked, offset)?.evidence.map(({ source, span }) => ({ key: source, span })) ?? [];
}

/** On its first line a source stands for itself; below it for the sentences of the line. */
function targetsInSource(drafts: readonly CheckedDraft[], uri: string, line: number): readonly Target[] {
  const path = localPath(uri);
  for (const { project } of drafts) {
    const source = project.sources().find((one) => one.path !== undefined && project.absolute(one.path) === path);
    if (!source?.document) continue;
    if (line === 0) return [{ key: source.key }];
    const { text } = source.document;
    const start = text.split("\n", line).join("\n").length + 1;
    const end = text.indexOf("\n", start);
    return [{ key: source.key, span: { start, end: end < 0 ? text.length : end } }];
  }
  return [];
}

/** One place for each sentence, however many of its claims rest on the source: the key, where it is cited there. */
function restingOn({ result, document }: CheckedDraft, { key, span }: Target): readonly Location[] {
  const { sentences } = result.reading;
  const cited = span ? [] : result.reading.citations().flatMap(({ items }) => items.filter((item) => item.key === key));
  const passages = new Map<number, Span>();
  for (const { claim, evidence } of result.judgements) {
    if (!evidence.some((one) => one.source === key && (!span || overlapsSpan(one.span, span)))) continue;
    const sentence = sentences[claim.sentence]?.span ?? claim.span;
    if (cited.some((item) => containsSpan(sentence, item.span))) continue;
    passages.set(claim.sentence, union(claim.span, passages.get(claim.sentence)));
  }
  const spans = [...passages.values(), ...cited.map((item) => item.span)];
  return spans.map((one) => ({ uri: document.uri, range: toRange(document, one) }));
}

const union = (a: Span, b: Span = a): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
