/** Finds where a source has the words of a quotation nearly, or in two places. */
import { diffArrays } from "diff";
import { functionWords } from "../../lexicon/index-words.ts";
import type { Span } from "../../text/span.ts";
import { normalWords } from "./danger.ts";
import { findRuns } from "./place.ts";
import { areOneForm } from "./style.ts";
import type { QuotedWord, SourceWords } from "./words.ts";

export interface Change {
  readonly draft: readonly QuotedWord[];
  readonly source: readonly QuotedWord[];
}

export interface Near {
  /** The source's words that stand for the quotation. */
  readonly span: Span;
  /** What differs, the draft's words against the source's. */
  readonly changes: readonly Change[];
  /** Every word of the draft is there in order; the source has more in between. */
  readonly onlyLeavesOut: boolean;
  /** The share of the draft's words that are the source's. */
  readonly likeness: number;
  /** How many of them say something by themselves. */
  readonly weighty: number;
}

/** The share of its words that a quotation must have from one place to be taken for an altered one. */
const nearFrom = 0.6;
/** The share from which one word of weight is enough. */
const likelyFrom = 0.8;

/** The place of the source that is most like the quotation, with or without who says it in its midst. */
export function findNearest(words: readonly QuotedWord[], source: SourceWords): Near | undefined {
  const whole = findNear(words, source.words);
  const spoken = source.resumed.size > 0 ? findNear(words, source.spoken) : undefined;
  return spoken && spoken.likeness >= (whole?.likeness ?? 0) && changed(spoken) <= changed(whole) ? spoken : whole;
}

const changed = (near: Near | undefined): number =>
  near?.changes.reduce((sum, { draft, source }) => sum + lengthOf(draft) + lengthOf(source), 0) ??
  Number.POSITIVE_INFINITY;

const lengthOf = (words: readonly QuotedWord[]): number => normalWords(words).length;

/** The place of the source that is most like the quotation, if it is like enough. */
function findNear(words: readonly QuotedWord[], source: readonly QuotedWord[]): Near | undefined {
  const start = densestWindow(words, source);
  if (start === undefined) return undefined;
  const window = source.slice(start, start + windowOf(words.length));
  const tight = tightStart(words, window);
  const parts = diffWords(words, window.slice(tight));
  const same = parts.filter(isSame).flatMap(({ value }) => value);
  const weighty = same.filter(isWeighty);
  const likeness = same.length / words.length;
  if (same.length < 3 || weighty.length < (likeness < likelyFrom ? 2 : 1) || likeness < nearFrom) return undefined;
  const near = compare(words, closeUp(parts, source, start + tight));
  return near && { ...near, likeness, weighty: weighty.length };
}

const isWeighty = ({ normal }: QuotedWord): boolean => !functionWords.has(normal);

type Part = ReturnType<typeof diffArrays<QuotedWord>>[number];

const isSame = ({ added, removed }: Part): boolean => !added && !removed;

/**
 * The source's words from the first that both have to the last, with as many at its ends as the draft has there, but
 * none beyond the sentence. `start` is where the compared words begin. A lone "the" far behind the rest is no end.
 */
function closeUp(parts: readonly Part[], words: readonly QuotedWord[], start: number): readonly QuotedWord[] {
  let at = start;
  let first: number | undefined;
  let last = start;
  let lead = 0;
  let tail = 0;
  for (const part of parts) {
    if (isSame(part) && (first === undefined || part.value.some(isWeighty))) {
      first ??= at;
      last = at + part.value.length - 1;
      tail = 0;
    } else if (!part.added) {
      if (first === undefined) lead += part.value.length;
      else tail += part.value.length;
    }
    if (!part.removed) at += part.value.length;
  }
  const from = Math.max(0, (first ?? start) - lead);
  const before = words.slice(from, first ?? start);
  const after = words.slice(last, last + tail + 1);
  const closing = after.findIndex((word) => word.last);
  return words.slice(from + before.findLastIndex((word) => word.last) + 1, last + (closing < 0 ? tail : closing) + 1);
}

/** The last place of the window from which as many of the words follow: an "all" of the sentence before is not theirs. */
function tightStart(words: readonly QuotedWord[], window: readonly QuotedWord[]): number {
  const shared = countSame(words, window);
  let start = 0;
  while (start < window.length - shared && countSame(words, window.slice(start + 1)) === shared) start++;
  return start;
}

