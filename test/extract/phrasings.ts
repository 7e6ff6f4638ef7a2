/** Runs a Markdown page of phrasings: each heading is a value, each list item below it a sentence that must give it. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { SentenceInput } from "../../server/src/extract/input.ts";
import type { DocumentDate } from "../../server/src/extract/mention.ts";
import { readTerms } from "../../server/src/extract/terms.ts";

export interface Page {
  readonly title: string;
  readonly sections: readonly Section[];
}

interface Section {
  readonly value: string;
  readonly phrasings: readonly string[];
}

/** `read` renders what it finds in a sentence; under the heading "Nothing" it must find nothing. */
export function runPhrasings(page: Page, read: (sentence: string) => readonly string[]): void {
  describe(page.title, () => {
    for (const { value, phrasings } of page.sections) {
      test.each(phrasings)(`${value}: %s`, (sentence) => {
        if (value === "Nothing") expect(read(sentence)).toEqual([]);
        else expect(read(sentence)).toContain(value);
      });
    }
  });
}

export function readPage(name: string): Page {
  const lines = readFileSync(new URL(name, import.meta.url), "utf8").split("\n");
  const sections: { value: string; phrasings: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith("## ")) sections.push({ value: line.slice(3), phrasings: [] });
    else if (line.startsWith("- ")) sections.at(-1)?.phrasings.push(line.slice(2));
  }
  const all = sections.flatMap(({ value, phrasings }) => phrasings.map((phrasing) => `${value}: ${phrasing}`));
  const twice = all.find((each, index) => all.indexOf(each) !== index);
  if (twice) throw new Error(`${name} says twice: ${twice}`);
  return { title: lines[0]?.replace(/^# /, "") ?? name, sections };
}

export function inputOf(sentence: string, published?: DocumentDate): SentenceInput {
  const span = { start: 0, end: sentence.length };
  return {
    prose: sentence,
    span,
    terms: readTerms(sentence, span),
    actors: { actors: new Map() },
    known: [],
    ...(published && { published }),
  };
}
