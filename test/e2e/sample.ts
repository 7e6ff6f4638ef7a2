/** The project's own sample, copied so that tests may change it, and what the command line says of it. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { root } from "./paths.ts";

/** A copy of the sample's configuration, corpus and drafts in a new folder. */
export function copySample(): string {
  const folder = mkdtempSync(join(tmpdir(), "claimlint-sample-"));
  for (const part of ["claimlint.yaml", "corpus", "drafts"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  return folder;
}

/** A finding as all doors can show it; line and column are 1-based. */
export interface ShownFinding {
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What the command line reports on a draft of a folder. */
export function commandLineFindings(folder: string, draft: string): readonly ShownFinding[] {
  const args = [join(root, "dist/cli.cjs"), "check", draft, "--format", "json"];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(`claimlint check failed:\n${stderr}`);
  const { files } = JSON.parse(stdout) as CheckReport;
  return files.flatMap(({ findings }) =>
    findings.map(({ rule, severity, message, span }) => ({ rule, severity, message, ...span.start })),
  );
}

interface CheckReport {
  readonly files: readonly {
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly span: { readonly start: { readonly line: number; readonly column: number } };
    }[];
  }[];
}
