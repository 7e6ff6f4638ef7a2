/** Markdown is read in time that grows as its length does, whatever marks it is full of. */
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../server/src/text/markdown.ts";
import { growth, LINEAR } from "../growth.ts";

describe("a long text", () => {
  it("without a blank line has the prose of its parts", () => {
    const part = "# A heading\n- an [item](http://a.example)\n- *another*\n  goes on\n1. one\n2. two\nTitle\n=====\n";
    const { prose } = readMarkdown(part);
    expect(readMarkdown(part.repeat(300)).prose).toBe(prose.repeat(300));
  });

  it("keeps the bars and brackets of addresses", () => {
    const { links } = readMarkdown("[a](http://a.example/b|c_d[1]) and http://a.example/x|y");
    expect(links.map(({ url }) => url)).toEqual(["http://a.example/b|c_d[1]", "http://a.example/x|y"]);
  });

  it("keeps its front matter as it is", () => {
    const text = `---\n${"key: |\n  a ]\n".repeat(800)}---\nProse.`;
    const { prose, frontMatter } = readMarkdown(text);
    expect([prose.trim(), `---\n${frontMatter?.yaml}\n---\nProse.`]).toEqual(["Prose.", text]);
  });
});

let serial = 0;

/** No reading of it is kept from before. */
const fresh = (text: string): string => `${serial++} ${text}`;

describe("twice the text takes twice the work", () => {
  it.each(["] ", "](a", "a*_b", "[^1]", "[@a; ", "`[` ]\n", "]\n| ", "a b\n"])(
    "%j",
    async (unit) => {
      const count = Math.ceil(40_000 / unit.length);
      expect(await growth((times) => readMarkdown(fresh(unit.repeat(times))), count)).toBeLessThan(LINEAR);
    },
    60_000,
  );

  it.each(["> a\n\n", "a\n===\n", "1. - a\n"])(
    "%j",
    async (unit) => {
      const count = Math.ceil(16_000 / unit.length);
      expect(await growth((times) => readMarkdown(fresh(unit.repeat(times))), count)).toBeLessThan(LINEAR);
    },
    60_000,
  );
});
