/** Hover over a claim: its verdict and evidence; over a citation key: the reference. */

import { type Hover, MarkupKind, type Position } from "vscode-languageserver/node";
import { pageAt } from "../corpus/source-page.ts";
import type { Span } from "../text/span.ts";
import type { CheckedDraft, Feature } from "./context.ts";
import { claimHover, referenceHover, type SourceLookup } from "./hover-text.ts";
import { citationAt, claimAt } from "./places.ts";
import { sourceRange, toRange } from "./positions.ts";

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: ({ connection, check, checkSoon }) => {
    connection.onHover(async ({ textDocument, position }, token) => {
      const checked = await checkSoon(textDocument.uri, token);
      const known = hoverAt(checked, position);
      return known || !checked?.partial ? known : hoverAt(await check(textDocument.uri, token), position);
    });
  },
};

function hoverAt(checked: CheckedDraft | undefined, position: Position): Hover | null {
  if (!checked) return null;
  const offset = checked.document.offsetAt(position);
  return overCitation(checked, offset) ?? overClaim(checked, offset);
}

function overClaim(checked: CheckedDraft, offset: number): Hover | null {
  const judgement = claimAt(checked, offset);
  if (!judgement) return null;
  return toHover(checked, judgement.claim.span, claimHover(judgement, lookup(checked)));
}

function overCitation(checked: CheckedDraft, offset: number): Hover | undefined {
  const item = citationAt(checked, offset);
  return item && toHover(checked, item.span, referenceHover(item.key, checked.project.source(item.key)));
}

const toHover = ({ document }: CheckedDraft, span: Span, value: string): Hover => ({
  contents: { kind: MarkupKind.Markdown, value },
  range: toRange(document, span),
});

const lookup = ({ project }: CheckedDraft): SourceLookup => ({
  source: (key) => project.source(key),
  address: (source, span) => {
    const { line, character } = sourceRange(source, span).start;
    const uri = project.sourceUri(source);
    const page = pageAt(source, span.start);
    return uri && (page === undefined ? `${uri}#L${line + 1},${character + 1}` : `${uri}#page=${page}`);
  },
});
