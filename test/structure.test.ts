/** Checks the invariants of docs/ARCHITECTURE.md that the compiler, the linter and the import check cannot see. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Case, readCases } from "./rules/case-file.ts";

const root = join(import.meta.dirname, "..");

const sources = ["server/src", "client/src", "scripts", "test", "bench"]
  .flatMap((folder) => filesBelow(folder))
  .filter((path) => /\.(?:ts|mjs)$/.test(path) && !path.endsWith(".generated.ts"));
const shipped = sources.filter((path) => /^(?:server|client)\//.test(path));
const pure = sources.filter((path) =>
  /^server\/src\/(?:text|lexicon|extract|corpus|verify|rules|report)\/|^server\/src\/(?:service|settings)/.test(path),
);

/** The paths for which the text of the file has the fault. */
const having = (paths: readonly string[], isFault: (text: string) => boolean): readonly string[] =>
  paths.filter((path) => isFault(readFileSync(join(root, path), "utf8")));

test("the files are there to be checked", () => {
  expect(shipped.length).toBeGreaterThan(50);
  expect(pure.length).toBeGreaterThan(30);
});

describe("every file", () => {
  test("opens with a sentence that says what it is for", () => {
    expect(having(sources, (text) => !/^(?:#!.*\n)?\/\*\*[\s*]+\p{Lu}?\S/u.test(text))).toEqual([]);
  });

  test("has at most 400 lines", () => {
    expect(having(sources, (text) => text.trimEnd().split("\n").length > 400)).toEqual([]);
  });

  test("is short as a rule: the median file of the product has at most 100 lines", () => {
    const lengths = shipped.map((path) => readFileSync(join(root, path), "utf8").trimEnd().split("\n").length);
    expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100);
  });
});

describe("the rooms up to the service, and the report,", () => {
  const clock = /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(|\bprocess\b\.|\bglobalThis\b/;

  test("read no clock and no process", () => {
    expect(having(pure, (text) => clock.test(text))).toEqual([]);
  });

  test("throw no dice", () => {
    expect(having(pure, (text) => /\bMath\.random\(|\bcrypto\./.test(text))).toEqual([]);
  });

  test("do no IO", () => {
    expect(having(pure, (text) => /from "(?:node:|vscode)|\bfetch\(|\brequire\(/.test(text))).toEqual([]);
  });

  test("call compromise from one place", () => {
    const callers = having(shipped, (text) => /from "compromise/.test(text));
    expect(callers).toEqual(["server/src/extract/terms.ts"]);
  });
});

test("the lexicon offers data only, but for the two functions that its lists are written with", () => {
  const lexicon = sources.filter((path) => /^server\/src\/lexicon\/(?!words\.ts)/.test(path));
  expect(having(lexicon, (text) => /export (?:async )?function|export const \w+ = (?:async )?\(/.test(text))).toEqual(
    [],
  );
});

describe("the commands and formats", () => {
  test.each(["commands", "formats"])("%s/ is one file each, named where they are listed", (folder) => {
    const listed = readFileSync(join(root, "server/src/cli", folder, "index.ts"), "utf8");
    const parts = readdirSync(join(root, "server/src/cli", folder)).filter((name) => name !== "index.ts");
    expect(parts.length).toBeGreaterThan(1);
    const used = having(shipped, () => true)
      .map((path) => readFileSync(join(root, path), "utf8"))
      .join("\n");
    expect(parts.filter((name) => !listed.includes(`./${name}`) && !used.includes(`/${name}"`))).toEqual([]);
  });
});

test("every rule has its page with an example and its document of cases that it reports and that it lets pass", () => {
  const ids = readdirSync(join(root, "server/src/rules"))
    .filter((name) =>
      /^export const \w+: Rule = \{\s+id: /m.test(readFileSync(join(root, "server/src/rules", name), "utf8")),
    )
    .map((name) => name.replace(".ts", ""));
  expect(ids.length).toBeGreaterThan(30);
  const lacking = ids.flatMap((id) => {
    const page = casesIn(`docs/rules/${id}.md`);
    const cases = casesIn(`test/rules/${id}.md`);
    return [
      ...(page.length > 0 ? [] : [`docs/rules/${id}.md has no example`]),
      ...(cases.some(({ expected }) => expected.some(({ rule }) => rule === id))
        ? []
        : [`${id} is reported in no case`]),
      ...(cases.some(({ expected }) => expected.length === 0)
        ? []
        : [`${id} has no case in which nothing is reported`]),
    ];
  });
  expect(lacking).toEqual([]);
});

const casesIn = (path: string): readonly Case[] =>
  existsSync(join(root, path)) ? readCases(readFileSync(join(root, path), "utf8")) : [];

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/"),
      )
      .filter((path) => !path.includes("node_modules/") && !path.includes("/.out/"))
      .sort();
  } catch {
    return [];
  }
}
