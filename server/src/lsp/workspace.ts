/** Which project a file belongs to; projects are opened when first needed, and anew after a change on disk. */

import { basename, dirname, sep } from "node:path";
import { configNames, findConfig } from "../host/find-config.ts";
import {
  type Configuration,
  FaultyConfiguration,
  layAnew,
  type NamedLayer,
  readConfiguration,
} from "../host/project.ts";
import type { Problem } from "../text/document.ts";
import { say, worded } from "../text/message.ts";
import { localPath } from "./paths.ts";
import { openProject, type Project } from "./project.ts";

/** What a configuration file led to. */
export interface Opened {
  readonly configPath: string;
  /** Under a faulty configuration, that of the last one that was none; absent where there was none. */
  readonly project?: Project;
  readonly isFaulty: boolean;
  /** Of the configuration, or else of the corpus. */
  readonly problems: readonly Problem[];
  /** The files and folders it depends on. */
  readonly watched: readonly string[];
  /** What lay under the configuration file. */
  readonly below?: NamedLayer;
}

/** The settings that lie under a configuration file. */
export type LayerBelow = (configPath: string) => Promise<NamedLayer | undefined>;

export class Workspace {
  /** Grows with every change that may give a draft another result. */
  generation = 0;
  readonly #configPaths = new Map<string, Promise<string | undefined>>();
  readonly #opened = new Map<string, Promise<Opened>>();
  /** Those of them that have been opened by now. */
  readonly #ready = new Map<string, Project>();
  readonly #faultless = new Map<string, Configuration>();
  readonly #reloadListeners: (() => void)[] = [];
  readonly #openingListeners: ((opening: Promise<Opened>) => void)[] = [];
  readonly #closeListeners: ((configPath: string) => void)[] = [];
  readonly #draftListeners: (() => void)[] = [];
  #layerBelow: LayerBelow = async () => undefined;

  /** The project that governs a file; undefined where none does, or its configuration was never without fault. */
  async projectOf(uri: string): Promise<Project | undefined> {
    const path = localPath(uri);
    return path === undefined ? undefined : (await this.openFolder(dirname(path)))?.project;
  }

  /** Opens the project that governs a folder, if one does. */
  async openFolder(folder: string): Promise<Opened | undefined> {
    const finding = this.#configPaths.get(folder) ?? findConfig(folder);
    this.#configPaths.set(folder, finding);
    const configPath = await finding;
    return configPath === undefined ? undefined : this.#open(configPath);
  }

