/** Checking a draft that no one would write takes work that grows as the draft does. */
import { expect, test } from "vitest";
import { readText } from "../../server/src/corpus/source-text.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";
import { growth, LINEAR } from "../growth.ts";

const article = "Rebels shelled the harbour on Monday. The ministry said that 12 people were killed and 3 wounded.";

const toll = (at: number): string => `${12 + (at % 90)} people were killed in Aleppo and ${3 + (at % 7)} wounded and `;

function check(text: string) {
  const source = { key: "harbour", ...readText({ path: "harbour.txt", text: article }) };
  const corpus = { sources: [source], actors: { actors: new Map() }, problems: [] };
  return createService({ corpus, settings: defaultSettings, now: "2024-06-01" }).check({ path: "draft.md", text });
}

const repeat = (count: number): string => Array.from({ length: count }, (_, at) => toll(at)).join("");

test("one line of tolls without a full stop", async () => {
  expect(await growth((count) => check(repeat(count)), 60)).toBeLessThan(LINEAR);
}, 60_000);

test("one line of tolls on one day that cites its source", async () => {
  const text = (count: number) => `On 3 June 2024 ${repeat(count)} [@harbour]`;
  expect(await growth((count) => check(text(count)), 60)).toBeLessThan(LINEAR);
}, 60_000);

test("a paragraph of tolls, one a sentence", async () => {
  const text = (count: number) =>
    Array.from({ length: count }, (_, at) => `On Monday ${toll(at)}others fled.`).join(" ");
  expect(await growth((count) => check(text(count)), 40)).toBeLessThan(LINEAR);
}, 60_000);
