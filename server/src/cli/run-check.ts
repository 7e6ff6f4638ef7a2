/** Checks the drafts of every target and gathers the report. */
import type { Corpus } from "../corpus/source.ts";
import { CannotRun } from "../host/cannot-run.ts";
import { type CorpusFiles, readCorpusFiles } from "../host/corpus-files.ts";
import { showPath } from "../host/paths.ts";
import { type Configuration, sentenceOf } from "../host/project.ts";
import { createReport, type DraftReport, openDraftReport, type Report } from "../report/report.ts";
import type { Problem } from "../text/document.ts";
import { type Cache, digest } from "./cache.ts";
import type { CheckedDraft, DraftToCheck, FixMode } from "./check-draft.ts";
import { openDraft } from "./open-draft.ts";
import type { Target, Targets } from "./targets.ts";
import type { Workers } from "./workers.ts";

export interface RunOptions {
  readonly cwd: string;
  /** ISO day. */
  readonly now: string;
  readonly fix: FixMode;
  readonly cache?: Cache;
  readonly workers?: Workers;
  /** Told how far the run is. */
  readonly progress?: (done: number, total: number) => void;
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
  const total = targets.reduce((sum, { drafts }) => sum + drafts.length, 0);
  let done = 0;
  const count = () => options.progress?.(++done, total);
  const outcomes: Outcome[] = [];
  for (const target of targets) outcomes.push(await checkTarget(target, options, count));
  const checked = outcomes.flatMap((outcome) => outcome.checked).sort(byPath);
  const unread = [...faults, ...outcomes.flatMap((outcome) => outcome.unread)];
  const problems = [...new Set(outcomes.flatMap((outcome) => outcome.problems))];
  if (checked.length === 0) throw new CannotRun(...problems, ...unread);
  return {
    report: createReport({ files: checked.map(({ report }) => openDraftReport(report)), unread, problems }),
    changes: checked.flatMap(({ report, change }) => (change ? [{ path: report.path, ...change }] : [])),
  };
}

interface Outcome {
  readonly checked: readonly CheckedDraft[];
  /** Why a draft could not be checked, one sentence each. */
  readonly unread: readonly string[];
  /** What is wrong with the corpus, one sentence each. */
  readonly problems: readonly string[];
}

async function checkTarget(target: Target, options: RunOptions, done: () => void): Promise<Outcome> {
  const { configuration } = target;
  const { cwd, now, fix } = options;
  const corpus = await readCorpusFiles(configuration.corpus, cwd);
  if (corpus.missing.length > 0) return { checked: [], unread: corpus.missing, problems: [] };
  const state = await corpusState(corpus, configuration, options.cache);
  if (state.texts === 0) {
    return { checked: [], unread: [emptyCorpus(configuration, cwd)], problems: state.problems };
  }
  const opened = await Promise.all(target.drafts.map((path) => openDraft(path, target, cwd)));
  const read = opened.filter((one) => typeof one !== "string");
  const unread = opened.filter((one) => typeof one === "string");
  const drafts = read.map(({ draft }) => draft);
  // Fixes look at the draft anew after each round, so they go past the cache.
  const cache = fix === "none" ? options.cache : undefined;
  const common = [digest(corpus.files), configuration.settings, now];
  const inputsOf = ({ path, text, references }: DraftToCheck) => [path, text, references, common];
  const known = await Promise.all(drafts.map((draft) => cache?.get<DraftReport>(draft.path, inputsOf(draft))));
  known.filter((report) => report !== undefined).forEach(done);
  const missing = drafts.filter((_, index) => known[index] === undefined);
  const fresh: CheckedDraft[] = [];
  if (missing.length > 0) {
    const { settings } = configuration;
    const cacheFolder = cache === undefined ? {} : { cacheFolder: cache.folder };
    const { checkInThreads } = await import("./workers.ts");
    await checkInThreads({ files: corpus.files, settings, now, fix, ...cacheFolder }, missing, options.workers, keep);
  }
  const kept = known.flatMap((report) => (report === undefined ? [] : [{ report }]));
  const problems = [...state.problems, ...read.flatMap((one) => one.problems)];
  return { checked: [...kept, ...fresh], unread, problems };

  async function keep(checked: CheckedDraft, draft: DraftToCheck): Promise<void> {
    await cache?.set(draft.path, inputsOf(draft), checked.report);
    fresh.push(checked);
    done();
  }
}

interface CorpusState {
  readonly texts: number;
  readonly problems: readonly string[];
}

/** How many texts the corpus has, and its problems, without reading it again where that is known. */
async function corpusState({ files, problems }: CorpusFiles, { corpus: folders }: Configuration, cache?: Cache) {
  const name = `corpus ${folders.join(" ")}`;
  const known = await cache?.get<CorpusState>(name, [files, problems]);
  if (known !== undefined) return known;
  const { createCorpus } = await import("../corpus/corpus.ts");
  const corpus = createCorpus(files);
  const state: CorpusState = {
    texts: corpus.sources.filter(({ document }) => document !== undefined).length,
    problems: [...problems, ...allProblems(corpus)].map(sentenceOf),
  };
  await cache?.set(name, [files, problems], state);
  return state;
}

/** The faults of the corpus and those of each source. */
export const allProblems = (corpus: Corpus): readonly Problem[] => [
  ...corpus.problems,
  ...corpus.sources.flatMap((source) =>
    source.problems.map((problem) => (source.path === undefined ? problem : { path: source.path, ...problem })),
  ),
];

export const emptyCorpus = ({ corpus }: Configuration, cwd: string): string =>
  `The corpus (${corpus.map((path) => showPath(path, cwd)).join(", ")}) holds no text to check against.`;

const byPath = (a: CheckedDraft, b: CheckedDraft): number => (a.report.path < b.report.path ? -1 : 1);
