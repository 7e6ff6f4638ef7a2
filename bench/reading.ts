/** What it costs to read sentences into claims, beside compromise's own parse of the same sentences. */
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import nlp from "compromise";
import { readDocument } from "../server/src/extract/reading.ts";
import type { Document } from "../server/src/text/document.ts";
import { readMarkdown } from "../server/src/text/markdown.ts";
import { readPlain } from "../server/src/text/plain.ts";
import { splitSentences } from "../server/src/text/sentences.ts";
import { sliceSpan } from "../server/src/text/span.ts";
import { longDraft } from "./long-draft.ts";
import { type Measure, median, ratio } from "./measure.ts";

/**
 * Both sides read the sentences of the five articles and of a draft of our own, in turn, after a warm-up and without
 * any memory of earlier runs. What is measured is processor time, so that other programs do not count.
 */
export async function reading(): Promise<readonly Measure[]> {
  const articles = readdirSync("corpus").filter((name) => name.endsWith(".txt"));
  const texts = [
    ...articles.map((name) => readPlain(readFileSync(`corpus/${name}`, "utf8"))),
    readMarkdown(longDraft(3_000)),
  ];
  const sentences = texts.flatMap((text) => splitSentences(text).map(({ span }) => sliceSpan(text.prose, span)));
  const plain: number[] = [];
  const read: number[] = [];
  for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
    const own = processorTime(() => sentences.map((sentence) => nlp(sentence)));
    const whole = processorTime(() => texts.map(claimsOf));
    if (turn < WARM_UP) continue;
    plain.push(own);
    read.push(whole);
  }
  return [
    { what: "sentences", value: String(sentences.length) },
    { what: "compromise's parse of a sentence", value: perSentence(median(plain), sentences.length) },
    { what: "a sentence read into claims, that parse included", value: perSentence(median(read), sentences.length) },
    {
      what: "ratio, the median of the turns",
      value: ratio(median(read.map((time, at) => time / (plain[at] ?? time)))),
    },
  ];
}

const WARM_UP = 3;
const TURNS = 9;

const claimsOf = (text: Document): unknown => readDocument(text, { actors: { actors: new Map() } }).claims();

function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const perSentence = (time: number, sentences: number): string => `${(time / sentences / 1000).toFixed(2)} ms`;
