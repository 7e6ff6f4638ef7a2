/** A server starts from what an earlier session compiled and read, and without it where it is damaged. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { connect, createFolder, modern } from "./connect.ts";
import { draft, files } from "./sample.ts";

test("what was compiled is kept, and taken only as it was written", async () => {
  const cache = mkdtempSync(join(tmpdir(), "claimlint-cache-"));
  const serve = async () => {
    const client = await connect(cache, modern, undefined, undefined, cache);
    await client.stop();
    return client.initialized.serverInfo?.name;
  };
  expect(await serve()).toBe("claimlint");
  const [kept = "", ...others] = readdirSync(cache).map((name) => join(cache, name));
  expect(others).toEqual([]);
  const compiled = readFileSync(kept);
  expect(await serve()).toBe("claimlint");
  expect(readFileSync(kept).equals(compiled)).toBe(true);
  const damaged = Buffer.from(compiled);
  damaged.fill(0x55, damaged.length / 2, damaged.length / 2 + 4096);
  writeFileSync(kept, damaged);
  expect(await serve()).toBe("claimlint");
  expect(readFileSync(kept).equals(damaged)).toBe(false);
}, 60_000);

test("what was read of the sources is kept when the session ends, and changes no finding of the next", async () => {
  const cache = mkdtempSync(join(tmpdir(), "claimlint-cache-"));
  const folder = createFolder(files);
  const check = async () => {
    const client = await connect(folder, modern, undefined, undefined, cache);
    const found = await client.pull(client.open("drafts/depot.md", draft));
    await client.stop();
    return found;
  };
  const found = await check();
  const kept = () => readdirSync(cache).filter((name) => name.startsWith("source-"));
  expect(kept()).toHaveLength(1);
  expect(await check()).toEqual(found);
  expect(kept()).toHaveLength(1);
}, 60_000);
