/** Every word of the extension that a person sees is there in both languages. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const readText = (path: string) => readFileSync(join(root, path), "utf8");
const readKeys = (path: string) => Object.keys(JSON.parse(readText(path))).sort();

test("what the manifest names is said in English and in German, and nothing else is", () => {
  const named = [...readText("package.json").matchAll(/%([\w.]+)%/g)].map(([, key]) => key);
  expect(readKeys("package.nls.json")).toEqual([...new Set(named)].sort());
  expect(readKeys("package.nls.de.json")).toEqual(readKeys("package.nls.json"));
});

test("what the client says is said in German, and nothing else is", () => {
  const sources = readdirSync(join(root, "client/src")).map((name) => readText(`client/src/${name}`));
  const said = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*"([^"]*)"/g)].map(([, words]) => words));
  expect(readKeys("l10n/bundle.l10n.de.json")).toEqual([...new Set(said)].sort());
});

test("a sentence keeps its places in German", () => {
  for (const [english, german] of Object.entries(JSON.parse(readText("l10n/bundle.l10n.de.json")))) {
    expect(String(german).match(/\{\d\}/g)).toEqual(english.match(/\{\d\}/g));
  }
});
