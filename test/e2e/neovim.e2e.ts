/** The same server in Neovim, over stdio: diagnostics, hover, a fix applied. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { neovim, root } from "./paths.ts";
import { commandLineFindings, copySample, type ShownFinding } from "./sample.ts";

interface Session {
  readonly error?: string;
  readonly diagnostics: readonly (Omit<ShownFinding, "severity"> & { readonly severity: number })[];
  readonly hover: string;
  readonly title: string;
  readonly line: string;
  readonly after: number;
}

function runSession(folder: string, draft: string, words: string, findings: number): Session {
  const settings = [join(root, "dist/cli.cjs"), folder, join(folder, draft), words].join("\n");
  const { stdout, stderr } = spawnSync(
    neovim(),
    ["--headless", "--clean", "-n", "-S", join(root, "test/e2e/neovim/session.lua")],
    {
      encoding: "utf8",
      timeout: 60_000,
      env: { ...process.env, CLAIMLINT_SESSION: settings, CLAIMLINT_FINDINGS: String(findings) },
    },
  );
  const line = stdout.split("\n").find((one) => one.startsWith("{"));
  if (!line) throw new Error(`Neovim said nothing:\n${stdout}${stderr}`);
  return JSON.parse(line) as Session;
}

test("Neovim shows the findings of the command line, the source's sentence, and applies a fix", () => {
  const folder = copySample();
  const expected = commandLineFindings(folder, "drafts/brief.md");
  const session = runSession(folder, "drafts/brief.md", "about 1,400", expected.length);
  expect(session.error).toBeUndefined();
  const severities = ["", "error", "warning", "info"];
  const shown = session.diagnostics.map((one) => ({ ...one, severity: severities[one.severity] }));
  expect(shown.sort(byPlace)).toEqual([...expected].sort(byPlace));
  expect(session.hover).toContain("roughly 1,200");
  expect(session.line).toContain("about 1,200");
  expect(session.after).toBe(expected.length - 1);
});

const byPlace = (
  a: { line: number; column: number; rule: string },
  b: { line: number; column: number; rule: string },
) => a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
