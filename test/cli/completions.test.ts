/** Tests the completion scripts: bash in a real bash, the others for what they name. */
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { claimlint } from "./run.ts";

const script = async (shell: string) => (await claimlint(["completions", shell], { cwd: "/" })).stdout;

describe("bash completes", () => {
  const complete = async (...words: readonly string[]) => {
    const ask = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _claimlint; echo "\${COMPREPLY[*]}"`;
    return execFileSync("bash", ["-c", `${await script("bash")}\n${ask}`], { cwd: "/tmp" })
      .toString()
      .trim()
      .split(" ");
  };

  test("commands", async () => expect(await complete("claimlint", "ver")).toEqual(["verify"]));
  test("options", async () =>
    expect(await complete("claimlint", "check", "--fix")).toEqual(["--fix", "--fix-dry-run"]));
  test("formats", async () => expect(await complete("claimlint", "check", "--format", "sa")).toEqual(["sarif"]));
  test("rules", async () =>
    expect(await complete("claimlint", "check", "--rule", "citation-unknown=e")).toEqual(["citation-unknown=error"]));
  test("rules to explain", async () =>
    expect(await complete("claimlint", "explain", "date-i")).toEqual(["date-impossible"]));
});

test.each(["zsh", "fish"])("%s is told of every command", async (shell) => {
  const text = await script(shell);
  for (const command of ["check", "verify", "sources", "explain", "init", "lsp"]) expect(text).toContain(command);
});
