/** Checks the drafts of every target and gathers the report. */
import type { Corpus } from "../corpus/source.ts";
import { CannotRun } from "../host/cannot-run.ts";
import { showPath } from "../host/paths.ts";
import { type Configuration, readCorpus, sentenceOf } from "../host/project.ts";
import { readTextFile } from "../host/text-file.ts";
import { createService } from "../service.ts";
import type { Problem } from "../text/document.ts";
import { createFileReport } from "./file-report.ts";
import { createReport, type FileReport, type Report } from "./report.ts";
import type { Target, Targets } from "./targets.ts";

export interface RunOptions {
  readonly cwd: string;
  /** ISO day. */
  readonly now: string;
}

/** Checks everything that can be; throws CannotRun where nothing can. */
export async function runCheck({ targets, faults }: Targets, options: RunOptions): Promise<Report> {
  const outcomes: Outcome[] = [];
  for (const target of targets) outcomes.push(await checkTarget(target, options));
  const files = outcomes.flatMap((outcome) => outcome.files).sort((a, b) => (a.path < b.path ? -1 : 1));
  const unread = [...faults, ...outcomes.flatMap((outcome) => outcome.unread)];
  const problems = outcomes.flatMap((outcome) => outcome.problems).map(sentenceOf);
  if (files.length === 0) throw new CannotRun(...problems, ...unread);
  return createReport({ files, unread, problems: [...new Set(problems)] });
}

interface Outcome {
  readonly files: readonly FileReport[];
  /** Why a draft could not be checked, one sentence each. */
  readonly unread: readonly string[];
  /** What is wrong with the corpus. */
  readonly problems: readonly Problem[];
}

async function checkTarget({ configuration, drafts }: Target, { cwd, now }: RunOptions): Promise<Outcome> {
  const corpus = await readCorpus(configuration.corpus, cwd);
  const problems = allProblems(corpus);
  if (corpus.sources.length === 0) {
    return { files: [], unread: [emptyCorpus(configuration, cwd)], problems };
  }
  const service = createService({ corpus, settings: configuration.settings, now });
  const files: FileReport[] = [];
  const unread: string[] = [];
  for (const path of drafts) {
    const shown = showPath(path, cwd);
    const file = await readTextFile(path, shown);
    if (file.kind === "unreadable") unread.push(file.message);
    else files.push(createFileReport(await service.check({ path: shown, text: file.text }), service));
  }
  return { files, unread, problems };
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