const countSame = (words: readonly QuotedWord[], window: readonly QuotedWord[]): number =>
  diffWords(words, window)
    .filter(isSame)
    .reduce((sum, { value }) => sum + value.length, 0);

function compare(
  words: readonly QuotedWord[],
  theirs: readonly QuotedWord[],
): Omit<Near, "likeness" | "weighty"> | undefined {
  const from = theirs[0];
  const to = theirs.at(-1);
  if (!from || !to) return undefined;
  const changes = changesOf(diffLetters(words, theirs), words, theirs);
  return {
    span: { start: from.span.start, end: to.span.end },
    changes,
    onlyLeavesOut: changes.every(({ draft }) => draft.length === 0),
  };
}

/** House style aside. */
const diffWords = (mine: readonly QuotedWord[], theirs: readonly QuotedWord[]): readonly Part[] =>
  diffArrays([...mine], [...theirs], { comparator: (a, b) => areOneForm(a.plain, b.plain) });

const diffLetters = (mine: readonly QuotedWord[], theirs: readonly QuotedWord[]): readonly Part[] =>
  diffArrays([...mine], [...theirs], { comparator: (a, b) => a.normal === b.normal });

/** Removed and added words that stand side by side are one change, and a short form is told as a whole: "can" for "can’t". */
function changesOf(
  parts: readonly Part[],
  mine: readonly QuotedWord[],
  theirs: readonly QuotedWord[],
): readonly Change[] {
  const changes: Change[] = [];
  let [draftAt, sourceAt] = [0, 0];
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (!isSame(part) && !(before && !isSame(before))) {
      const pair = [part, parts[index + 1]].filter((each) => each !== undefined && !isSame(each));
      const countOf = (kind: "added" | "removed"): number =>
        pair.reduce((sum, each) => sum + (each?.[kind] ? each.value.length : 0), 0);
      const [removed, added] = [countOf("removed"), countOf("added")];
      const more = mine[draftAt]?.tied || theirs[sourceAt]?.tied ? 1 : 0;
      changes.push({
        draft: mine.slice(Math.max(0, draftAt - more), draftAt + removed),
        source: theirs.slice(Math.max(0, sourceAt - more), sourceAt + added),
      });
    }
    if (!part.added) draftAt += part.value.length;
    if (!part.removed) sourceAt += part.value.length;
  }
  return changes;
}

const windowOf = (length: number): number => length + Math.max(4, Math.ceil(length / 2));

/** Where most of the words stand close together. */
function densestWindow(words: readonly QuotedWord[], source: readonly QuotedWord[]): number | undefined {
  const wanted = new Map<string, number>();
  for (const { plain } of words) wanted.set(plain, (wanted.get(plain) ?? 0) + 1);
  const width = windowOf(words.length);
  const held = new Map<string, number>();
  let score = 0;
  let best: { readonly score: number; readonly start: number } | undefined;
  for (const [index, { plain }] of source.entries()) {
    score += change(wanted, held, plain, 1);
    const leaving = source[index - width];
    if (leaving) score += change(wanted, held, leaving.plain, -1);
    const start = Math.max(0, index - width + 1);
    if (score > (best?.score ?? 0)) best = { score, start };
  }
  return best && best.score >= words.length * nearFrom ? best.start : undefined;
}

/** What a word that enters or leaves the window adds to its score: rare words count, repeated ones only as often as quoted. */
function change(wanted: ReadonlyMap<string, number>, held: Map<string, number>, word: string, by: 1 | -1): number {
  const most = wanted.get(word);
  if (most === undefined) return 0;
  const before = held.get(word) ?? 0;
  held.set(word, before + by);
  return Math.min(before + by, most) - Math.min(before, most);
}

/** Where the quotation is two pieces of the source that do not stand together. */
export function isStitched(words: readonly QuotedWord[], source: SourceWords): boolean {
  for (let cut = 3; cut <= words.length - 3; cut++) {
    const head = findRuns([{ words: words.slice(0, cut), after: "start" }], source);
    if (!head) return false;
    if (findRuns([{ words: words.slice(cut), after: "start" }], source)) return true;
  }
  return false;
}
