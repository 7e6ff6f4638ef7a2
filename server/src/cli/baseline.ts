/** The baseline: findings accepted once, so that only new ones fail. */
import { z } from "zod";
import { CannotRun } from "../host/cannot-run.ts";
import { readTextFile } from "../host/text-file.ts";
import type { Finding } from "../rules/finding.ts";
import { containsSpan, sliceSpan } from "../text/span.ts";
import { readYamlFile } from "../text/yaml-file.ts";
import { wordsOf } from "./fingerprint.ts";
import type { FileReport, Report } from "./report.ts";

export interface BaselineEntry {
  readonly path: string;
  readonly rule: string;
  /** The words reported. */
  readonly text: string;
  /** The claim they stand in, to tell alike words apart. */
  readonly claim: string;
}

/** Everything that the report finds, as the text of a baseline file. */
export function writeBaseline(report: Report): string {
  const findings = report.files.flatMap((file) => file.findings.map((finding) => entryOf(finding, file)));
  return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
}

/** Reads a baseline file. Throws CannotRun where it is none. */
export async function readBaseline(path: string, shown: string): Promise<readonly BaselineEntry[]> {
  const file = await readTextFile(path, shown);
  if (file.kind === "unreadable") throw new CannotRun(file.message);
  const { value, problems } = readYamlFile(file.text, shown, baselineSchema, "field of a baseline");
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

/** Matches findings and entries one to one: first those that agree wholly, then those whose claim was reworded. */
export function compareWithBaseline(report: Report, baseline: readonly BaselineEntry[]): Comparison {
  const open = new Set(baseline);
  const fresh = new Set<Finding>();
  let waiting = report.files.flatMap((file) =>
    file.findings.map((finding) => ({ finding, entry: entryOf(finding, file) })),
  );
  for (const same of [sameClaim, sameWords]) {
    waiting = waiting.filter(({ entry }) => {
      const match = [...open].find((known) => same(known, entry));
      if (match !== undefined) open.delete(match);
      return match === undefined;
    });
  }
  for (const { finding } of waiting) fresh.add(finding);
  return { fresh, stale: [...open] };
}

function entryOf(finding: Finding, file: FileReport): BaselineEntry {
  const claim = file.judgements.find((judgement) => containsSpan(judgement.claim.span, finding.span))?.claim;
  const around = claim === undefined ? "" : sliceSpan(file.text, claim.span).replace(/\s+/gu, " ").trim();
  return { path: file.path, rule: finding.rule, text: wordsOf(finding, file), claim: around };
}

const sameWords = (a: BaselineEntry, b: BaselineEntry): boolean =>
  a.path === b.path && a.rule === b.rule && a.text === b.text;

const sameClaim = (a: BaselineEntry, b: BaselineEntry): boolean => sameWords(a, b) && a.claim === b.claim;
