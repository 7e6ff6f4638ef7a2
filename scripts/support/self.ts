/** Runs every article as a draft against itself: whatever is reported there is false. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib.mjs";

interface Answer {
  readonly id: string;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
}

/** Prints what is reported and returns how many articles had anything. */
export function checkAgainstThemselves(folder: string): number {
  const sources: readonly { readonly id: string; readonly text: string; readonly published?: string }[] = readFileSync(
    join(folder, "sources.ndjson"),
    "utf8",
  )
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const input = sources.map((source) => {
    const { id, text, published } = source;
    return JSON.stringify({ id, claim: text, sources: [source], ...(published !== undefined && { published }) });
  });
  const { stdout, status } = spawnSync(process.execPath, [join(root, "dist/cli.cjs"), "verify"], {
    encoding: "utf8",
    input: `${input.join("\n")}\n`,
    maxBuffer: 1 << 30,
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`claimlint verify ended with status ${status}.`);
  const answers: readonly Answer[] = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const reported = answers.filter(({ findings }) => findings.length > 0);
  for (const { id, findings } of reported) {
    for (const { rule, severity, message } of findings) console.log(`${id}  ${severity}  ${rule}  ${message}`);
  }
  console.log(`${reported.length} of ${answers.length} articles had something reported against themselves.`);
  return reported.length;
}
