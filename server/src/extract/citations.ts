/** All citations of a document: as its format marks them, as Pandoc writes them, and as links to a source. */
import type { Document } from "../text/document.ts";
import { blank } from "../text/prose.ts";
import { compareSpans, containsSpan, type Span } from "../text/span.ts";
import { readPandocCitations } from "./citation.ts";
import type { Citation, CitationItem } from "./mention.ts";

/** The citation key of the source that an address, a file or a name stands for. */
export type SourceLookup = (target: string) => string | undefined;

/** The citations of a document, in order. */
export function readCitations(document: Document, keyOf: SourceLookup = () => undefined): readonly Citation[] {
  const links = document.links.flatMap(({ span, url, labelled }): readonly Citation[] => {
    const key = keyOf(url);
    return key === undefined ? [] : [{ span, items: [{ key, span }], ...(labelled && { labelled }) }];
  });
  const written = document.citations ?? readPandocCitations(document.prose);
  return links.length === 0 ? written : [...written, ...links].sort((a, b) => compareSpans(a.span, b.span));
}

/** `prose` without citations and notes, so that keys, locators and labels are not read as words. */
export function blankCitations(prose: string, citations: readonly Citation[]): string {
  const words = prose.replace(NOTE, blank);
  const parts: string[] = [];
  let done = 0;
  for (const { span, labelled } of citations) {
    if (labelled || span.start < done) continue;
    parts.push(words.slice(done, span.start), blank(words.slice(span.start, span.end)));
    done = span.end;
  }
  return [...parts, words.slice(done)].join("");
}

const NOTE = /\[\^[^\]\s]{1,80}\]|\^\[[^[\]]{0,2000}\]/g;

/** The citations, and for each reference to a note what is cited in the note: what stands where in the text. */
export function withNotes({ prose, footnotes }: Document, citations: readonly Citation[]): readonly Citation[] {
  if (footnotes.size === 0) return citations;
  const notes = new Map([...footnotes].map(([label, span]) => [label, itemsWithin(span, citations)]));
  const references = [...prose.matchAll(/\[\^([^\]\s]{1,80})\]/g)].flatMap((match): readonly Citation[] => {
    const items = notes.get((match[1] ?? "").toLowerCase()) ?? [];
    return items.length === 0 ? [] : [{ span: { start: match.index, end: match.index + match[0].length }, items }];
  });
  return [...citations, ...references].sort((a, b) => compareSpans(a.span, b.span));
}

const itemsWithin = (note: Span, citations: readonly Citation[]): readonly CitationItem[] =>
  citations.filter(({ span }) => containsSpan(note, span)).flatMap(({ items }) => items);
