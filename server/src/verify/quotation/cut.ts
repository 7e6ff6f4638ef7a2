/** What a source says right before or after the quoted words, and the draft cuts off: a negation, a condition, a doubt. */
import type { SourceReading } from "../../corpus/passage.ts";
import type { DocumentReading } from "../../extract/claim.ts";
import type { Quotation } from "../../extract/mention.ts";
import { excuses, innerLeads, type Lead, leads, type Turning, tails } from "../../lexicon/quotation-leads.ts";
import { type Span, sliceSpan } from "../../text/span.ts";
import { sourceWords } from "./words.ts";

export interface Cut {
  readonly kind: Turning;
  /** What is cut off, in the source. */
  readonly span: Span;
}

/** `at` is where the source has the words. Nothing, where the draft says beside its quotation what it has cut off. */
export function cutOff(
  quotation: Quotation,
  draft: DocumentReading,
  { reading }: SourceReading,
  at: Span,
): Cut | undefined {
  const start = startOf(reading, at);
  const inner = sourceWords(reading).quoted.find((part) => part.start <= at.start && at.start < part.end)?.start;
  const cuts = [
    cutBefore(reading, at, start, leads),
    cutAfter(reading, at),
    inner === undefined || opensQuotation(reading, at)
      ? undefined
      : cutBefore(reading, at, Math.max(start, inner), innerLeads),
  ].filter((cut) => cut !== undefined);
  const cut = cuts.find(({ kind }) => kind === "negation") ?? cuts[0];
  return cut && !isExcused(cut, quotation, draft, reading) ? cut : undefined;
}

/** Within marks of its own, inside another's words. */
const opensQuotation = ({ prose }: DocumentReading, { start }: Span): boolean =>
  /["“„«‘‚「『']\s?$/u.test(prose.slice(Math.max(0, start - 2), start));

const startOf = (reading: DocumentReading, at: Span): number =>
  Math.max(sentenceOf(reading, at.start)?.start ?? at.start, at.start - LONGEST_LEAD);

function cutBefore(reading: DocumentReading, at: Span, start: number, list: readonly Lead[]): Cut | undefined {
  const text = reading.prose.slice(start, at.start);
  const lead = plain(text);
  if (lead === "" || /[.?!:]["“”«»„\s]*$/u.test(text)) return undefined;
  const turn = firstOf(list, lead);
  if (!turn) return undefined;
  const words = lead.length <= SHORT_LEAD ? lead : turn.words;
  const parts = [...text.matchAll(/[^\s"“”«»„‘,;:]+/gu)];
  const first = parts.at(-words.split(" ").length) ?? parts[0];
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  return { kind: turn.kind, span: { start: start + first.index, end: start + last.index + last[0].length } };
}

const LONGEST_LEAD = 220;
const SHORT_LEAD = 60;

function cutAfter(reading: DocumentReading, at: Span): Cut | undefined {
  const text = reading.prose.slice(at.end, sentenceOf(reading, at.end - 1)?.end ?? at.end);
  const gap = /^[\s"“”«»„’',;—–]*/u.exec(text)?.[0].length ?? 0;
  const turn = firstOf(tails, plain(text));
  if (!turn) return undefined;
  const clause = /^[^,;.?!—–"“”«»]*/u.exec(text.slice(gap))?.[0].trimEnd() ?? "";
  return { kind: turn.kind, span: { start: at.end + gap, end: at.end + gap + clause.length } };
}

function firstOf(list: readonly Lead[], text: string): { readonly kind: Turning; readonly words: string } | undefined {
  for (const { kind, pattern } of list) {
    const match = pattern.exec(text);
    if (match) return { kind, words: match[0].trim() };
  }
  return undefined;
}

/** In the draft's sentence, or for a condition in the sentence before it: "Asked what he would do if …". */
function isExcused(
  { kind, span: cut }: Cut,
  { span }: Quotation,
  draft: DocumentReading,
  { prose }: DocumentReading,
): boolean {
  const said = saidBeside(span, draft, kind === "condition");
  return excuses[kind].test(said) || (kind === "speaker" && sharesWord(said, plain(sliceSpan(prose, cut))));
}

/** Whether the draft denies beside its quotation what stands in it. */
export const isDenied = ({ span }: Quotation, draft: DocumentReading): boolean =>
  excuses.negation.test(saidBeside(span, draft, false));

/** The words of the draft's sentence around a quotation, and of the one before. */
function saidBeside(span: Span, draft: DocumentReading, withBefore: boolean): string {
  const index = draft.sentences.findIndex(({ span: { end } }) => end > span.start);
  const sentence = draft.sentences[index];
  if (!sentence) return "";
  const before = withBefore ? draft.sentences[index - 1] : undefined;
  const around = [
    before && before.block === sentence.block ? sliceSpan(draft.prose, before.span) : "",
    draft.prose.slice(sentence.span.start, span.start),
    draft.prose.slice(span.end, Math.max(span.end, sentence.span.end)),
  ];
  return plain(around.join(" "));
}

/** Who said it stands beside the quotation: "the general told them that …". */
const sharesWord = (said: string, lead: string): boolean =>
  lead.split(" ").some((word) => word.length > 4 && word !== "according" && said.split(/[^\p{L}'-]+/u).includes(word));

const sentenceOf = (reading: DocumentReading, at: number): Span | undefined =>
  reading.sentences.find(({ span }) => span.end > at)?.span;

/** In lower case, with straight apostrophes, and without quotation marks and marks of omission. */
const plain = (text: string): string =>
  text
    .replace(/’/g, "'")
    .replace(/["“”„«»‘…[\]]|(?<!\p{L})'(?!\p{L})|(?<!\p{L})'(?=\p{Lu})|'\s*$/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
