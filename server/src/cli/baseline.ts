/** The baseline: findings accepted once, so that only new ones fail. */

import { z } from "zod";
import { CannotRun } from "../host/cannot-run.ts";
import { readTextFile } from "../host/text-file.ts";
import type { FileReport } from "../report/report.ts";
import type { Finding } from "../rules/finding.ts";
import { say } from "../text/message.ts";
import { containsSpan, sliceSpan } from "../text/span.ts";
import { readYamlFile } from "../text/yaml-file.ts";
import { wordsOf } from "./fingerprint.ts";

export interface BaselineEntry {
  /** The draft, seen from the folder of the baseline. */
  readonly path: string;
  readonly rule: string;
  /** The words reported. */
  readonly text: string;
  /** The claim they stand in, to tell alike words apart. */
  readonly claim: string;
}

/** The entries as the text of a baseline file. */
export function baselineText(findings: readonly BaselineEntry[]): string {
  return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
}

/** Reads a baseline file. Throws CannotRun where it is none. */
export async function readBaseline(path: string, shown: string): Promise<readonly BaselineEntry[]> {
  const file = await readTextFile(path, shown);
  if (file.kind === "unreadable") throw new CannotRun(file.message);
  const { value, problems } = readYamlFile(file.text, shown, baselineSchema, say`field of a baseline`);
  if (value === undefined) throw new CannotRun(`${shown} is no baseline. ${problems[0]?.message ?? ""}`.trim());
  return value.findings;
}

const baselineSchema = z.strictObject({
  version: z.literal(1),
  findings: z.array(z.strictObject({ path: z.string(), rule: z.string(), text: z.string(), claim: z.string() })),
});

export interface Comparison {
  /** Findings that the baseline does not hold. */
  readonly fresh: ReadonlySet<Finding>;
  /** Entries whose finding is gone. */
  readonly stale: readonly BaselineEntry[];
}

export interface FoundEntry {
  readonly finding: Finding;
  readonly entry: BaselineEntry;
}

/** Matches findings and entries one to one: first those that agree wholly, then those whose claim was reworded. */
export function compareWithBaseline(found: readonly FoundEntry[], baseline: readonly BaselineEntry[]): Comparison {
  const open = new Set(baseline);
  let waiting = found;
  for (const same of [sameClaim, sameWords]) {
    waiting = waiting.filter(({ entry }) => {
      const match = [...open].find((known) => same(known, entry));
      if (match !== undefined) open.delete(match);
      return match === undefined;
    });
  }
  return { fresh: new Set(waiting.map(({ finding }) => finding)), stale: [...open] };
}

/** What the file's findings would be in a baseline that names the file `path`. */
export function entriesOf(file: FileReport, path: string): readonly FoundEntry[] {
  return file.findings.map((finding) => {
    const claim = file.judgements.find((judgement) => containsSpan(judgement.claim.span, finding.span))?.claim;
    const around = claim === undefined ? "" : sliceSpan(file.text, claim.span).replace(/\s+/gu, " ").trim();
    return { finding, entry: { path, rule: finding.rule, text: wordsOf(finding, file), claim: around } };
  });
}

const sameWords = (a: BaselineEntry, b: BaselineEntry): boolean =>
  a.path === b.path && a.rule === b.rule && a.text === b.text;

const sameClaim = (a: BaselineEntry, b: BaselineEntry): boolean => sameWords(a, b) && a.claim === b.claim;
