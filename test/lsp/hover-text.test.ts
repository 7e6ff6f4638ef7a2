/** What a hover says, and that nothing a source contains is markup in it. */
import fc from "fast-check";
import { Lexer, type Token } from "marked";
import { expect, test } from "vitest";
import { escapeMarkdown, markdownLink, oneLine, shorten } from "../../server/src/lsp/markdown.ts";

/** The text that VS Code's own Markdown renderer makes of it; fails on anything but plain text. */
function plainText(markdown: string): string {
  const [paragraph, ...more] = new Lexer({ gfm: true, breaks: true }).lex(markdown);
  if (!paragraph && more.length === 0) return "";
  expect(more).toEqual([]);
  const words: readonly Token[] =
    paragraph?.type === "paragraph" ? (paragraph.tokens ?? []) : [{ type: "none", raw: "" }];
  expect(words.map(({ type }) => type).filter((type) => type !== "text" && type !== "escape")).toEqual([]);
  return words
    .map((word) => ("text" in word ? word.text : ""))
    .join("")
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

const hostile = [
  "[click](command:workbench.action.terminal.new)",
  "![x](https://example.org/pixel.png)",
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "| a | b |",
  "**bold** _and_ ~~gone~~ `code`",
  "https://example.org and www.example.org and someone@example.org",
  "# heading",
  "> quote",
  "- item",
  "+ item",
  "1. item",
  "1) item",
  "=====",
  "-----",
  "&lt;b&gt; &#x41;",
  "[ref]: https://example.org",
  "[^note]",
  "a\\\nb",
  "$(zap) $math$",
  "    indented",
  "```\nfence\n```",
];

test.each(hostile)("%s is shown as it stands", (text) => {
  expect(plainText(escapeMarkdown(text))).toBe(oneLine(text));
});

test("any text is one paragraph of that text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      expect(plainText(escapeMarkdown(text))).toBe(oneLine(text));
    }),
  );
});

test("what is cut is cut between characters", () => {
  expect(shorten(`${"a".repeat(8)}😀😀`, 10)).toBe(`${"a".repeat(8)}…`);
});

test("a link leads only to a web page or a file", () => {
  expect(markdownLink("page", "https://example.org/a b")).toBe("[page](<https://example.org/a%20b>)");
  expect(markdownLink("page", "file:///a/b.txt#L3,1")).toBe("[page](<file:///a/b.txt#L3,1>)");
  expect(markdownLink("page", "file:///a/has%23hash.txt")).toBe("[page](<file:///a/has%23hash.txt>)");
  expect(markdownLink("page", "https://example.org/a?u=http%3A%2F%2Fy&b=%23z")).toContain("u=http%3A%2F%2Fy&b=%23z");
  expect(markdownLink("page", "command:workbench.action.quit")).toBe("page");
  expect(markdownLink("page", "javascript:alert(1)")).toBe("page");
  expect(markdownLink("page", "https://example.org/>) [x](command:y")).not.toMatch(/\]\(command/);
  const nested = new Lexer().lex(markdownLink("[x](https://example.org)", "https://example.com/page"));
  expect(JSON.stringify(nested)).not.toContain('"href":"https://example.org');
});
