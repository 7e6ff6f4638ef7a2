/** A map that forgets what was longest unused. */

export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  has(key: string): boolean;
}

export function createRecent<Value>(limit: number): Recent<Value> {
  const kept = new Map<string, Entry<Value>>();
  return {
    get(key) {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      kept.delete(key);
      // The key first given: one asked with may be a slice that keeps a whole text from being forgotten.
      kept.set(entry.key, entry);
      return entry.value;
    },
    set(key, value) {
      kept.delete(key);
      kept.set(key, { key, value });
      const [oldest] = kept.keys();
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    },
    has: (key) => kept.has(key),
  };
}

/** The kept value, or the one that `make` gives now. */
export function recall<Value>(memory: Recent<Value>, key: string, make: () => Value): Value {
  const value = memory.get(key) ?? make();
  memory.set(key, value);
  return value;
}

interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
}
