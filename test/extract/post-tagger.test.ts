/** Our last tagging pass gives what compromise's own gives. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type nlp from "compromise/two";
import { expect, it } from "vitest";
import { longDraft } from "../../bench/long-draft.ts";
import { readTerms } from "../../server/src/extract/terms.ts";
import { readPlain } from "../../server/src/text/plain.ts";
import { splitSentences } from "../../server/src/text/sentences.ts";
import { sliceSpan } from "../../server/src/text/span.ts";

// The one in CommonJS, which our pass is not in.
const plain = createRequire(import.meta.url)("compromise/two") as typeof nlp;

const corpus = join(import.meta.dirname, "../../corpus");
const articles = readdirSync(corpus).filter((name) => name.endsWith(".txt"));
const texts = [...articles.map((name) => readFileSync(join(corpus, name), "utf8")), longDraft(1000), hard()];

it("tags every sentence as compromise does", () => {
  const sentences = texts
    .map(readPlain)
    .flatMap((text) => splitSentences(text).map(({ span }) => [text, span] as const));
  for (const [text, span] of sentences) {
    const sentence = sliceSpan(text.prose, span);
    const words = (plain(sentence).document as unknown as { text: string; tags: Set<string> }[][]).flat();
    const tagsOf = ({ text: word, tags }: { text: string; tags: ReadonlySet<string> }) => [word, [...tags].sort()];
    const terms = readTerms(text.prose, span).filter(({ text: word }) => word !== "rose");
    expect(terms.map(tagsOf), sentence).toEqual(words.filter(({ text: word }) => word !== "rose").map(tagsOf));
  }
});

/** Contractions, clauses, questions, commands, and words of which later patterns take back what earlier ones gave. */
function hard(): string {
  return [
    "We've been told they'd leave, but who's going to stop them?",
    "Let him go, take a look at it, and don't come back till Monday, June 3rd.",
    "What do they want, the mayor asked; nobody's answer was good.",
    "She's seen the Bank of England's report on the 5th of May at half past six.",
    "Walking up the road, the guards got shot at: one was hit in the left arm.",
  ].join("\n\n");
}
