/** Tests which fixes are applied unasked, the text they give, and the diff that shows them. */
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unifiedDiff } from "../../server/src/cli/diff.ts";
import { applyEdits } from "../../server/src/rules/edits.ts";
import type { Edit, Finding, Fix } from "../../server/src/rules/finding.ts";
import { safeEdits } from "../../server/src/rules/safe-edits.ts";
import { say } from "../../server/src/text/message.ts";
import { claimlint, folderWith } from "./run.ts";

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });
const fix = (safe: boolean, ...edits: readonly Edit[]): Fix => ({
  title: "Fix",
  toTell: say`Fix`,
  preferred: true,
  safe,
  edits,
});
const finding = (...fixes: readonly Fix[]): Finding => ({
  rule: "casualty-conflict",
  severity: "error",
  message: "",
  toTell: say``,
  span: { start: 0, end: 0 },
  evidence: [],
  searched: [],
  fixes,
});

describe("without asking", () => {
  test("only safe fixes are applied, the first of each finding", () => {
    const chosen = safeEdits([
      finding(fix(false, edit(0, 1, "x"))),
      finding(fix(false, edit(5, 6, "n")), fix(true, edit(5, 6, "y"))),
    ]);
    expect(chosen).toEqual([edit(5, 6, "y")]);
  });

  test.each([
    ["overlap", edit(2, 5, "a"), edit(4, 6, "b")],
    ["touch", edit(2, 5, "a"), edit(5, 6, "b")],
    ["insert at one place", edit(2, 2, "a"), edit(2, 2, "b")],
  ])("of two that %s the first stays", (_, first, second) => {
    expect(safeEdits([finding(fix(true, first)), finding(fix(true, second))])).toEqual([first]);
  });

  test("a fix of several edits is applied whole or not at all", () => {
    const whole = fix(true, edit(0, 1, "a"), edit(8, 9, "b"));
    expect(safeEdits([finding(fix(true, edit(8, 10, "c"))), finding(whole)])).toEqual([edit(8, 10, "c")]);
  });
});

test("edits are made from the end, whatever their order", () => {
  expect(applyEdits("0123456789", [edit(0, 1, "ab"), edit(9, 10, ""), edit(4, 6, "-")])).toBe("ab123-678");
});

test("what is inserted takes on the line endings of the text", () => {
  expect(applyEdits("a\r\nb\r\n", [edit(3, 4, "x\ny")])).toBe("a\r\nx\r\ny\r\n");
});

describe("the diff is what git applies", () => {
  const applied = async (before: string, after: string) => {
    const folder = await folderWith({ "a draft.md": before });
    execFileSync("git", ["init", "-q"], { cwd: folder });
    const patch = unifiedDiff("a draft.md", before, after);
    if (patch !== "") execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: folder, input: patch });
    return readFile(join(folder, "a draft.md"), "utf8");
  };

  test.each([
    ["a change in the middle", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"],
    [
      "two changes far apart",
      `${"x\n".repeat(30)}a\n${"y\n".repeat(30)}b\n`,
      `${"x\n".repeat(30)}A\n${"y\n".repeat(30)}B\n`,
    ],
    ["a last line without an ending", "a\nb", "a\nc"],
    ["line endings of Windows", "a\r\nb\r\nc\r\n", "a\r\nB\r\nc\r\n"],
    ["other scripts", "قال\nb\n", "قالت\nb\n"],
  ])("%s", async (_, before, after) => {
    expect(await applied(before, after)).toBe(after);
  });

  test("nothing where nothing changed", () => {
    expect(unifiedDiff("a.md", "a\n", "a\n")).toBe("");
  });
});

test("applying never loses text outside the edits", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4 }), fc.nat(), fc.nat(), fc.string(), (text, a, b, inserted) => {
      const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y);
      const result = applyEdits(text, [edit(start, end, inserted)]);
      return result.startsWith(text.slice(0, start)) && result.endsWith(text.slice(end));
    }),
  );
});

test("a byte order mark stands in the diff as in the file", async () => {
  const draft = "\uFEFFA blast in Norven killed 15 workers [@wire-2024].\n";
  const cwd = await folderWith({
    "claimlint.yaml": "corpus: [articles]\n",
    "articles/wire-2024.txt": "A blast in Norven killed 12 workers on Monday, police said.\n",
    "d.md": draft,
  });
  execFileSync("git", ["init", "-q"], { cwd });
  const { stdout } = await claimlint(["check", "d.md", "--fix-dry-run"], { cwd });
  execFileSync("git", ["apply", "-"], { cwd, input: stdout });
  expect(await readFile(join(cwd, "d.md"), "utf8")).toBe(draft.replace("15", "12"));
});
