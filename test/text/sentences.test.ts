/** Runs the cases of sentences.md, and those that a single paragraph cannot show. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../server/src/text/markdown.ts";
import { readPlain } from "../../server/src/text/plain.ts";
import { splitSentences } from "../../server/src/text/sentences.ts";

const cases = readFileSync(new URL("sentences.md", import.meta.url), "utf8");

const sentencesOf = (document: ReturnType<typeof readPlain>): string[] =>
  splitSentences(document).map(({ span }) => document.prose.slice(span.start, span.end));

describe("sentences.md", () => {
  for (const [, title = "", body = ""] of cases.matchAll(/^## (.+)\n+```text\n([^`]+)\n```$/gm)) {
    it(title, () => {
      const lines = body.split("\n");
      const text = lines.join(" ");
      const document = {
        ...readPlain(text),
        blocks: [{ kind: "paragraph" as const, span: { start: 0, end: text.length } }],
      };
      expect(sentencesOf(document)).toEqual(lines);
    });
  }
});

describe("a lost space after a full stop", () => {
  it("parts sentences", () => {
    expect(sentencesOf(readPlain('He spoke of "home affairs".The vote was won by rights.He left.'))).toEqual([
      'He spoke of "home affairs".',
      "The vote was won by rights.",
      "He left.",
    ]);
  });
});

describe("blocks of Markdown", () => {
  it("end sentences, with or without a full stop", () => {
    const text = "# A head\n\n- one item\n- two. Items\n\n| a | b |\n|---|---|\n| c. | d |\n\n> quoted\n> line. End\n";
    expect(sentencesOf(readMarkdown(text)).map((sentence) => sentence.replace(/\s+/g, " "))).toEqual([
      "A head",
      "one item",
      "two.",
      "Items",
      "a",
      "b",
      "c.",
      "d",
      "quoted line.",
      "End",
    ]);
  });
});
