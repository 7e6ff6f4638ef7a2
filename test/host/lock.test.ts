/** The lock of a corpus folder: what has changed, what is gone, and a lock that cannot be read. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestSources } from "../../server/src/host/corpus-files.ts";
import { lockName, writeLock } from "../../server/src/host/lock.ts";
import { readCorpus } from "../../server/src/host/project.ts";

describe("a corpus with a lock", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "claimlint-lock-"));
    await writeFile(join(folder, "references.json"), '[{"id":"a"},{"id":"b"}]');
    await writeFile(join(folder, "a.txt"), "One sentence.");
    await writeFile(join(folder, "b.txt"), "Another sentence.");
    await writeLock(folder, await digestSources(folder));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const read = async () => {
    const { sources, problems } = await readCorpus([folder], folder);
    return {
      problems: problems.map(({ message }) => message),
      sources: sources.map(({ key, changed, document, problems: own }) => ({
        key,
        changed: changed === true,
        text: document !== undefined,
        said: own.map(({ message }) => message),
      })),
    };
  };

  it("says nothing while every source is what it was", async () => {
    expect(await read()).toEqual({
      problems: [],
      sources: [
        { key: "a", changed: false, text: true, said: [] },
        { key: "b", changed: false, text: true, said: [] },
      ],
    });
  });

  it("names the source that has changed, and the one that is gone", async () => {
    await writeFile(join(folder, "a.txt"), "One other sentence.");
    await rm(join(folder, "b.txt"));
    expect((await read()).sources).toEqual([
      { key: "a", changed: true, text: true, said: ["a.txt has changed since claimlint.lock was written."] },
      { key: "b", changed: false, text: false, said: ["b.txt is in claimlint.lock but no longer in the corpus."] },
    ]);
  });

  it("names the fault of a lock that cannot be read, and goes on without it", async () => {
    await writeFile(join(folder, lockName), "version: 1\nsources:\n  a.txt: 12\n");
    const { problems, sources } = await read();
    expect(problems).toHaveLength(1);
    expect(sources.every(({ text }) => text)).toBe(true);
  });
});
