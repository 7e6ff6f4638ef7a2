/** The same server in Neovim, over stdio: diagnostics, hover, a fix applied, and the ways through draft and sources. */
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
  readonly titles: readonly string[];
  readonly line: string;
  readonly after: number;
  readonly around: {
    readonly keys: readonly string[];
    /** "file:line text", as the quickfix list has them. */
    readonly references: readonly string[];
    readonly symbols: readonly string[];
    readonly found: readonly string[];
    readonly lenses: readonly string[];
    readonly source: string;
  };
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

const folder = copySample();
const expected = commandLineFindings(folder, "drafts/brief.md");
const session = runSession(folder, "drafts/brief.md", "about 1,400", expected.length);

test("Neovim shows the findings of the command line, the source's sentence, and applies a fix", () => {
  expect(session.error).toBeUndefined();
  const severities = ["", "error", "warning", "info"];
  const shown = session.diagnostics.map((one) => ({ ...one, severity: severities[one.severity] }));
  expect(shown.sort(byPlace)).toEqual([...expected].sort(byPlace));
  expect(session.hover).toContain("roughly 1,200");
  expect(session.titles).toEqual(
    expect.arrayContaining([expect.stringMatching(/1,200/), expect.stringMatching(/^Silence/)]),
  );
  expect(session.line).toContain("about 1,200");
  expect(session.after).toBe(expected.length - 1);
});

test("from a key Neovim completes, finds who cites it, and goes to the source's sentence", () => {
  const { keys, references, source } = session.around;
  expect(keys).toEqual(expect.arrayContaining(["kharrazi-2024", "nasrallah-qaani-2024"]));
  expect(references.length).toBeGreaterThan(3);
  for (const passage of references) expect(passage).toMatch(/^\w+\.md:\d+ .*@kharrazi-2024/);
  expect(source).toMatch(/^kharrazi-2024\.txt:\d+$/);
});

test("Neovim lists the claims of the draft, finds sources and actors, and counts verdicts above the headings", () => {
  const { symbols, found, lenses } = session.around;
  expect(symbols.join("\n")).toContain("about 1,200");
  expect(found).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^kharrazi-2024\.txt:1 /),
      expect.stringMatching(/^actors\.yaml:\d+ /),
    ]),
  );
  expect(lenses).toEqual(expect.arrayContaining([expect.stringMatching(/^\d+ claims · .*contradicted/)]));
});

const byPlace = (
  a: { line: number; column: number; rule: string },
  b: { line: number; column: number; rule: string },
) => a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
