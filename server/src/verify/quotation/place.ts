/** Finds where a source has the words of a quotation as they stand, with marked omissions and with words in brackets. */
import type { QuotedWord, Run, SourceWords } from "./words.ts";

export interface Found {
  /** First and last word in the source. */
  readonly first: number;
  readonly last: number;
  /** What the draft's marks leave out, each from its first word of the source to the one behind its last. */
  readonly omitted: readonly Stretch[];
  /** What the draft has its own words in brackets for. */
  readonly replaced: readonly Stretch[];
  /** Where the source interrupts the words with who says them: the words before and after. */
  readonly interrupted: readonly Stretch[];
}

/** Positions of words: the first, and the one after the last. */
export type Stretch = readonly [first: number, end: number];

/** How many words an omission may leave out, and an insertion replace. */
const widest = { start: 0, omission: 80, insertion: 8 };

/** Where the runs first stand in the source, in their order. */
export const findRuns = (runs: readonly Run[], source: SourceWords): Found | undefined => findEvery(runs, source, 1)[0];

/** Every place, up to a number of them, where the runs stand in the source. */
export function findEvery(runs: readonly Run[], source: SourceWords, most: number): readonly Found[] {
  const every: Found[] = [];
  for (const start of startsOf(runs[0]?.words[0], source)) {
    const found = matchRuns(runs, source, start);
    if (found) every.push(found);
    if (every.length === most) break;
  }
  return every;
}

function startsOf(first: QuotedWord | undefined, { at }: SourceWords): readonly number[] {
  if (!first) return [];
  const forms = first.stem ? ENDINGS.map((ending) => first.normal + ending) : [first.normal];
  return forms.flatMap((form) => at.get(form) ?? []).sort((a, b) => a - b);
}

const ENDINGS: readonly string[] = ["", "s", "es", "d", "ed", "ing", "n", "en", "r", "er"];

function matchRuns(runs: readonly Run[], source: SourceWords, start: number): Found | undefined {
  let next = start;
  const omitted: Stretch[] = [];
  const replaced: Stretch[] = [];
  const interrupted: Stretch[] = [];
  for (const run of runs) {
    const stood = run === runs[0] ? standsAt(run.words, source, start) : findNext(run, source, next);
    if (!stood) return undefined;
    if (stood.first > next) (run.after === "omission" ? omitted : replaced).push([next, stood.first]);
    interrupted.push(...stood.interrupted);
    next = stood.end;
  }
  return { first: start, last: next - 1, omitted, replaced, interrupted };
}

interface Stood {
  readonly first: number;
  readonly end: number;
  readonly interrupted: readonly Stretch[];
}

function findNext(run: Run, source: SourceWords, from: number): Stood | undefined {
  for (let at = from; at <= from + widest[run.after]; at++) {
    const stood = standsAt(run.words, source, at);
    if (stood) return stood;
  }
  return undefined;
}

function standsAt(words: readonly QuotedWord[], source: SourceWords, first: number): Stood | undefined {
  const interrupted: Stretch[] = [];
  let at = first;
  for (let index = 0; index < words.length; index++) {
    const resumed = at > first ? source.resumed.get(at - 1) : undefined;
    if (resumed !== undefined && hasBoth(words, index, source, resumed)) {
      interrupted.push([at - 1, resumed]);
      at = resumed;
    }
    if (!isSame(words[index], source.words[at])) return undefined;
    at++;
  }
  return { first, end: at, interrupted };
}

/** Two words tell where the quotation goes on: one alone may be the "the" of who says it. */
const hasBoth = (words: readonly QuotedWord[], index: number, source: SourceWords, at: number): boolean =>
  words.slice(index, index + 2).every((word, ahead) => isSame(word, source.words[at + ahead]));

function isSame(mine: QuotedWord | undefined, theirs: QuotedWord | undefined): boolean {
  if (!mine || !theirs) return false;
  const more = theirs.normal.length - mine.normal.length;
  return mine.normal === theirs.normal || (mine.stem === true && more <= 3 && theirs.normal.startsWith(mine.normal));
}
