/** The same server in Emacs, through eglot: diagnostics, hover, a fix applied. */
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

test("Emacs shows the findings of the command line, the source's sentence, and applies a fix", () => {
  const folder = copySample();
  const expected = commandLineFindings(folder, "drafts/brief.md");
  const session = runSession(folder, "drafts/brief.md", "about 1,400", expected.length);
  expect(session.error).toBeUndefined();
  expect(session.findings.map(({ line }) => line).sort()).toEqual(expected.map(({ line }) => line).sort());
  for (const { message } of expected) expect(session.findings.map(({ text }) => text).join("\n")).toContain(message);
  expect(session.hover).toContain("roughly 1,200");
  expect(session.line).toContain("about 1,200");
  expect(session.after).toBe(expected.length - 1);
});
