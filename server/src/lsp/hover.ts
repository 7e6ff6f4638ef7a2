/** Hover over a claim: its verdict and evidence; over a citation key: the reference. */

import { type Hover, type MarkupContent, MarkupKind, type Position } from "vscode-languageserver/node";
import { pageAt } from "../corpus/source-page.ts";
import type { Span } from "../text/span.ts";
import type { CheckedDraft, Feature } from "./context.ts";
import { claimHover, referenceHover, type SourceLookup } from "./hover-text.ts";
import { toPlainText } from "./markdown.ts";
import { citationAt, claimAt, covers } from "./places.ts";
import { sourceRange, toRange } from "./positions.ts";

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: ({ connection, client, check, checkSoon }) => {
    const formats = client.textDocument?.hover?.contentFormat;
    const isPlain = formats !== undefined && !formats.includes(MarkupKind.Markdown);
    connection.onHover(async ({ textDocument, position }, token) => {
      const checked = await checkSoon(textDocument.uri, token);
      const known = hoverAt(checked, position);
      const shown = known || !checked?.partial ? known : hoverAt(await check(textDocument.uri, token), position);
      return shown && isPlain ? inPlainText(shown) : shown;
    });
  },
};

function hoverAt(checked: CheckedDraft | undefined, position: Position): ClaimHover | null {
  if (!checked) return null;
  const offset = checked.document.offsetAt(position);
  return overCitation(checked, offset) ?? overClaim(checked, offset);
}

/** In Markdown, over a claim or a key. */
interface ClaimHover extends Hover {
  readonly contents: MarkupContent;
}

const inPlainText = ({ contents, ...rest }: ClaimHover): Hover => ({
  ...rest,
  contents: { kind: MarkupKind.PlainText, value: toPlainText(contents.value) },
});

function overClaim(checked: CheckedDraft, offset: number): ClaimHover | null {
  const judgement = claimAt(checked, offset);
  if (!judgement) return null;
  const { faults, claim } = judgement;
  const spans = [claim, ...faults, ...checked.result.findings].map(({ span }) => span);
  const span = spans.find((each) => covers(each, offset)) ?? claim.span;
  return toHover(checked, span, claimHover(judgement, checked.result.reading, lookup(checked)));
}

function overCitation(checked: CheckedDraft, offset: number): ClaimHover | undefined {
  const item = citationAt(checked, offset);
  return item && toHover(checked, item.span, referenceHover(item.key, checked.project.source(item.key)));
}

const toHover = ({ document }: CheckedDraft, span: Span, value: string): ClaimHover => ({
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
