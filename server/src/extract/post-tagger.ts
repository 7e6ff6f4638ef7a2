/** The last of compromise's tagging passes with the same tags, without holding every pattern against every clause. */

/** One word as compromise has it while it tags. */
export interface TaggedWord {
  readonly text: string;
  readonly normal: string;
  readonly index: readonly [number, number];
  readonly tags: ReadonlySet<string>;
  readonly machine?: string | null;
  readonly alias?: readonly string[];
  readonly switch?: string;
  /** Set of the parts of a contraction. */
  readonly implicit?: string;
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
  readonly regs: readonly Step[];
}

/** What one word or more must be. */
interface Step {
  readonly word?: string;
  readonly tag?: string;
  readonly switch?: string;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly greedy?: boolean;
  readonly fuzzy?: boolean;
  readonly use?: string;
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
      for (const { pattern, pairs } of patternsFor(haves, clause.length, index)) {
        if (!pairs.every((pair) => hasPair(clause, pair))) continue;
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
  /** Its needs beside the one that it is found by. */
  readonly others: readonly string[];
  /** The words and tags by which compromise comes to it, in the order in which it does. */
  readonly ways: readonly { readonly key: string; readonly turn: number }[];
  readonly pairs: readonly Pair[];
}

/** Two steps that a word and the next must meet. */
type Pair = readonly [Step, Step];

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
    const [rarest, ...others] = [...pattern.needs].sort((a, b) => (hooks[a]?.length ?? 0) - (hooks[b]?.length ?? 0));
    const indexed = { pattern, others, ways: all, pairs: pairsOf(pattern.regs) };
    for (const key of rarest === undefined ? new Set(pattern.wants) : [rarest]) {
      index.set(key, [...(index.get(key) ?? []), indexed]);
    }
  }
  return index;
}

/** The patterns that a clause may match, in compromise's order: a later one may take back what an earlier one gave. */
function patternsFor(haves: ReadonlySet<string>, length: number, index: PatternIndex): readonly IndexedPattern[] {
  const met = new Map<number, IndexedPattern>();
  for (const have of haves) {
    for (const indexed of index.get(have) ?? []) {
      if (length < indexed.pattern.minWords || !isMet(indexed, haves)) continue;
      met.set(indexed.ways.find(({ key }) => haves.has(key))?.turn ?? 0, indexed);
    }
  }
  return [...met].sort(([a], [b]) => a - b).map(([, indexed]) => indexed);
}

const isMet = ({ others, pattern: { wants, minWant, ifNo } }: IndexedPattern, haves: ReadonlySet<string>): boolean =>
  others.every((need) => haves.has(need)) &&
  !ifNo?.some((word) => haves.has(word)) &&
  (wants.length === 0 || wants.filter((want) => haves.has(want)).length >= minWant);

/** Without those behind a step that may take their word. */
const pairsOf = (steps: readonly Step[]): readonly Pair[] =>
  steps.flatMap((step, at): readonly Pair[] => {
    const [before, next] = [steps[at - 1], steps[at + 1]];
    const sure = next !== undefined && !before?.optional && !before?.negative;
    return sure && isOneWord(step) && isOneWord(next) ? [[step, next]] : [];
  });

const isOneWord = ({ word, tag, switch: both, optional, negative, greedy, fuzzy, use }: Step): boolean =>
  (word ?? tag ?? both) !== undefined && !optional && !negative && !greedy && !fuzzy && use === undefined;

/** A contraction's parts may count as one word. */
const hasPair = (clause: Words, [first, second]: Pair): boolean =>
  clause.some((word, at) => {
    const next = clause[at + 1];
    return next !== undefined && isMetBy(first, word) && (word.implicit !== undefined || isMetBy(second, next));
  });

function isMetBy({ word: wanted, tag, switch: both }: Step, word: TaggedWord): boolean {
  if (wanted === undefined) return tag === undefined ? word.switch === both : word.tags.has(tag);
  const { text, normal, machine, alias } = word;
  return text === wanted || normal === wanted || machine === wanted || (alias?.includes(wanted) ?? false);
}
