/** Which drafts a command is about, each with the configuration that governs it. */
import { dirname, resolve } from "node:path";
import { CannotRun } from "../host/cannot-run.ts";
import { findConfig } from "../host/find-config.ts";
import { findDrafts } from "../host/find-drafts.ts";
import { resolveAll, showPath } from "../host/paths.ts";
import { type Configuration, readConfiguration } from "../host/project.ts";
import { decodeText } from "../host/text-file.ts";
import type { SettingsLayer } from "../settings.ts";

export interface TargetRequest {
  /** Files, folders and globs; where empty, the drafts that the configuration names. */
  readonly patterns: readonly string[];
  readonly cwd: string;
  readonly config?: string;
  readonly corpus: readonly string[];
  /** What the command line sets over the configuration file. */
  readonly above: SettingsLayer;
}

export interface Target {
  readonly configuration: Configuration;
  /** Absolute paths. */
  readonly drafts: readonly string[];
  /** The text of its one draft, where that came over standard input. */
  readonly given?: string;
}

export interface Targets {
  readonly targets: readonly Target[];
  /** Why some of what was named is not among them. */
  readonly faults: readonly string[];
}

/** Finds the drafts and groups them by configuration. Throws CannotRun where there is none. */
export async function findTargets(request: TargetRequest): Promise<Targets> {
  const found = request.patterns.length === 0 ? await configuredDrafts(request) : await namedDrafts(request);
  if (found.targets.length === 0) throw new CannotRun(...found.faults);
  return found;
}

/** The one draft that came over standard input; `name` is what it is called. */
export async function stdinTarget(name: string, bytes: Uint8Array, request: TargetRequest): Promise<Targets> {
  const read = decodeText(bytes, "Standard input");
  if (read.kind === "unreadable") throw new CannotRun(read.message);
  const path = resolve(request.cwd, name);
  const group = await openGroup([path], { ...request, patterns: [name] });
  if ("faults" in group) throw new CannotRun(...group.faults);
  return { targets: [{ ...group, given: read.text }], faults: [] };
}

/** The configuration for a folder, with what the command line says laid over it. */
export async function configurationFor(folder: string, request: Omit<TargetRequest, "patterns">) {
  const { cwd, corpus, above } = request;
  const configPath = request.config === undefined ? await findConfig(folder) : resolve(cwd, request.config);
  return readConfiguration({
    cwd,
    ...(configPath !== undefined && { configPath }),
    ...(corpus.length > 0 && { corpus: resolveAll(cwd, corpus) }),
    above: { name: "command line", layer: above },
  });
}

async function configuredDrafts(request: TargetRequest): Promise<Targets> {
  const configuration = await configurationFor(request.cwd, request);
  if (configuration.path === undefined) {
    throw new CannotRun(
      `There is no claimlint.yaml in ${request.cwd} or above it; write one with claimlint init, or name drafts and sources (claimlint check draft.md --corpus articles).`,
    );
  }
  const { include, exclude } = configuration.settings.drafts;
  const { paths } = await findDrafts(include, configuration.root, exclude);
  if (paths.length > 0) return { targets: [{ configuration, drafts: paths }], faults: [] };
  const shown = showPath(configuration.path, request.cwd);
  throw new CannotRun(`No draft matches ${include.join(", ")}, which is what ${shown} includes.`);
}

async function namedDrafts(request: TargetRequest): Promise<Targets> {
  const { paths, unmatched } = await findDrafts(request.patterns, request.cwd);
  const groups = new Map<string | undefined, string[]>();
  for (const path of paths) {
    const config = request.config ?? (await findConfig(dirname(path)));
    groups.set(config, [...(groups.get(config) ?? []), path]);
  }
  const opened = await Promise.all([...groups.values()].map((drafts) => openGroup(drafts, request)));
  return {
    targets: opened.flatMap((group) => ("configuration" in group && group.drafts.length > 0 ? [group] : [])),
    faults: [
      ...unmatched.map((pattern) => `No draft matches ${pattern}.`),
      ...opened.flatMap((group) => ("faults" in group ? group.faults : [])),
    ],
  };
}

async function openGroup(
  drafts: readonly string[],
  request: TargetRequest,
): Promise<Target | { readonly faults: readonly string[] }> {
  try {
    const configuration = await configurationFor(dirname(drafts[0] ?? ""), request);
    if (configuration.path === undefined && request.corpus.length === 0) return { faults: [noCorpus(drafts, request)] };
    return { configuration, drafts: await withoutExcluded(drafts, configuration, request) };
  } catch (error) {
    if (error instanceof CannotRun) return { faults: error.sentences };
    throw error;
  }
}

/** What the configuration excludes is left out, unless it was named as a file. */
async function withoutExcluded(
  drafts: readonly string[],
  { settings, root }: Configuration,
  { patterns, cwd }: TargetRequest,
): Promise<readonly string[]> {
  if (settings.drafts.exclude.length === 0) return drafts;
  const excluded = new Set((await findDrafts(settings.drafts.exclude, root)).paths);
  const named = new Set(resolveAll(cwd, patterns));
  return drafts.filter((path) => named.has(path) || !excluded.has(path));
}

const noCorpus = (drafts: readonly string[], { cwd }: TargetRequest): string =>
  `No claimlint.yaml governs ${drafts.map((path) => showPath(path, cwd)).join(", ")}; name the sources with --corpus, or write a configuration with claimlint init.`;
