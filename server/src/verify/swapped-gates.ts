/** The gates before two sides count as swapped: each says in plain words why that proves nothing, or lets it through. */
import type { ActorTable } from "../extract/actor.ts";
import { MUTUAL_VERBS } from "../lexicon/converse-verbs.ts";
import type { Fact } from "./fact.ts";
import { type Party, relateParties } from "./party.ts";
import { isQuoted } from "./quoted.ts";

/** The two sides of one deed, as the draft has them and as the source has them in the same parts. */
export interface Swap {
  readonly draft: readonly [Party, Party];
  readonly source: readonly [Party, Party];
}

/** Where the doer of the one fact is the other side of the other, and the reverse. */
export function sidesSwapped(mine: Fact, theirs: Fact, actors: ActorTable): Swap | undefined {
  if (mine.verb !== theirs.verb) return undefined;
  const [doer, otherDoer] = [mine.parties.get("agent"), theirs.parties.get("agent")];
  if (!doer || !otherDoer) return undefined;
  for (const [part, side] of mine.parties) {
    const otherSide = theirs.parties.get(part);
    if (part === "agent" || !otherSide || isSame(doer, otherDoer, actors) || isSame(side, otherSide, actors)) continue;
    if (!isSame(doer, otherSide, actors) || !isSame(side, otherDoer, actors)) continue;
    return { draft: [doer, side], source: [otherDoer, otherSide] };
  }
  return undefined;
}

const isSame = (a: Party, b: Party, actors: ActorTable): boolean => relateParties(a, b, actors) === "same";

export interface SwapQuestion {
  readonly mine: Fact;
  readonly theirs: Fact;
  /** Every fact of the passages that were found. */
  readonly others: readonly Fact[];
  readonly actors: ActorTable;
}

export type SwapGate = (question: SwapQuestion) => string | undefined;

/** 1. Whoever is met also meets. */
export const notMutual: SwapGate = ({ mine }) =>
  MUTUAL_VERBS.has(mine.verb) ? `both sides of “${mine.verb}” do the same` : undefined;

/** 2. The two beat each other in turn: some passage has the sides as the draft has them, or may have. */
export const toldNowhere: SwapGate = ({ mine, others, actors }) =>
  others.some((other) => other.verb === mine.verb && mayTell(mine, other, actors))
    ? "the source tells it the draft's way too"
    : undefined;

/** The doer is the same, and the other side is not surely another. */
function mayTell(mine: Fact, other: Fact, actors: ActorTable): boolean {
  const [doer, same] = [mine.parties.get("agent"), other.parties.get("agent")];
  return doer !== undefined && same !== undefined && isSame(doer, same, actors);
}

/** 3. A denied, planned or quoted deed of the one is no deed of the other. */
export const plainlyTold: SwapGate = ({ mine, theirs }) => {
  if (mine.event.negated || theirs.event.negated) return "one side denies it";
  if (hasHappened(mine) !== hasHappened(theirs)) return "one has happened and the other has not";
  return isQuoted(theirs.event.trigger, theirs.sentence) ? "the source only quotes it" : undefined;
};

const hasHappened = ({ event: { status } }: Fact): boolean => status === "done" || status === "ongoing";

export const swapGates: readonly SwapGate[] = [notMutual, toldNowhere, plainlyTold];

export const stoppedBy = (question: SwapQuestion): readonly string[] =>
  swapGates.flatMap((gate) => gate(question) ?? []);
