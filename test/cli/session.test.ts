/** Runs every terminal session of this folder's documents. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { claimlint, folderWith } from "./run.ts";
import { outputPattern, readCases } from "./session.ts";

const documents = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".md"));

describe.each(documents)("%s", (name) => {
  test.each(readCases(readFileSync(join(import.meta.dirname, name), "utf8")))("$title", async ({ files, calls }) => {
    const cwd = await folderWith(files);
    expect(calls).not.toEqual([]);
    for (const { argv, stdin, status, output } of calls) {
      const outcome = await claimlint(argv, { cwd, stdin });
      const printed = `${outcome.all.replaceAll(cwd, "[CWD]").trim()}\n`;
      if (!outputPattern(output).test(printed)) expect(printed).toBe(`${output}\n`);
      expect(`exit ${outcome.status}`).toBe(`exit ${status}`);
    }
  });
});
