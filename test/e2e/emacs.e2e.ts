/** The same server in Emacs, through eglot: diagnostics, hover, a fix applied, and the ways through draft and sources. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { emacs, root } from "./paths.ts";
import { commandLineFindings, copySample } from "./sample.ts";

interface Session {
  readonly error?: string;
  readonly findings: readonly { readonly line: number; readonly text: string }[];
  readonly hover: string;
  readonly line: string;
  readonly after: number;
  readonly around: {
    readonly keys: readonly string[];
    /** "file:line". */
    readonly source: string;
    readonly references: readonly string[];
    readonly symbols: readonly string[];
  };
}

function runSession(folder: string, draft: string, words: string, findings: number): Session {
  const settings = [join(root, "dist/cli.cjs"), folder, join(folder, draft), words].join("\n");
  const { stdout, stderr } = spawnSync(emacs(), ["-q", "--batch", "-l", join(root, "test/e2e/emacs/session.el")], {
    encoding: "utf8",
    timeout: 110_000,
    env: { ...process.env, CLAIMLINT_SESSION: settings, CLAIMLINT_FINDINGS: String(findings) },
  });
  const line = stdout.split("\n").find((one) => one.startsWith("{"));
  if (!line) throw new Error(`Emacs said nothing:\n${stdout}${stderr}`);
  return JSON.parse(line) as Session;
}

const folder = copySample();
const expected = commandLineFindings(folder, "drafts/brief.md");
const session = runSession(folder, "drafts/brief.md", "about 1,400", expected.length);

test("Emacs shows the findings of the command line, the source's sentence, and applies a fix", () => {
  expect(session.error).toBeUndefined();
  expect(session.findings.map(({ line }) => line).sort()).toEqual(expected.map(({ line }) => line).sort());
  for (const { message } of expected) expect(session.findings.map(({ text }) => text).join("\n")).toContain(message);
  expect(session.hover).toContain("roughly 1,200");
  expect(session.line).toContain("about 1,200");
  expect(session.after).toBe(expected.length - 1);
});

test("from a key Emacs completes, finds who cites it, and goes to the source's sentence", () => {
  const { keys, source, references } = session.around;
  expect(keys).toEqual(expect.arrayContaining(["kharrazi-2024", "nasrallah-qaani-2024"]));
  expect(source).toMatch(/^kharrazi-2024\.txt:\d+$/);
  expect(references.length).toBeGreaterThan(3);
  for (const passage of references) expect(passage).toMatch(/^\w+\.md:\d+$/);
});

test("Emacs lists the claims of the draft", () => {
  expect(session.around.symbols.join("\n")).toContain("about 1,200");
});
