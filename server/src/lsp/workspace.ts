/** Which project a file belongs to; projects are opened when first needed, and anew after a change on disk. */
import { basename, dirname, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { CannotRun } from "../host/cannot-run.ts";
import { configNames, findConfig } from "../host/find-config.ts";
import type { NamedLayer } from "../host/project.ts";
import { openProject, type Project } from "./project.ts";

/** A project that could not be opened, and why. */
export interface Fault {
  readonly configPath: string;
  readonly sentences: readonly string[];
}

export class Workspace {
  /** Grows with every change that may give a draft another result. */
  generation = 0;
  readonly #projects = new Map<string, Promise<Project | Fault>>();
  readonly #reloadListeners: (() => void)[] = [];
  readonly #openListeners: ((entries: readonly string[]) => void)[] = [];
  #editorLayer: NamedLayer | undefined;

  /** The project that governs a file; undefined where none does, or it could not be opened. */
  async projectOf(uri: string): Promise<Project | undefined> {
    if (!uri.startsWith("file:")) return undefined;
    const configPath = await findConfig(dirname(fileURLToPath(uri)));
    if (configPath === undefined) return undefined;
    const opened = await this.#open(configPath);
    return "configuration" in opened ? opened : undefined;
  }

  /** What is open now. */
  async opened(): Promise<readonly (Project | Fault)[]> {
    return Promise.all(this.#projects.values());
  }

  /** Takes over the editor's settings, which lie under every configuration file. */
  setEditorLayer(layer: NamedLayer | undefined): void {
    if (JSON.stringify(layer) === JSON.stringify(this.#editorLayer)) return;
    this.#editorLayer = layer;
    this.#forget([...this.#projects.keys()]);
  }

  /** Takes note of files that were written, made or removed. */
  async filesChanged(paths: readonly string[]): Promise<void> {
    const touched: string[] = [];
    for (const [configPath, opening] of this.#projects) {
      const opened = await opening;
      const concerns = (path: string) => watchedEntries(configPath, opened).some((entry) => isAtOrBelow(path, entry));
      const isNewDraft = (path: string) => "configuration" in opened && opened.forgetNoDraft(path);
      if (paths.some((path) => concerns(path) || isNewDraft(path))) touched.push(configPath);
    }
    if (touched.length > 0 || paths.some((path) => configNames.includes(basename(path)))) this.#forget(touched);
  }

  /** Calls `listener` whenever results may have become others. */
  onReload(listener: () => void): void {
    this.#reloadListeners.push(listener);
  }

  /** Calls `listener` with the files and folders that each project opened from now on depends on. */
  onOpen(listener: (entries: readonly string[]) => void): void {
    this.#openListeners.push(listener);
  }

  #open(configPath: string): Promise<Project | Fault> {
    const known = this.#projects.get(configPath);
    if (known) return known;
    const opening = openProject({
      cwd: dirname(configPath),
      configPath,
      ...(this.#editorLayer && { below: this.#editorLayer }),
    }).catch((error: unknown): Fault => ({ configPath, sentences: sentencesOf(error) }));
    this.#projects.set(configPath, opening);
    void opening.then((opened) => {
      for (const listener of this.#openListeners) listener(watchedEntries(configPath, opened));
    });
    return opening;
  }

  #forget(configPaths: readonly string[]): void {
    for (const path of configPaths) this.#projects.delete(path);
    this.generation += 1;
    for (const listener of this.#reloadListeners) listener();
  }
}

const watchedEntries = (configPath: string, opened: Project | Fault): readonly string[] =>
  "configuration" in opened ? [configPath, ...opened.configuration.corpus] : [configPath];

const sentencesOf = (error: unknown): readonly string[] =>
  error instanceof CannotRun ? error.sentences : [error instanceof Error ? error.message : String(error)];

/** A folder that is gone is named without its files, so the test runs both ways. */
const isAtOrBelow = (path: string, entry: string): boolean =>
  path === entry || path.startsWith(entry + sep) || entry.startsWith(path + sep);
