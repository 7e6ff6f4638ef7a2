/** Keeps what was read of the sentences of sources, so that no session reads what another has read. */
import { join } from "node:path";
import process from "node:process";
import { setImmediate } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";
import type { Source } from "../corpus/source.ts";
import type { ActorTable } from "../extract/actor.ts";
import type { ReadingStore, StoredReading } from "../extract/reading-store.ts";
import { lazy } from "../text/lazy.ts";
import { forgetOld, keep, nameOfInputs, readKept, touch } from "./kept-file.ts";
import { build } from "./version.ts";

export interface KeptReadings {
  /** The store of a source; its file is opened when the first of its sentences is to be read. */
  of(source: Source): ReadingStore;
  /** Writes what was read anew, a source at a time. */
  keep(): Promise<void>;
}

/** One file a source in `folder`: another for every text, every table of actors and every build of the program. */
export function openKeptReadings(folder: string, { actors }: ActorTable): KeptReadings {
  const common = lazy(() => nameOfInputs([build, process.versions.v8, ...actors.values()]));
  const stores: FileStore[] = [];
  return {
    of({ document }) {
      const store = createStore(lazy(() => join(folder, PREFIX + nameOfInputs([common(), document?.text]))));
      stores.push(store);
      return store;
    },
    async keep() {
      const changed = stores.filter((store) => store.isChanged());
      for (const store of changed) {
        store.write();
        await setImmediate();
      }
      if (changed.length > 0) forgetOld(folder, PREFIX, { bytes: MOST_BYTES });
    },
  };
}

const PREFIX = "source-";
/** Some 300 bytes a word: enough for 700,000 words that claims were held against. */
const MOST_BYTES = 200_000_000;
/** Of one sentence with other dates and names around it. */
const MOST_VARIANTS = 4;

interface FileStore extends ReadingStore {
  isChanged(): boolean;
  write(): void;
}

function createStore(path: () => string): FileStore {
  const stored = lazy(() => {
    const entries = readEntries(path());
    if (entries.size > 0) touch(path());
    return entries;
  });
  const fresh = new Map<string, readonly StoredReading[]>();
  return {
    has: (text) => stored().has(text),
    take(text) {
      const entry = stored().get(text);
      stored().delete(text);
      return entry === undefined ? [] : opened(entry, isList<StoredReading>, []);
    },
    keep(text, { surroundings, asked, reading }) {
      fresh.set(text, [...(fresh.get(text) ?? []), { surroundings, asked, reading }].slice(-MOST_VARIANTS));
    },
    isChanged: () => fresh.size > 0,
    write() {
      const entries = readEntries(path());
      for (const [text, readings] of fresh) entries.set(text, serialize(readings));
      fresh.clear();
      keep(path(), serialize(entries));
    },
  };
}

/** What was read of each sentence, by its words; a sentence is opened when it is asked for. */
type Entries = Map<string, Uint8Array>;

function readEntries(path: string): Entries {
  const data = readKept(path);
  return data === undefined ? new Map() : opened(data, isEntries, new Map());
}

/** What was kept; where it is of another shape, or another engine's, nothing was. */
function opened<Value>(data: Uint8Array, isOurs: (value: unknown) => value is Value, nothing: Value): Value {
  try {
    const value: unknown = deserialize(data);
    return isOurs(value) ? value : nothing;
  } catch {
    return nothing;
  }
}

const isEntries = (value: unknown): value is Entries => value instanceof Map;
const isList = <Item>(value: unknown): value is readonly Item[] => Array.isArray(value);
