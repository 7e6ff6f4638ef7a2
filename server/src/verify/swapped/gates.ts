/** The gates before two sides count as swapped: each says in plain words why that proves nothing, or lets it through. */
import type { ActorTable } from "../../extract/actor.ts";
import { readPlainFigures } from "../../extract/plain-figure.ts";
import { MUTUAL_VERBS } from "../../lexicon/converse-verbs.ts";
import type { Fact } from "../fact.ts";
import { type Party, relateParties } from "../party.ts";
import { isQuoted } from "../quoted.ts";
import { restOf, shareIn } from "../rest.ts";

/** The two sides of one deed, as the draft has them and as the source has them in the same parts. */
export interface Swap {
  /** The parts of the two in the draft. */
  readonly parts: readonly [string, string];
  readonly draft: readonly [Party, Party];
  readonly source: readonly [Party, Party];
}

/** Where one party of the one fact is in the part of another party in the other fact, and the reverse; figures are compared as such. */
export function sidesSwapped(mine: Fact, theirs: Fact, actors: ActorTable): Swap | undefined {
  if (mine.verb !== theirs.verb) return undefined;
  const parts = [...mine.parties].flatMap(([part, own]) => {
    const other = theirs.parties.get(part);
    return other && !TOGETHER.has(part) && !isAmount(part, own) && !isSame(own, other, actors)
      ? [{ part, own, other }]
      : [];
  });
  for (const [at, first] of parts.entries()) {
    const second = parts
      .slice(at + 1)
      .find(({ own, other }) => isSame(first.own, other, actors) && isSame(own, first.other, actors));
    if (!second) continue;
    return { parts: [first.part, second.part], draft: [first.own, second.own], source: [first.other, second.other] };
  }
  return undefined;
}

const SIDES: ReadonlySet<string> = new Set(["agent", "patient"]);

/** Whoever stands there does what the doer does. */
export const TOGETHER: ReadonlySet<string> = new Set(["with", "alongside", "together with", "between", "among"]);

/** "From 63 crowns to 71": no one. */
const isAmount = (part: string, { text }: Party): boolean =>
  part !== "agent" && part !== "patient" && readPlainFigures(text, { start: 0, end: text.length }).length > 0;

const isSame = (a: Party, b: Party, actors: ActorTable): boolean => relateParties(a, b, actors) === "same";

export interface SwapQuestion {
  readonly swap: Swap;
  readonly mine: Fact;
  readonly theirs: Fact;
  /** Every fact of the passages that were found. */
  readonly others: readonly Fact[];
  readonly actors: ActorTable;
}

export type SwapGate = (question: SwapQuestion) => string | undefined;

/** 1. Whoever is met also meets. */
export const notMutual: SwapGate = ({ mine, swap }) =>
  MUTUAL_VERBS.has(mine.verb) && swap.parts.every((part) => SIDES.has(part))
    ? `both sides of “${mine.verb}” do the same`
    : undefined;

/** 2. The two beat each other in turn: some passage has the sides as the draft has them, or may have. */
export const toldNowhere: SwapGate = ({ swap, mine, theirs, others, actors }) => {
  const rest = restOf(
    mine,
    swap.draft.map(({ span }) => span),
  );
  const told = others.some(
    (other) =>
      other !== theirs &&
      other.verb === mine.verb &&
      mayTell(swap, other, actors) &&
      shareIn(rest, other) >= MOST_TOLD * shareIn(rest, theirs),
  );
  return told ? "the source tells it the draft's way too" : undefined;
};

/** Of what else the draft says, how much another passage may hold at most, beside the one that has the sides swapped. */
const MOST_TOLD = 0.5;

/** One of the sides is in its part, and the other is not surely another. */
const mayTell = ({ parts: [part], draft: [party] }: Swap, other: Fact, actors: ActorTable): boolean => {
  const same = other.parties.get(part);
  return same !== undefined && isSame(party, same, actors);
};

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
