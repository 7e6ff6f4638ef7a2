/** A map that forgets what was long unused. */

export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  has(key: string): boolean;
}

/** Keeps at most `limit` entries, and for sure the half that was used last. */
export function createRecent<Value>(limit: number): Recent<Value> {
  let young = new Map<string, Entry<Value>>();
  let old: ReadonlyMap<string, Entry<Value>> = new Map();
  const half = Math.ceil(limit / 2);
  const keep = (entry: Entry<Value>): void => {
    if (young.size === half && !young.has(entry.key)) {
      old = young;
      young = new Map();
    }
    young.set(entry.key, entry);
  };
  return {
    get(key) {
      const known = young.get(key);
      if (known) return known.value;
      const entry = old.get(key);
      // By the key first given: one asked with may be a slice that keeps a whole text from being forgotten.
      if (entry) keep(entry);
      return entry?.value;
    },
    set: (key, value) => keep({ key, value }),
    has: (key) => young.has(key) || old.has(key),
  };
}

/** The kept value, or the one that `make` gives now. */
export function recall<Value>(memory: Recent<Value>, key: string, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = make();
  memory.set(key, value);
  return value;
}

interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
}
