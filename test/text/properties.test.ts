/** What must hold for any text whatsoever: spans point at their own text, lengths stay, nothing throws. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../server/src/text/document.ts";
import { createLineMap } from "../../server/src/text/lines.ts";
import { readMarkdown } from "../../server/src/text/markdown.ts";
import { readPlain } from "../../server/src/text/plain.ts";
import { JOINER, withoutJoiners } from "../../server/src/text/prose.ts";
import { splitSentences } from "../../server/src/text/sentences.ts";
import { tokenize } from "../../server/src/text/tokens.ts";

const pieces = fc.constantFrom(
  ..."# |> |- |1. |*|**|_|`|```\n|[|]|(|)|[@key]|[^1]|[^1]: |<!-- a -->|<b>|&amp;|&mdash;|\\*|$|$$|\n|\n\n|\r\n|. |.|! |… |Gen. |U.S. |\"|“|”|'|| |שלום|مرحبا|😀|é|1,200|---\n|http://a.b|~~|:|\t".split(
    "|",
  ),
  "a | b\n--|--\n",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.oneof(pieces, fc.lorem({ maxCount: 3 })), { maxLength: 60 }).map((parts) => parts.join("")),
);

function expectSound(document: Document): void {
  const { text, prose } = document;
  expect(prose.length).toBe(text.length);
  let end = 0;
  for (const { span } of document.blocks) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  let last = 0;
  for (const { span, block } of splitSentences(document)) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    last = span.end;
    const outer = document.blocks[block]?.span;
    expect(outer && outer.start <= span.start && span.end <= outer.end).toBe(true);
    const sentence = prose.slice(span.start, span.end);
    expect(sentence).toBe(sentence.trim());
    expect(sentence).toMatch(/[\p{L}\p{N}]/u);
    for (const token of tokenize(prose, span)) {
      expect(withoutJoiners(prose.slice(token.span.start, token.span.end))).toBe(token.text);
      expect(token.span.end).toBeLessThanOrEqual(span.end);
    }
  }
}

describe("any text", () => {
  it("is read as plain text with every character in place", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readPlain(text);
        expect(document.prose).toBe(text);
        expectSound(document);
      }),
    );
  });

  it("is read as Markdown whose prose is the text in its order, but for blanks, joiners and other scripts' digits", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readMarkdown(text);
        expectSound(document);
        if (/&/.test(text)) return;
        let from = 0;
        for (const [at, shown] of [...document.prose].entries()) {
          if (shown === " " || shown === JOINER || /\d/.test(shown)) continue;
          const found = text.indexOf(shown, from);
          expect(found, `${shown} at ${at}`).toBeGreaterThanOrEqual(from);
          from = found + shown.length;
        }
      }),
    );
  });

  it("has offsets that survive the way to line and column and back", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        if (text.slice(offset - 1, offset + 1) === "\r\n") return;
        const lines = createLineMap(text);
        expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
      }),
    );
  });
});

describe("hostile text", () => {
  it.each(["[", "]", "[]", "*a ", "_a ", "> ", "1. ", "- ", "$x", "<!--", "[^1]", "[a](", ". ", '."', "&a", "a@b "])(
    "%j ten thousand times over is read",
    (unit) => expectSound(readMarkdown(unit.repeat(10_000))),
  );

  it("of a hundred lists in one another is read as plain text", () => {
    expect(readMarkdown(`${"- ".repeat(101)}a`).problems).toHaveLength(1);
  });

  it("of a table with many linked rows is still a table", () => {
    const { blocks, problems } = readMarkdown(`| a |\n|---|\n${"| [x] [y] [z] |\n".repeat(2_000)}`);
    expect(problems ?? []).toHaveLength(0);
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(["table-cell"]));
  });

  it("of a megabyte without a full stop is cut into pieces", () => {
    const document = readMarkdown("lorem ipsum dolor ".repeat(55_000));
    const sentences = splitSentences(document);
    expect(sentences.length).toBeGreaterThan(200);
    expect(Math.max(...sentences.map(({ span }) => span.end - span.start))).toBeLessThanOrEqual(1000);
  });
});
