/** A session takes over what another has read of the sources, and only that which was made of the same. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { keep } from "../../server/src/host/kept-file.ts";
import { openKeptReadings } from "../../server/src/host/kept-readings.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

const references = (day: number) =>
  JSON.stringify([{ id: "depot-2024", type: "article", issued: { "date-parts": [[2024, 3, day]] } }]);

const article = `Blast at a grain depot

TARVO, March 5 — An explosion at a grain depot in the port of Tarvo killed 14 people on Monday, Governor Lena Arvidsson said.
"We will rebuild the depot before the harvest," Arvidsson told reporters a day later. Two silos burned down.
`;

const actors = `actors:
  - { id: arvidsson, kind: person, names: [Lena Arvidsson] }
`;

const files = [
  { path: "corpus/references.json", text: references(5) },
  { path: "corpus/depot-2024.txt", text: article },
];

const draft = {
  path: "draft.md",
  text: `The explosion in Tarvo killed 25 people on Tuesday, Arvidsson said [@depot-2024].

Arvidsson said that "we will rebuild the depot before the winter" [@depot-2024]. Three silos burned down [@depot-2024].
`,
};

/** One session on these files: what it found, and the sentences that it read itself. */
async function session(folder: string, given = files) {
  const corpus = createCorpus(given);
  const kept = openKeptReadings(folder, corpus.actors);
  const read: string[] = [];
  const service = createService({
    corpus,
    settings: defaultSettings,
    now: "2024-12-01",
    readings: (source) => {
      const store = kept.of(source);
      return {
        ...store,
        keep(text, reading) {
          read.push(text);
          store.keep(text, reading);
        },
      };
    },
  });
  const { findings, judgements } = await service.check(draft);
  await kept.keep();
  return { told: JSON.stringify({ findings, judgements }), read };
}

const newFolder = () => mkdtempSync(join(tmpdir(), "claimlint-readings-"));

test("the second session reads no sentence and finds the same", async () => {
  const folder = newFolder();
  const first = await session(folder);
  expect(first.read.length).toBeGreaterThan(2);
  expect(first.told).toContain("quotation-altered");
  const second = await session(folder);
  expect(second.read).toEqual([]);
  expect(second.told).toBe(first.told);
});

test.each([
  ["another date", [{ path: "corpus/references.json", text: references(12) }, ...files.slice(1)]],
  ["another table of actors", [...files, { path: "corpus/actors.yaml", text: actors }]],
  ["another text", [...files.slice(0, 1), { path: "corpus/depot-2024.txt", text: article.replace("14", "41") }]],
])("with %s all is found as if nothing had been kept", async (_, changed) => {
  const folder = newFolder();
  await session(folder);
  const after = await session(folder, changed);
  expect(after.read).not.toEqual([]);
  expect(after.told).toBe((await session(newFolder(), changed)).told);
});

test("a damaged file counts as none, and is written anew", async () => {
  const folder = newFolder();
  const first = await session(folder);
  const [path = ""] = readdirSync(folder).map((name) => join(folder, name));
  const whole = readFileSync(path);
  const damaged = Buffer.from(whole);
  damaged.fill(0x55, damaged.length / 2, damaged.length / 2 + 16);
  writeFileSync(path, damaged);
  const second = await session(folder);
  expect(second).toEqual(first);
  expect(readFileSync(path).equals(whole)).toBe(true);
});

test.each([
  ["no map", serialize([1, 2])],
  ["a map of something else", serialize(new Map([...article.split(/\n+/)].map((line) => [line, Buffer.from("?")])))],
])("a whole file that holds %s counts as none", async (_, content) => {
  const folder = newFolder();
  const first = await session(folder);
  for (const name of readdirSync(folder)) keep(join(folder, name), content);
  expect(await session(folder)).toEqual(first);
});

test("a folder that cannot be written keeps nothing and hinders nothing", async () => {
  const folder = join(newFolder(), "file");
  writeFileSync(folder, "");
  const first = await session(folder);
  expect(await session(folder)).toEqual(first);
});
