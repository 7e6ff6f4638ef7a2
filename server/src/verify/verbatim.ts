/** Finds the sentence of a covering source that a claim's sentence repeats word for word: a text bears itself out. */
import type { Passage, SourceReading } from "../corpus/passage.ts";
import type { Claim, DocumentReading, SentenceReading } from "../extract/claim.ts";
import { hasPronoun } from "../extract/coreference.ts";
import { sliceSpan } from "../text/span.ts";
import type { Context } from "./context.ts";
import { oncePerSentence, oncePerText } from "./once.ts";
import { wordsOf } from "./quotation/words.ts";
import { isQuoted } from "./quoted.ts";

/** Not where the words may mean another person or another day there, or are someone's quoted speech there alone. */
export function findVerbatim({ sentence: index }: Claim, { draft, covering }: Context): Passage | undefined {
  const words = plainWords(draft, index);
  const mine = draft.sentence(index);
  if (!mine || words.split(" ").length < FEWEST_WORDS) return undefined;
  for (const from of covering) {
    for (const at of sentencesOf(from.reading).get(words) ?? []) {
      const theirs = from.reading.sentence(at);
      if (theirs && meansTheSame(mine, theirs, draft, from)) {
        return { from, sentence: theirs, text: sliceSpan(from.reading.prose, theirs.span), score: 1 };
      }
    }
  }
  return undefined;
}

const FEWEST_WORDS = 3;

function meansTheSame(
  mine: SentenceReading,
  theirs: SentenceReading,
  draft: DocumentReading,
  { reading }: SourceReading,
): boolean {
  if (isQuoted(theirs.span, theirs) && !isQuoted(mine.span, mine)) return false;
  const sameTimes = mine.times.every(({ readings: [day] }, at) => {
    const other = theirs.times[at]?.readings[0];
    return !day || !other || day.edtf === other.edtf;
  });
  if (!sameTimes) return false;
  return !hasPronoun(sliceSpan(draft.prose, mine.span)) || before(draft, mine.index) === before(reading, theirs.index);
}

/** The words of the sentence before in the same paragraph. */
const before = (reading: DocumentReading, index: number): string =>
  reading.sentences[index - 1]?.block === reading.sentences[index]?.block ? plainWords(reading, index - 1) : "";

const plainWords = oncePerSentence(({ sentences, prose }: DocumentReading, index): string => {
  const span = sentences[index]?.span;
  return span ? textOf(sliceSpan(prose, span)) : "";
});

const textOf = (text: string): string =>
  wordsOf(text)
    .map(({ normal }) => normal)
    .join(" ");

/** Positions of the sentences of a source by their words. */
const sentencesOf = oncePerText((reading: DocumentReading): ReadonlyMap<string, readonly number[]> => {
  const byWords = new Map<string, number[]>();
  for (const { index } of reading.sentences) {
    const words = plainWords(reading, index);
    byWords.set(words, [...(byWords.get(words) ?? []), index]);
  }
  return byWords;
});
