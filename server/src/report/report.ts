/** What `check` found, as every output format is given it. */
import type { Source } from "../corpus/source.ts";
import type { Claim } from "../extract/claim.ts";
import type { Finding, Severity } from "../rules/finding.ts";
import type { Coverage } from "../service.ts";
import { createLineMap, type LineMap, type Position } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { type Evidence, type Judgement, type Verdict, verdictNames } from "../verify/judgement.ts";

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

/** One draft as it was checked: plain data, fit for a cache and for another thread. */
export interface DraftReport {
  /** Relative to the working folder, forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly headings: readonly Span[];
  readonly judgements: readonly JudgedClaim[];
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** Where each passage of the evidence stands, by `placeKey`. */
  readonly places: Readonly<Record<string, SourcePlace>>;
}

export interface JudgedClaim extends Pick<Judgement, "verdict" | "evidence" | "searched"> {
  readonly claim: Pick<Claim, "span" | "text" | "kind" | "cites" | "uncheckable">;
  /** The sentence that makes the claim. */
  readonly sentence: Span;
  /** What the claim is about, in the draft's words: its figure, its office, its verb. */
  readonly topic: string;
}

export interface SourcePlace {
  readonly key: string;
  readonly source?: SourceNote;
  /** Absent where the source has no text. */
  readonly range?: { readonly start: Position; readonly end: Position };
  /** Of a source with pages; its lines mean nothing to a reader. */
  readonly page?: number;
}

/** What is said of a source where it is named. */
export type SourceNote = Pick<Source, "path" | "title" | "publisher" | "issued">;

/** One draft with what the formats ask of it. */
export interface FileReport extends DraftReport {
  readonly lines: LineMap;
  locate(evidence: Evidence): SourcePlace;
}

export function openDraftReport(draft: DraftReport): FileReport {
  return {
    ...draft,
    lines: createLineMap(draft.text),
    locate: (evidence) => draft.places[placeKey(evidence)] ?? { key: evidence.source },
  };
}

export const placeKey = ({ source, span }: Evidence): string => `${source}:${span.start}-${span.end}`;

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
    verdicts: countVerdicts(judgements),
    findings: tally(severityNames, findings, ({ severity }) => severity),
  };
}

/** How often each verdict was given. */
export const countVerdicts = (judgements: readonly Pick<Judgement, "verdict">[]): Report["verdicts"] =>
  tally(verdictNames, judgements, ({ verdict }) => verdict);

/** The report with only the findings that pass; the verdicts stay. */
export function keepFindings(report: Report, keep: (finding: Finding, file: FileReport) => boolean): Report {
  const files = report.files.map((file) => ({
    ...file,
    findings: file.findings.filter((finding) => keep(finding, file)),
  }));
  return createReport({ ...report, files });
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
