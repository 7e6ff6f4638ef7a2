/** One configuration with its corpus, as the editor works on it: a service, and where its files are. */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Source } from "../corpus/source.ts";
import type { ActorTable } from "../extract/actor.ts";
import { cacheFolder } from "../host/cache-folder.ts";
import { draftTest } from "../host/draft-patterns.ts";
import { isFolder } from "../host/find-config.ts";
import { findDrafts } from "../host/find-drafts.ts";
import { openKeptReadings } from "../host/kept-readings.ts";
import { readOwnReferences } from "../host/own-references.ts";
import { type Configuration, readCorpus } from "../host/project.ts";
import { isBuilt } from "../host/version.ts";
import { createService, type Draft, type DraftCheck, type DraftResult, type Service } from "../service.ts";
import type { Problem } from "../text/document.ts";
import { sourceRange } from "./positions.ts";

export interface Project extends Pick<Service, "source" | "sources"> {
  readonly configuration: Configuration;
  readonly actors: ActorTable;
  /** Where `actors.yaml` of the first corpus folder is or would be. */
  readonly actorsPath: string | undefined;
  /** What is wrong with the corpus. */
  readonly problems: readonly Problem[];
  /** What is wrong with the bibliographies that a draft names itself. */
  draftProblems(path: string, text: string): Promise<readonly Problem[]>;
  sourceUri(source: Source): string | undefined;
  /** Absolute path of a file as a problem or a source names it. */
  absolute(path: string): string;
  /** The drafts that the configuration names, as they are on disk now. */
  draftPaths(): Promise<readonly string[]>;
  /** Whether it is one, on disk or not yet. */
  isDraft(path: string): boolean;
  check(path: string, text: string): Promise<DraftResult>;
  begin(path: string, text: string): Promise<DraftCheck>;
  /** Keeps what was read of the sources for the next session. */
  keep(): Promise<void>;
}

/** Reads the corpus that a configuration names from disk. */
export async function openProject(configuration: Configuration): Promise<Project> {
  const { settings, root } = configuration;
  const corpus = await readCorpus(configuration.corpus, root);
  const cache = isBuilt ? cacheFolder() : undefined;
  const kept = cache === undefined ? undefined : openKeptReadings(cache, corpus.actors);
  const service = createService({ corpus, settings, now: today(), ...(kept && { readings: kept.of }) });
  const absolute = (path: string) => resolve(root, path);
  const ownReferences = (path: string, text: string) => readOwnReferences(path, text, configuration, root);
  const draftOf = async (path: string, text: string): Promise<Draft> => {
    const { references } = await ownReferences(path, text);
    return { path, text, references };
  };
  return {
    configuration,
    actors: corpus.actors,
    actorsPath: await actorsIn(configuration.corpus),
    problems: [...corpus.problems, ...corpus.sources.flatMap(problemsOf)],
    draftProblems: async (path, text) => (await ownReferences(path, text)).problems,
    draftPaths: async () => (await findDrafts(settings.drafts.include, root, settings.drafts.exclude)).paths,
    source: service.source,
    sources: service.sources,
    sourceUri: ({ path }) => (path === undefined ? undefined : pathToFileURL(absolute(path)).href),
    absolute,
    isDraft: draftTest(settings.drafts, root),
    check: async (path, text) => service.check(await draftOf(path, text)),
    begin: async (path, text) => service.begin(await draftOf(path, text)),
    keep: async () => kept?.keep(),
  };
}

async function actorsIn(corpus: readonly string[]): Promise<string | undefined> {
  for (const entry of corpus) if (await isFolder(entry)) return join(entry, "actors.yaml");
  return undefined;
}

const problemsOf = (source: Source): readonly Problem[] =>
  source.problems.map(({ path = source.path, line, span, ...rest }) => ({
    ...rest,
    ...(path !== undefined && { path }),
    line: line ?? sourceRange(source, span ?? { start: 0, end: 0 }).start.line + 1,
  }));

const today = (): string => new Date().toISOString().slice(0, 10);
