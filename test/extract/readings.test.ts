/** Runs the documents of events, claims.md, certainty.md, attribution.md and quotations.md: each sentence gives what stands below it, and no more. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DocumentReading } from "../../server/src/extract/claim.ts";
import { readDocument } from "../../server/src/extract/reading.ts";
import { readMarkdown } from "../../server/src/text/markdown.ts";
import { sliceSpan } from "../../server/src/text/span.ts";
import { showAttributions, showCertainty, showClaim, showEvent, showQuotation } from "./shown.ts";

const published = { earliest: "2024-06-15", latest: "2024-06-15", circa: false };

const readEvents = (reading: DocumentReading, index: number): readonly string[] =>
  (reading.sentence(index)?.events ?? []).map(showEvent);

/** What a document shows of itself, a list for each paragraph. */
const readers: Readonly<Record<string, (reading: DocumentReading, sentence: number) => readonly string[]>> = {
  "events.md": readEvents,
  "events-negation.md": readEvents,
  "events-news.md": readEvents,
  "events-standing.md": readEvents,
  "events-verbs.md": readEvents,
  "events-chains.md": readEvents,
  "claims.md": (reading, index) => reading.claimsOf(index).map(showClaim),
  "certainty.md": (reading, index) =>
    (reading.sentence(index)?.events ?? []).map((event) =>
      showCertainty(event, (span) => sliceSpan(reading.prose, span)),
    ),
  "attribution.md": (reading, index) => {
    const sentence = reading.sentence(index);
    return sentence ? showAttributions(sentence) : [];
  },
  "quotations.md": (reading, index) => {
    const at = reading.sentences[index]?.span;
    const quotations = reading.quotations().filter(({ span }) => at && at.start <= span.start && span.start < at.end);
    return quotations.map(showQuotation);
  },
};

for (const [file, read] of Object.entries(readers)) {
  const cases = readFileSync(new URL(file, import.meta.url), "utf8");
  describe(file, () => {
    for (const [, title = "", body = ""] of cases.matchAll(/^## (.+)\n(?:[^#`]*)```\w+\n([^`]+)\n```$/gm)) {
      it(title, () => {
        expect(written(body, read)).toBe(body);
      });
    }
  });
}

/** The body with what is read of each paragraph below it, as it should stand in the document. */
function written(body: string, read: (reading: DocumentReading, sentence: number) => readonly string[]): string {
  const paragraphs = body.split("\n").filter((line) => !line.startsWith("  "));
  const reading = readDocument(readMarkdown(paragraphs.join("\n\n")), { published, actors: { actors: new Map() } });
  const lines = paragraphs.map((paragraph): string[] => [paragraph]);
  for (const { index, block } of reading.sentences)
    lines[block]?.push(...read(reading, index).map((line) => `  ${line}`));
  return lines.flat().join("\n");
}
