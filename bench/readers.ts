/** What each reader of a sentence costs, and all of them together, beside compromise's own cost on the same sentences. */
import { readAttribution } from "../server/src/extract/attribution.ts";
import { readEvents } from "../server/src/extract/events.ts";
import type { SentenceInput } from "../server/src/extract/input.ts";
import { readMentions } from "../server/src/extract/mentions.ts";
import { readNames } from "../server/src/extract/name.ts";
import { readQuantities } from "../server/src/extract/quantity.ts";
import { readRoles } from "../server/src/extract/role.ts";
import { readSentence } from "../server/src/extract/sentence-reading.ts";
import { readTerms } from "../server/src/extract/terms.ts";
import { readTimes } from "../server/src/extract/time.ts";
import { readWords } from "../server/src/extract/word.ts";
import { readMarkdown } from "../server/src/text/markdown.ts";
import { splitSentences } from "../server/src/text/sentences.ts";
import { longDraft } from "./long-draft.ts";
import { type Measure, median, ratio, timeRuns } from "./measure.ts";

export async function readers(): Promise<readonly Measure[]> {
  const document = readMarkdown(longDraft(2_000));
  const read = splitSentences(document).map(({ span }) => {
    const input: SentenceInput = {
      prose: document.prose,
      span,
      terms: readTerms(document.prose, span),
      actors: { actors: new Map() },
      known: [],
      published: { earliest: "2024-04-17", latest: "2024-04-17", circa: false },
    };
    const words = readWords(input);
    const mentions = readMentions(input);
    return { input, words, mentions, clauses: readEvents(input, mentions).clauses };
  });
  const cost = async (run: (sentence: (typeof read)[number]) => unknown): Promise<number> =>
    median(await timeRuns(9, () => read.map(run)));
  const terms = await cost(({ input }) => readTerms(input.prose, input.span));
  const measures: readonly (readonly [string, number])[] = [
    ["words", await cost(({ input }) => readWords(input))],
    ["times", await cost(({ input, words }) => readTimes(input, words))],
    ["quantities", await cost(({ input, words, mentions }) => readQuantities(input, words, mentions.times))],
    ["names", await cost(({ input }) => readNames(input))],
    ["roles", await cost(({ input, mentions }) => readRoles(input, mentions.names))],
    ["events", await cost(({ input, mentions }) => readEvents(input, mentions))],
    ["attribution", await cost(({ input, mentions, clauses }) => readAttribution(input, clauses, mentions.names))],
    ["all readers", (await cost(({ input }) => readSentence(input))) - terms],
  ];
  return measures.map(([what, time]) => ({ what: `${what}, as a share of compromise`, value: ratio(time / terms) }));
}
