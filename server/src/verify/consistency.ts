/** Holds the claims of a draft against one another: one slot of the same event given in two ways. */
import type { ActorTable } from "../extract/actor.ts";
import type { Claim, DocumentReading, SlotName } from "../extract/claim.ts";
import { moveSpan, type Span } from "../text/span.ts";
import { type Alignment, align, pairOf, type SlotPair } from "./align.ts";
import { stoppedBy } from "./gates.ts";
import type { Judgement } from "./judgement.ts";
import { originOf } from "./shift-judgement.ts";
import { type Statement, statementOfClaim } from "./statement.ts";
import { canBeSame, isSurelySame } from "./surely-same.ts";

export interface Inconsistency {
  readonly earlier: Claim;
  /** What the earlier claim says of the slot. */
  readonly said: string;
  /** Where the later one says otherwise. */
  readonly span: Span;
}

const TESTED: readonly SlotName[] = ["count", "time", "place"];

/** Each later claim with the first earlier one that it contradicts. */
export function findInconsistencies(
  judgements: readonly Judgement[],
  draft: DocumentReading,
  actors: ActorTable,
): readonly Inconsistency[] {
  const memory = memoryOf(actors);
  const found = [...groupBySubject(judgements, draft, memory)].flatMap(([subject, members]) => {
    const ids = members.map(({ id }) => id);
    const pairs = comparePairs(ids, memory.groups.get(subject), contradictions(members, draft, actors, memory));
    memory.groups.set(subject, { ids, pairs });
    return pairs.flatMap((pair) => inconsistencyOf(members, pair) ?? []);
  });
  return found.sort((a, b) => a.claimed - b.claimed).map(({ inconsistency }) => inconsistency);
}

interface Member {
  readonly judgement: Judgement;
  readonly id: number;
}

/** How a later claim contradicts an earlier one; the slot's place counts from the start of the claim. */
interface Contradiction {
  readonly said: string;
  readonly span?: Span;
}

/** A later and an earlier claim, by their positions among those of one subject. */
interface Pair {
  readonly later: number;
  readonly earlier: number;
  readonly contradiction: Contradiction;
}

/** The claims of one subject by their ids, and which of them contradict each other. */
interface Group {
  readonly ids: readonly number[];
  readonly pairs: readonly Pair[];
}

/** Pairs of claims that were compared, and how they contradict each other, so that an edit costs only what it changed. */
interface Memory {
  readonly subjects: WeakMap<Judgement, { readonly id: number; readonly subject: string | undefined }>;
  readonly groups: Map<string, Group>;
  readonly compared: Map<number, Contradiction | undefined>;
  lastId: number;
}

const memories = new WeakMap<ActorTable, Memory>();

/** Two ids below this make one exact number. */
const MOST_CLAIMS = 2 ** 26;
const MOST_PAIRS = 500_000;

/** A text that tells more often of one subject is held against what it told last. */
const MOST_COMPARED = 200;

function memoryOf(actors: ActorTable): Memory {
  const known = memories.get(actors);
  if (known && known.compared.size < MOST_PAIRS && known.lastId < MOST_CLAIMS - 1) return known;
  const empty = { subjects: new WeakMap(), groups: new Map(), compared: new Map(), lastId: 0 };
  memories.set(actors, empty);
  return empty;
}

function groupBySubject(
  judgements: readonly Judgement[],
  draft: DocumentReading,
  memory: Memory,
): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const judgement of judgements) {
    const origin = originOf(judgement);
    if (origin.claim.uncheckable) continue;
    const met = memory.subjects.get(origin) ?? { id: ++memory.lastId, subject: comparable(judgement.claim, draft) };
    memory.subjects.set(origin, met);
    if (met.subject === undefined) continue;
    const group = groups.get(met.subject);
    if (group) group.push({ judgement, id: met.id });
    else groups.set(met.subject, [{ judgement, id: met.id }]);
  }
  return groups;
}

/** The subject of a claim that others of the draft can be held against. */
function comparable(claim: Claim, draft: DocumentReading): string | undefined {
  const subject = subjectOf(claim);
  const statement = subject === undefined ? undefined : statementOfClaim(claim, draft);
  return statement && canBeSame(statement) ? subject : undefined;
}

/** The first of some earlier claims, from one position up to another, that a later one contradicts. */
type FindContradiction = (later: number, from: number, to: number) => Pair | undefined;

