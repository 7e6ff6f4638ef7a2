/** What reading times and quantities costs, beside compromise's own cost on the same sentences. */
import type { SentenceInput } from "../server/src/extract/input.ts";
import { readQuantities } from "../server/src/extract/quantity.ts";
import { readTerms } from "../server/src/extract/terms.ts";
import { readTimes } from "../server/src/extract/time.ts";
import { readWords } from "../server/src/extract/word.ts";
import { readMarkdown } from "../server/src/text/markdown.ts";
import { splitSentences } from "../server/src/text/sentences.ts";
import { longDraft } from "./long-draft.ts";
import { type Measure, median, ratio, timeRuns } from "./measure.ts";

export async function readers(): Promise<readonly Measure[]> {
  const document = readMarkdown(longDraft(2_000));
  const spans = splitSentences(document).map(({ span }) => span);
  const inputs = spans.map(
    (span): SentenceInput => ({
      prose: document.prose,
      span,
      terms: readTerms(document.prose, span),
      actors: { actors: new Map() },
      known: [],
      published: { earliest: "2024-04-17", latest: "2024-04-17", circa: false },
    }),
  );
  const words = inputs.map(readWords);
  const times = inputs.map((input, index) => readTimes(input, words[index]));
  const cost = async (run: (input: SentenceInput, index: number) => unknown): Promise<number> =>
    median(await timeRuns(9, () => inputs.map(run)));
  const terms = await cost(({ span }) => readTerms(document.prose, span));
  const measures: readonly (readonly [string, number])[] = [
    ["words", await cost(readWords)],
    ["times", await cost((input, index) => readTimes(input, words[index]))],
    ["quantities", await cost((input, index) => readQuantities(input, words[index], times[index]))],
  ];
  return measures.map(([what, time]) => ({ what: `${what}, as a share of compromise`, value: ratio(time / terms) }));
}
