/** Finds "before the vote" and "south of the river" in a sentence: the word, what it is on the side of, and the rest. */
import type { DocumentReading } from "../extract/claim.ts";
import { SIDE_PAIRS, SIDES_WITH_OF } from "../lexicon/side-words.ts";
import { wordsAt } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import { oncePerSentence } from "./once.ts";
import { tokensOf } from "./support/source.ts";
import type { SupportToken } from "./support/tokens.ts";

export interface Aside {
  readonly word: string;
  /** The word with what it is on the side of. */
  readonly span: Span;
  readonly text: string;
  /** The first content words behind it, up to a comma. */
  readonly bound: readonly SupportToken[];
  /** Those behind it across commas: "after the chairman, Ann Weir, resigned". */
  readonly near: readonly SupportToken[];
  /** Every other content word of its sentence. */
  readonly rest: readonly SupportToken[];
  readonly named: boolean;
  readonly place: boolean;
  /** "Not before", "until after": the sides may be turned. */
  readonly negated: boolean;
}

export const opposite = (word: string): string | undefined => OPPOSITES.get(word);

const OPPOSITES: ReadonlyMap<string, string> = new Map(
  SIDE_PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
);

export const asidesOf = oncePerSentence((reading: DocumentReading, index): readonly Aside[] => {
  const tokens = tokensOf(reading, index);
  return tokens.flatMap((token, at) => readAside(token, at, tokens, reading) ?? []);
});

function readAside(
  token: SupportToken,
  at: number,
  tokens: readonly SupportToken[],
  { prose }: DocumentReading,
): Aside | undefined {
  const word = token.lower;
  if (!OPPOSITES.has(word)) return undefined;
  const place = SIDES_WITH_OF.has(word);
  if (place && tokens[at + 1]?.lower !== "of") return undefined;
  const bound: SupportToken[] = [];
  let end = token.span.end;
  for (const next of tokens.slice(at + 1, at + 1 + REACH)) {
    if (bound.length === MOST_BOUND || /[,;:()]|\s[–—-]\s/u.test(prose.slice(end, next.span.start))) break;
    end = next.span.end;
    if (!next.stop) bound.push(next);
  }
  const [first] = bound;
  if (!first || first.number) return undefined;
  const near = tokens.slice(at + 1, at + 1 + FAR).filter(({ stop }) => !stop);
  const span = { start: token.span.start, end: first.span.end };
  const before = tokens.slice(Math.max(0, at - FEW_BEFORE), at);
  return {
    word,
    span,
    text: wordsAt(prose, span).replace(/\s+/gu, " "),
    bound,
    near,
    rest: tokens.filter((each) => !each.stop && each !== token && !bound.includes(each)),
    named: first.capital,
    place,
    negated: !place && before.some(({ negation, lower }) => negation || lower === "until"),
  };
}

const REACH = 8;
const MOST_BOUND = 3;
const FAR = 10;
const FEW_BEFORE = 5;

/** Whether both are on a side of the same: the first word behind the one is among the first behind the other, and most others are. */
export function hasBound(mine: Aside, theirs: Aside): boolean {
  const there = new Set(theirs.near.flatMap(({ bases }) => bases));
  const held = mine.bound.map(({ bases }) => bases.some((base) => there.has(base)));
  return held[0] === true && held.filter(Boolean).length * 2 >= held.length;
}