  /** Lets go of the projects in a folder; a draft of theirs opens them again. */
  closeFolder(folder: string): void {
    const closed = [...this.#opened.keys()].filter((path) => path.startsWith(folder + sep));
    for (const path of closed) {
      this.#letGo(path);
      this.#faultless.delete(path);
    }
    this.#reload([]);
    for (const path of closed) for (const listener of this.#closeListeners) listener(path);
  }

  /** The projects that are open now. */
  async projects(): Promise<readonly Project[]> {
    return (await Promise.all(this.#opened.values())).flatMap(({ project }) => project ?? []);
  }

  /** Keeps for the next session what may save it time; projects that are still being opened have nothing yet. */
  async keep(): Promise<void> {
    for (const project of this.#ready.values()) await project.keep();
  }

  /** From now on `layerBelow` is asked for what lies under each configuration file that is opened. */
  layWith(layerBelow: LayerBelow): void {
    this.#layerBelow = layerBelow;
  }

  /** Opens those projects anew under which something else lies by now. */
  async layersChanged(): Promise<void> {
    const all = [...this.#opened];
    const isOther = async ([configPath, opening]: (typeof all)[number]) =>
      JSON.stringify(await this.#layerBelow(configPath)) !== JSON.stringify((await opening).below);
    const others = await Promise.all(all.map(isOther));
    // What was let go or opened anew in the meantime has asked again, or will.
    const changed = all.filter(([path, opening], at) => others[at] && this.#opened.get(path) === opening);
    if (changed.length > 0) this.#reload(changed.map(([path]) => path));
  }

  /** Takes note of files that were written, made or removed. */
  async filesChanged(paths: readonly string[]): Promise<void> {
    const all = await Promise.all(this.#opened.values());
    const touched = all.filter(({ watched }) =>
      paths.some((path) => watched.some((entry) => isAtOrBelow(path, entry))),
    );
    if (touched.length > 0 || paths.some((path) => configNames.includes(basename(path)))) {
      this.#reload(touched.map(({ configPath }) => configPath));
    } else for (const listener of this.#draftListeners) listener();
  }

  /** Calls `listener` whenever results may have become others. */
  onReload(listener: () => void): void {
    this.#reloadListeners.push(listener);
  }

  /** Calls `listener` when a file that is nothing else may be a draft that was written, made or removed. */
  onDraftsChanged(listener: () => void): void {
    this.#draftListeners.push(listener);
  }

  /** Calls `listener` with the configuration of each project that is let go. */
  onClose(listener: (configPath: string) => void): void {
    this.#closeListeners.push(listener);
  }

  /** Calls `listener` with each opening, and each opening anew. */
  onOpening(listener: (opening: Promise<Opened>) => void): void {
    this.#openingListeners.push(listener);
  }

  /** Calls `listener` after each opening, and each opening anew. */
  onOpen(listener: (opened: Opened) => void): void {
    this.onOpening((opening) => void opening.then(listener));
  }

  #open(configPath: string): Promise<Opened> {
    const known = this.#opened.get(configPath);
    if (known) return known;
    const opening = open(configPath, this.#layerBelow, this.#faultless);
    this.#opened.set(configPath, opening);
    void opening.then(({ project }) => {
      if (project !== undefined && this.#opened.get(configPath) === opening) this.#ready.set(configPath, project);
    });
    for (const listener of this.#openingListeners) listener(opening);
    return opening;
  }

  async #reopen(configPath: string): Promise<void> {
    const opened = await this.openFolder(dirname(configPath));
    if (opened?.configPath === configPath) return;
    this.#faultless.delete(configPath);
    for (const listener of this.#closeListeners) listener(configPath);
  }

  #letGo(configPath: string): void {
    void this.#ready.get(configPath)?.keep();
    this.#ready.delete(configPath);
    this.#opened.delete(configPath);
  }

  #reload(configPaths: readonly string[]): void {
    this.#configPaths.clear();
    for (const path of configPaths) this.#letGo(path);
    this.generation += 1;
    for (const path of configPaths) void this.#reopen(path);
    for (const listener of this.#reloadListeners) listener();
  }
}

async function open(
  configPath: string,
  layerBelow: LayerBelow,
  faultless: Map<string, Configuration>,
): Promise<Opened> {
  const layer = await layerBelow(configPath);
  const below = layer && { below: layer };
  const common = { configPath, ...below };
  try {
    const configuration = await readConfiguration({ cwd: dirname(configPath), configPath, ...below });
    faultless.set(configPath, configuration);
    const project = await openProject(configuration);
    return { ...common, project, isFaulty: false, problems: project.problems, watched: watchedFor(configuration) };
  } catch (error) {
    const faults = { ...common, isFaulty: true, problems: problemsOf(error, configPath) };
    // Someone is typing in it: its drafts are checked as before, against the corpus as it is.
    const last = error instanceof FaultyConfiguration ? faultless.get(configPath) : undefined;
    const project = last && (await openProject(layAnew(last, layer)).catch(() => undefined));
    return { ...faults, ...(project && { project }), watched: last ? watchedFor(last) : [configPath] };
  }
}

const watchedFor = ({ path, corpus }: Configuration): readonly string[] => [...(path ? [path] : []), ...corpus];

const problemsOf = (error: unknown, path: string): readonly Problem[] =>
  error instanceof FaultyConfiguration
    ? error.problems
    : [{ path, ...worded(say`${error instanceof Error ? error.message : String(error)}`) }];

/** A folder that is gone is named without its files, so the test runs both ways. */
const isAtOrBelow = (path: string, entry: string): boolean =>
  path === entry || path.startsWith(entry + sep) || entry.startsWith(path + sep);
