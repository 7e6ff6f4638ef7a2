/** What `check` found, as every output format is given it. */
import type { Source } from "../corpus/source.ts";
import type { Finding, Severity } from "../rules/finding.ts";
import type { Coverage } from "../service.ts";
import type { LineMap, Position } from "../text/lines.ts";
import type { Evidence, Judgement, Verdict } from "../verify/judgement.ts";

export interface Report {
  /** In the order of their paths. */
  readonly files: readonly FileReport[];
  readonly coverage: Coverage;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Why a draft that was named could not be checked, one sentence each. */
  readonly unread: readonly string[];
  /** What is wrong with the corpus, one sentence each. */
  readonly problems: readonly string[];
}

export interface FileReport {
  /** Relative to the working folder, forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineMap;
  readonly judgements: readonly Judgement[];
  /** Those to be shown, in reading order. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** The source that a passage is of, with where in it the passage stands. */
  locate(evidence: Evidence): SourcePlace;
}

export interface SourcePlace {
  readonly key: string;
  readonly source: Source | undefined;
  /** Absent where the source has no text. */
  readonly range?: { readonly start: Position; readonly end: Position };
}

export const verdictNames: readonly Verdict[] = [
  "supported",
  "partially-supported",
  "overstated",
  "contradicted",
  "sources-conflict",
  "superseded",
  "not-found",
  "unresolved",
];

export const severityNames: readonly Severity[] = ["error", "warning", "info"];

/** Adds the files up. */
export function createReport({ files, ...faults }: Pick<Report, "files" | "unread" | "problems">): Report {
  const judgements = files.flatMap((file) => file.judgements);
  const findings = files.flatMap((file) => file.findings);
  return {
    files,
    ...faults,
    coverage: {
      sentences: sum(files, ({ coverage }) => coverage.sentences),
      checkable: sum(files, ({ coverage }) => coverage.checkable),
      checked: sum(files, ({ coverage }) => coverage.checked),
    },
    verdicts: tally(verdictNames, judgements, ({ verdict }) => verdict),
    findings: tally(severityNames, findings, ({ severity }) => severity),
  };
}

function tally<Name extends string, Item>(
  names: readonly Name[],
  items: readonly Item[],
  nameOf: (item: Item) => Name,
): Readonly<Record<Name, number>> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const item of items) counts[nameOf(item)] += 1;
  return counts;
}

const sum = <Item>(items: readonly Item[], count: (item: Item) => number): number =>
  items.reduce((total, item) => total + count(item), 0);