function contradictions(
  members: readonly Member[],
  draft: DocumentReading,
  actors: ActorTable,
  { compared }: Memory,
): FindContradiction {
  const statements: (Statement | undefined)[] = [];
  const statementAt = (at: number): Statement | undefined => {
    const claim = members[at]?.judgement.claim;
    statements[at] ??= claim && statementOfClaim(claim, draft);
    return statements[at];
  };
  const compare = (later: number, earlier: number): Contradiction | undefined => {
    const [mine, other] = [statementAt(later), statementAt(earlier)];
    const pair = mine && other && contradictionOf(align(mine, other, actors));
    return pair && placedIn(pair, members[later]?.judgement.claim.span.start ?? 0);
  };
  return (later, from, to) => {
    for (let earlier = from; earlier < to; earlier++) {
      if (isSeries(members[later], members[earlier])) continue;
      const both = (members[later]?.id ?? 0) * MOST_CLAIMS + (members[earlier]?.id ?? 0);
      if (!compared.has(both)) compared.set(both, compare(later, earlier));
      const contradiction = compared.get(both);
      if (contradiction) return { later, earlier, contradiction };
    }
    return undefined;
  };
}

/** "From 71 crowns to 63": what one sentence gives two figures of need not stay the same. */
const isSeries = (a: Member | undefined, b: Member | undefined): boolean => {
  const [mine, other] = [a?.judgement.claim, b?.judgement.claim];
  return mine?.quantity !== undefined && !mine.quantity.measure && mine.sentence === other?.sentence;
};

/** Of what was found `last`, all is kept that the claims which have changed since then leave as it is. */
function comparePairs(ids: readonly number[], last: Group = { ids: [], pairs: [] }, find: FindContradiction): Pair[] {
  const { before, after } = sameEnds(last.ids, ids);
  const by = ids.length - last.ids.length;
  const changed = ids.length - after;
  const known = new Map(last.pairs.map((pair) => [pair.later, pair]));
  const isShort = Math.max(ids.length, last.ids.length) <= MOST_COMPARED;
  const again = (later: number): Pair | undefined => {
    const old = known.get(later - by);
    if (old && old.earlier < before) return { ...old, later };
    const fresh = find(later, before, changed);
    if (fresh || !old) return fresh;
    if (old.earlier >= changed - by) return { ...old, later, earlier: old.earlier + by };
    return find(later, changed, later);
  };
  return ids.flatMap((_, later) => {
    if (later < before) return known.get(later) ?? [];
    if (later >= changed && isShort) return again(later) ?? [];
    return find(later, Math.max(0, later - MOST_COMPARED), later) ?? [];
  });
}

/** How many items two lists begin and end with alike. */
function sameEnds(a: readonly number[], b: readonly number[]): { readonly before: number; readonly after: number } {
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before++;
  let after = 0;
  while (after < shorter - before && a.at(-1 - after) === b.at(-1 - after)) after++;
  return { before, after };
}

const placedIn = ({ source, draftSpan }: SlotPair, start: number): Contradiction => ({
  said: source,
  ...(draftSpan && { span: moveSpan(draftSpan, -start) }),
});

function inconsistencyOf(
  members: readonly Member[],
  { later, earlier, contradiction }: Pair,
): { readonly claimed: number; readonly inconsistency: Inconsistency } | undefined {
  const [mine, other] = [members[later]?.judgement.claim, members[earlier]?.judgement.claim];
  if (!mine || !other) return undefined;
  const { said, span } = contradiction;
  const { span: whole } = mine;
  return {
    claimed: whole.start,
    inconsistency: { earlier: other, said, span: span ? moveSpan(span, whole.start) : whole },
  };
}

/** What two claims must have in common to be worth comparing. */
function subjectOf({ quantity, event }: Claim): string | undefined {
  if (quantity) return quantity.measure ?? (quantity.counted && `${quantity.kind} ${quantity.counted.head}`);
  return event && event.class !== "say" && event.class !== "be" ? event.lemma : undefined;
}

function contradictionOf(alignment: Alignment): SlotPair | undefined {
  const disjoint = TESTED.flatMap((slot) => pairOf(alignment, slot) ?? []).filter(
    ({ relation }) => relation === "disjoint",
  );
  const [pair] = disjoint;
  if (!pair || disjoint.length > 1 || !isSurelySame(alignment, pair.slot)) return undefined;
  return stoppedBy({ alignment, slot: pair.slot, rivals: [] }).length === 0 ? pair : undefined;
}
