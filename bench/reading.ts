/** What it costs to read sentences into claims, beside compromise's own parse of the same sentences. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import type nlp from "compromise/two";
import { readDocument } from "../server/src/extract/reading.ts";
import type { Document } from "../server/src/text/document.ts";
import { readMarkdown } from "../server/src/text/markdown.ts";
import { readPlain } from "../server/src/text/plain.ts";
import { splitSentences } from "../server/src/text/sentences.ts";
import { sliceSpan } from "../server/src/text/span.ts";
import { longDraft } from "./long-draft.ts";
import { type Measure, median, ratio } from "./measure.ts";

// Its builds in CommonJS: what we load is a module, and would be changed by the other builds and by us.
const require = createRequire(import.meta.url);
const compromise: Readonly<Record<string, typeof nlp>> = {
  "compromise/two": require("compromise/two"),
  compromise: require("compromise"),
};

/**
 * All sides read the sentences of the five articles and of a draft of our own, in turn, after a warm-up and without
 * any memory of earlier runs. What is measured is processor time, so that other programs count little.
 */
export async function reading(): Promise<readonly Measure[]> {
  const articles = readdirSync("corpus").filter((name) => name.endsWith(".txt"));
  const texts = [
    ...articles.map((name) => readPlain(readFileSync(`corpus/${name}`, "utf8"))),
    readMarkdown(longDraft(3_000)),
  ];
  // What is written twice is read once: neither side is to gain by it.
  const written = texts.flatMap((text) => splitSentences(text).map(({ span }) => sliceSpan(text.prose, span)));
  const sentences = [...new Set(written)];
  const parses = Object.entries(compromise).map(([name, parse]) => ({ name, parse, taken: [] as number[] }));
  const read: number[] = [];
  for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
    for (const { parse, taken } of parses) taken[turn] = processorTime(() => sentences.map((each) => parse(each)));
    read[turn] = processorTime(() => texts.map(claimsOf));
  }
  const perSentence = (taken: readonly number[]) =>
    `${(median(taken.slice(WARM_UP)) / sentences.length / 1000).toFixed(2)} ms`;
  const times = (taken: readonly number[]) =>
    median(read.map((time, turn) => time / (taken[turn] ?? time)).slice(WARM_UP));
  return [
    { what: "sentences", value: String(sentences.length) },
    { what: "a sentence read into claims", value: perSentence(read) },
    ...parses.flatMap(({ name, taken }) => [
      { what: `${name} on a sentence`, value: perSentence(taken) },
      { what: `ratio to ${name}, the median of the turns`, value: ratio(times(taken)) },
    ]),
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
