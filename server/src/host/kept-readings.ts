/** Keeps what was read of the sentences of sources, so that no session reads what another has read. */
import { join } from "node:path";
import process from "node:process";
import { deserialize, serialize } from "node:v8";
import type { Source } from "../corpus/source.ts";
import type { ActorTable } from "../extract/actor.ts";
import type { ReadingStore, StoredReading } from "../extract/reading-store.ts";
import { lazy } from "../text/lazy.ts";
import { forgetOld, keep, nameOfInputs, readKept } from "./kept-file.ts";
import { build } from "./version.ts";

export interface KeptReadings {
  /** The store of a source; its file is opened when the first of its sentences is to be read. */
  of(source: Source): ReadingStore;
  /** Writes what was read anew. */
  keep(): void;
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
    keep() {
      const written = stores.filter((store) => store.write());
      if (written.length > 0) forgetOld(folder, PREFIX, MOST_KEPT);
    },
  };
}

const PREFIX = "source-";
/** Of a page's length, these take some 50 MB. */
const MOST_KEPT = 500;
/** Of one sentence with other dates and names around it. */
const MOST_VARIANTS = 4;

interface FileStore extends ReadingStore {
  /** True where there was something new. */
  write(): boolean;
}

function createStore(path: () => string): FileStore {
  const stored = lazy(() => readEntries(path()));
  const fresh = new Map<string, readonly StoredReading[]>();
  return {
    has: (text) => stored().has(text),
    take(text) {
      const entry = stored().get(text);
      stored().delete(text);
      return entry === undefined ? [] : (deserialize(entry) as readonly StoredReading[]);
    },
    keep(text, { surroundings, asked, reading }) {
      fresh.set(text, [...(fresh.get(text) ?? []), { surroundings, asked, reading }].slice(-MOST_VARIANTS));
    },
    write() {
      if (fresh.size === 0) return false;
      const entries = readEntries(path());
      for (const [text, readings] of fresh) entries.set(text, serialize(readings));
      fresh.clear();
      keep(path(), serialize(entries));
      return true;
    },
  };
}

/** What was read of each sentence, by its words; a sentence is opened when it is asked for. */
type Entries = Map<string, Uint8Array>;

function readEntries(path: string): Entries {
  const data = readKept(path);
  return data === undefined ? new Map() : (deserialize(data) as Entries);
}
