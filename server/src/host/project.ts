/** A project as it lies on disk: its configuration, the settings that result, and its corpus. */
import { dirname } from "node:path";
import { createCorpusReader } from "../corpus/corpus.ts";
import type { Corpus } from "../corpus/source.ts";
import { rules } from "../rules/index.generated.ts";
import { defaultSettings, layerSettings, readSettings, type Settings, type SettingsLayer } from "../settings.ts";
import type { Problem } from "../text/document.ts";
import { CannotRun } from "./cannot-run.ts";
import { readCorpusFiles } from "./corpus-files.ts";
import { resolveAll, showPath } from "./paths.ts";
import { readTextFile } from "./text-file.ts";

export interface Configuration {
  /** The folder that relative paths of the settings start from. */
  readonly root: string;
  /** Absent where no configuration file governs the place. */
  readonly path?: string;
  readonly settings: Settings;
  /** Lowest first; what `settings` adds up from. */
  readonly layers: readonly NamedLayer[];
  /** Folders and files of the corpus, absolute. */
  readonly corpus: readonly string[];
}

export interface NamedLayer {
  /** "default", "editor", the file's name, "command line". */
  readonly name: string;
  readonly layer: SettingsLayer;
}

export interface ConfigurationRequest {
  readonly cwd: string;
  readonly configPath?: string;
  /** Settings of the editor: they lie under the file. */
  readonly below?: NamedLayer;
  /** What the command line says: it lies over the file. */
  readonly above?: NamedLayer;
  /** Corpus folders that replace the configured ones, absolute. */
  readonly corpus?: readonly string[];
}

/** A configuration file that cannot be used, and where its faults are. */
export class FaultyConfiguration extends CannotRun {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(...problems.map(sentenceOf));
    this.problems = problems;
  }
}

/** Reads the configuration file, if one is named, and adds up the layers. Throws FaultyConfiguration. */
export async function readConfiguration(request: ConfigurationRequest): Promise<Configuration> {
  const { configPath, cwd } = request;
  const file = configPath === undefined ? undefined : await readConfigFile(configPath, cwd);
  const root = configPath === undefined ? cwd : dirname(configPath);
  const layers = [defaults, request.below, file, request.above].filter((layer) => layer !== undefined);
  const settings = layerSettings(layers.map(({ layer }) => layer));
  return {
    root,
    ...(configPath !== undefined && { path: configPath }),
    settings,
    layers,
    corpus: request.corpus ?? resolveAll(root, settings.corpus),
  };
}

/** The same file with other settings of the editor under it. */
export function layAnew(configuration: Configuration, below: NamedLayer | undefined): Configuration {
  const { root, layers } = configuration;
  const file = layers.filter(({ name }) => name !== defaults.name && name !== EDITOR);
  const anew = [defaults, below, ...file].filter((layer) => layer !== undefined);
  const settings = layerSettings(anew.map(({ layer }) => layer));
  return { ...configuration, layers: anew, settings, corpus: resolveAll(root, settings.corpus) };
}

const defaults: NamedLayer = { name: "default", layer: defaultSettings };

/** What the layer is called that the editor's settings make. */
export const EDITOR = "editor";

async function readConfigFile(path: string, cwd: string): Promise<NamedLayer> {
  const shown = showPath(path, cwd);
  const file = await readTextFile(path, shown);
  if (file.kind === "unreadable")
    throw new FaultyConfiguration([{ path: shown, message: file.message, toTell: file.toTell }]);
  const { layer, problems } = readSettings(file.text, shown, rules);
  if (layer === undefined) throw new FaultyConfiguration(problems);
  return { name: shown, layer };
}

/** Reads the corpus; its problems include those of the files that could not be read. */
export async function readCorpus(entries: readonly string[], cwd: string): Promise<Corpus> {
  const { files, problems, missing } = await readCorpusFiles(entries, cwd);
  const corpus = readerOf([cwd, ...entries].join("\n"))(files);
  const incomplete = missing.length > 0 && { isIncomplete: true as const };
  return { ...corpus, ...incomplete, problems: [...problems, ...corpus.problems] };
}

type CorpusReader = ReturnType<typeof createCorpusReader>;

const readers = new Map<string, CorpusReader>();

/** The same for the same folders, so that reading them again costs what has changed. */
function readerOf(folders: string): CorpusReader {
  const reader = readers.get(folders) ?? createCorpusReader();
  readers.set(folders, reader);
  return reader;
}

/** A problem as one line: "corpus/actors.yaml:12: …". */
export function sentenceOf({ path, line, message }: Problem): string {
  if (path === undefined || line === undefined) return message;
  return `${path}:${line}: ${message}`;
}
