/** Checks the drafts of every target and gathers the report. */
import { resolve } from "node:path";
import type { Corpus } from "../corpus/source.ts";
import { CannotRun } from "../host/cannot-run.ts";
import { showPath } from "../host/paths.ts";
import { type Configuration, readCorpus, sentenceOf } from "../host/project.ts";
import { readTextFile } from "../host/text-file.ts";
import { createService, type Service } from "../service.ts";
import type { Problem } from "../text/document.ts";
import { type CheckedDraft, checkDraft, type DraftToCheck, type FixMode } from "./check-draft.ts";
import { createReport, openDraftReport, type Report } from "./report.ts";
import type { Target, Targets } from "./targets.ts";

export interface RunOptions {
  readonly cwd: string;
  /** ISO day. */
  readonly now: string;
  readonly fix: FixMode;
}

export interface CheckRun {
  readonly report: Report;
  /** What the fixes changed, in the order of the paths. */
  readonly changes: readonly Change[];
}

export interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Checks everything that can be; throws CannotRun where nothing can. */
export async function runCheck({ targets, faults }: Targets, options: RunOptions): Promise<CheckRun> {
  const outcomes: Outcome[] = [];
  for (const target of targets) outcomes.push(await checkTarget(target, options));
  const checked = outcomes.flatMap((outcome) => outcome.checked).sort(byPath);
  const unread = [...faults, ...outcomes.flatMap((outcome) => outcome.unread)];
  const problems = [...new Set(outcomes.flatMap((outcome) => outcome.problems))];
  if (checked.length === 0) throw new CannotRun(...problems, ...unread);
  return {
    report: createReport({ files: checked.map(({ report }) => openDraftReport(report)), unread, problems }),
    changes: checked.flatMap(({ report, before }) =>
      before === undefined ? [] : [{ path: report.path, before, after: report.text }],
    ),
  };
}

export interface Outcome {
  readonly checked: readonly CheckedDraft[];
  /** Why a draft could not be checked, one sentence each. */
  readonly unread: readonly string[];
  /** What is wrong with the corpus, one sentence each. */
  readonly problems: readonly string[];
}

async function checkTarget(target: Target, options: RunOptions): Promise<Outcome> {
  const { configuration } = target;
  const corpus = await readCorpus(configuration.corpus, options.cwd);
  const problems = allProblems(corpus).map(sentenceOf);
  if (corpus.sources.length === 0) {
    return { checked: [], unread: [emptyCorpus(configuration, options.cwd)], problems };
  }
  const service = createService({ corpus, settings: configuration.settings, now: options.now });
  return { ...(await checkDrafts(target, service, options)), problems };
}

async function checkDrafts(target: Target, service: Service, { cwd, fix }: RunOptions) {
  const checked: CheckedDraft[] = [];
  const unread: string[] = [];
  for (const path of target.drafts) {
    const draft = await openDraft(path, target, cwd);
    if (typeof draft === "string") unread.push(draft);
    else checked.push(await checkDraft(draft, fix, service));
  }
  return { checked, unread };
}

/** The draft, or why it cannot be read. */
async function openDraft(path: string, { given }: Target, cwd: string): Promise<DraftToCheck | string> {
  const shown = showPath(path, cwd);
  if (given !== undefined) return { path: shown, text: given, bom: false };
  const file = resolve(cwd, path);
  const read = await readTextFile(file, shown);
  return read.kind === "unreadable" ? read.message : { file, path: shown, text: read.text, bom: read.bom };
}

/** The faults of the corpus and those of each source. */
export const allProblems = (corpus: Corpus): readonly Problem[] => [
  ...corpus.problems,
  ...corpus.sources.flatMap((source) =>
    source.problems.map((problem) => (source.path === undefined ? problem : { path: source.path, ...problem })),
  ),
];

export const emptyCorpus = ({ corpus }: Configuration, cwd: string): string =>
  `The corpus (${corpus.map((path) => showPath(path, cwd)).join(", ")}) holds no source.`;

const byPath = (a: CheckedDraft, b: CheckedDraft): number => (a.report.path < b.report.path ? -1 : 1);
