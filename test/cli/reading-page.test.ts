/** Runs the sessions of docs/reading.md, so that the page shows what the program prints. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { claimlint, folderWith } from "./run.ts";
import { outputPattern, readCases } from "./session.ts";

const page = join(import.meta.dirname, "../../docs/reading.md");
const calls = readCases(readFileSync(page, "utf8")).flatMap((section) => section.calls);

test("the page has sessions", () => {
  expect(calls.length).toBeGreaterThan(2);
});

test.each(calls)("$argv", async ({ argv, status, output }) => {
  const outcome = await claimlint(argv, { cwd: await folderWith({}) });
  if (!outputPattern(output).test(outcome.all)) expect(outcome.all.trim()).toBe(output);
  expect(outcome.status).toBe(status);
});
