/** A bounded memory of what was made, the longest unused forgotten first. */

export interface Lru<Value> {
  /** The kept value, or the one that `make` gives now. */
  get(key: string, make: () => Value): Value;
}

export function createLru<Value>(limit: number): Lru<Value> {
  const kept = new Map<string, Value>();
  return {
    get(key, make) {
      const known = kept.get(key);
      const value = known ?? make();
      kept.delete(key);
      kept.set(key, value);
      if (kept.size > limit) for (const oldest of [...kept.keys()].slice(0, kept.size - limit)) kept.delete(oldest);
      return value;
    },
  };
}
