/** The last of compromise's tagging passes with the same tags, without holding every pattern against every clause. */

/** One word as compromise has it while it tags. */
export interface TaggedWord {
  readonly text: string;
  readonly normal: string;
  readonly index: readonly [number, number];
  readonly tags: ReadonlySet<string>;
}

/** What is used of a parse under way. */
export interface ParseView {
  readonly docs: readonly Words[];
  readonly world: World;
  update(pointers: readonly unknown[]): ParseView;
  uncache(): void;
  unfreeze(): void;
}

type Words = readonly TaggedWord[];

interface World {
  readonly model: { readonly two: { readonly matches: readonly unknown[] } };
  readonly methods: {
    readonly one: {
      buildNet(matches: readonly unknown[], world: World): { readonly hooks: Readonly<Record<string, TagPattern[]>> };
      cacheDoc(document: readonly Words[]): readonly ReadonlySet<string>[];
      match(document: readonly Words[], pattern: TagPattern): { readonly ptrs: readonly number[][] };
      bulkTagger(found: readonly object[], document: readonly Words[], world: World): void;
    };
    readonly two: { quickSplit(document: readonly Words[]): readonly Words[] };
  };
}

/** A pattern that gives its words a tag, and what a clause must hold for it. */
interface TagPattern {
  readonly needs: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
  readonly ifNo?: readonly string[];
}

/** A compute step for compromise in place of its own of this name. */
export function createPostTagger(): (view: ParseView) => void {
  let index: PatternIndex | undefined;
  return (view) => {
    const { methods, model } = view.world;
    index ??= indexPatterns(methods.one.buildNet(model.two.matches, view.world).hooks);
    const pointers = methods.two.quickSplit(view.docs).map(([first, ...rest]) => {
      const [sentence, start] = first?.index ?? [0, 0];
      return [sentence, start, start + 1 + rest.length];
    });
    const clauses = view.update(pointers).docs;
    const found: object[] = [];
    for (const [at, haves] of methods.one.cacheDoc(clauses).entries()) {
      const clause = clauses[at] ?? [];
      for (const pattern of patternsFor(haves, clause.length, index)) {
        for (const [, ...place] of methods.one.match([clause], pattern).ptrs) {
          found.push({ ...pattern, pointer: [at, ...place] });
        }
      }
    }
    methods.one.bulkTagger(found, clauses, view.world);
    view.uncache();
    view.unfreeze();
  };
}

interface IndexedPattern {
  readonly pattern: TagPattern;
  /** The words and tags by which compromise comes to it, in the order in which it does. */
  readonly ways: readonly { readonly key: string; readonly turn: number }[];
}

/** By the need that fewest patterns have, or by what they want where they need nothing. */
type PatternIndex = ReadonlyMap<string, readonly IndexedPattern[]>;

function indexPatterns(hooks: Readonly<Record<string, TagPattern[]>>): PatternIndex {
  const ways = new Map<TagPattern, { key: string; turn: number }[]>();
  let turn = 0;
  for (const [key, patterns] of Object.entries(hooks)) {
    for (const pattern of patterns) ways.set(pattern, [...(ways.get(pattern) ?? []), { key, turn: turn++ }]);
  }
  const index = new Map<string, IndexedPattern[]>();
  for (const [pattern, all] of ways) {
    const [rarest] = [...pattern.needs].sort((a, b) => (hooks[a]?.length ?? 0) - (hooks[b]?.length ?? 0));
    for (const key of rarest === undefined ? new Set(pattern.wants) : [rarest]) {
      index.set(key, [...(index.get(key) ?? []), { pattern, ways: all }]);
    }
  }
  return index;
}

/** The patterns that a clause may match, in compromise's order: a later one may take back what an earlier one gave. */
function patternsFor(haves: ReadonlySet<string>, length: number, index: PatternIndex): readonly TagPattern[] {
  const met = new Map<number, TagPattern>();
  for (const have of haves) {
    for (const { pattern, ways } of index.get(have) ?? []) {
      if (length < pattern.minWords || !isMet(pattern, haves)) continue;
      met.set(ways.find(({ key }) => haves.has(key))?.turn ?? 0, pattern);
    }
  }
  return [...met].sort(([a], [b]) => a - b).map(([, pattern]) => pattern);
}

const isMet = ({ needs, wants, minWant, ifNo }: TagPattern, haves: ReadonlySet<string>): boolean =>
  needs.every((need) => haves.has(need)) &&
  !ifNo?.some((word) => haves.has(word)) &&
  (wants.length === 0 || wants.filter((want) => haves.has(want)).length >= minWant);
