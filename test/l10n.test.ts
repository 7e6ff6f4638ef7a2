/** Every word that a person sees in the editor is there in German too, from one file, and nothing else is in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import german from "../l10n/bundle.l10n.de.json" with { type: "json" };
import { spokenWords } from "./l10n.ts";

const translations = Object.entries(german);

test("what is said in English is said in German, and nothing else is", () => {
  // Words without a letter ("{0}: {1}") need no translation, but may have one.
  const said = [...spokenWords()].filter((words) => /\p{L}/u.test(words) || words in german);
  expect(Object.keys(german).sort()).toEqual(said.sort());
});

test("a sentence keeps its parts in German", () => {
  const parts = (words: string) => [...words.matchAll(/\{\d\}/g)].map(([part]) => part).sort();
  for (const [english, words] of translations) expect(parts(words), english).toEqual(parts(english));
});

test("a sentence keeps its stop and the space before it in German", () => {
  const ends = (words: string) => [/^\s*/.exec(words)?.[0], /[.?:…]?$/.exec(words)?.[0]];
  for (const [english, words] of translations) expect(ends(words), english).toEqual(ends(english));
});

test("what the manifest names is said in English and in German, and nothing else is", () => {
  const readText = (path: string) => readFileSync(join(import.meta.dirname, "..", path), "utf8");
  const readKeys = (path: string) => Object.keys(JSON.parse(readText(path))).sort();
  const named = [...readText("package.json").matchAll(/%([\w.-]+)%/g)].map(([, key]) => key);
  expect(readKeys("package.nls.json")).toEqual([...new Set(named)].sort());
  expect(readKeys("package.nls.de.json")).toEqual(readKeys("package.nls.json"));
});
