/** How fast a text is read into claims, beside plain compromise tagging the same text. */
import nlp from "compromise/three";
import { readDocument } from "../server/src/extract/reading.ts";
import { readMarkdown } from "../server/src/text/markdown.ts";
import { longDraft } from "./long-draft.ts";
import { type Measure, median, ratio, timeRuns } from "./measure.ts";

export async function reading(): Promise<readonly Measure[]> {
  const text = longDraft(2_000);
  const plain = median(await timeRuns(7, () => nlp(text).document.length));
  const read = median(
    await timeRuns(7, () => readDocument(readMarkdown(text), { actors: { actors: new Map() } }).claims()),
  );
  return [
    { what: "compromise alone", value: speed(text, plain) },
    { what: "read into claims", value: speed(text, read) },
    { what: "ratio to compromise", value: ratio(read / plain) },
  ];
}

const speed = (text: string, time: number): string => `${Math.round(text.length / time)} characters/ms`;
