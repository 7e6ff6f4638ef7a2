/** Holds the claims of a draft against one another: one slot of the same event given in two ways. */
import type { ActorTable } from "../extract/actor.ts";
import type { Claim, DocumentReading, SlotName } from "../extract/claim.ts";
import { type Alignment, align, pairOf, type SlotPair } from "./align.ts";
import { stoppedBy } from "./gates.ts";
import type { Judgement } from "./judgement.ts";
import { originOf } from "./shift-judgement.ts";
import { type Statement, statementOfClaim } from "./statement.ts";
import { canBeSame, isSurelySame } from "./surely-same.ts";

export interface Inconsistency {
  readonly earlier: Claim;
  readonly later: Claim;
  readonly pair: SlotPair;
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
    const last = memory.groups.get(subject);
    const pairs = last && isSame(last.ids, ids) ? last.pairs : comparePairs(members, draft, actors, memory);
    memory.groups.set(subject, { ids, pairs });
    return pairs.flatMap(([later, earlier]) => inconsistencyOf(members[later], members[earlier], draft, actors) ?? []);
  });
  return found.sort((a, b) => a.later.span.start - b.later.span.start);
}

interface Member {
  readonly judgement: Judgement;
  readonly id: number;
}

/** Positions of a later and an earlier claim among those of one subject. */
type Pair = readonly [later: number, earlier: number];

/** Pairs of claims that were compared, and whether they contradict each other, so that an edit costs only what it changed. */
interface Memory {
  readonly subjects: WeakMap<Judgement, { readonly id: number; readonly subject: string | undefined }>;
  readonly groups: Map<string, { readonly ids: readonly number[]; readonly pairs: readonly Pair[] }>;
  readonly compared: Map<number, boolean>;
  lastId: number;
}

const memories = new WeakMap<ActorTable, Memory>();

/** Two ids below this make one exact number. */
const MOST_CLAIMS = 2 ** 26;
const MOST_PAIRS = 2_000_000;

/** A text that tells more often of one subject is held against what it told last. */
const MOST_COMPARED = 200;

function memoryOf(actors: ActorTable): Memory {
  const known = memories.get(actors);
  if (known && known.compared.size < MOST_PAIRS && known.lastId < MOST_CLAIMS - 1) return known;
  const empty = { subjects: new WeakMap(), groups: new Map(), compared: new Map<number, boolean>(), lastId: 0 };
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

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);

function comparePairs(
  members: readonly Member[],
  draft: DocumentReading,
  actors: ActorTable,
  { compared }: Memory,
): readonly Pair[] {
  const pairs: Pair[] = [];
  const statements: (Statement | undefined)[] = [];
  const statementAt = (at: number): Statement | undefined => {
    const claim = members[at]?.judgement.claim;
    statements[at] ??= claim && statementOfClaim(claim, draft);
    return statements[at];
  };
  const contradict = (later: number, earlier: number): boolean => {
    if (isSeries(members[later], members[earlier])) return false;
    const [mine, other] = [statementAt(later), statementAt(earlier)];
    return mine !== undefined && other !== undefined && contradiction(align(mine, other, actors)) !== undefined;
  };
  members.forEach(({ id }, later) => {
    for (let earlier = Math.max(0, later - MOST_COMPARED); earlier < later; earlier++) {
      const both = id * MOST_CLAIMS + (members[earlier]?.id ?? 0);
      const known = compared.get(both) ?? contradict(later, earlier);
      compared.set(both, known);
      if (known) {
        pairs.push([later, earlier]);
        break;
      }
    }
  });
  return pairs;
}

/** "From 71 crowns to 63": what one sentence gives two figures of need not stay the same. */
const isSeries = (a: Member | undefined, b: Member | undefined): boolean => {
  const [mine, other] = [a?.judgement.claim, b?.judgement.claim];
  return mine?.quantity !== undefined && !mine.quantity.measure && mine.sentence === other?.sentence;
};

function inconsistencyOf(
  later: Member | undefined,
  earlier: Member | undefined,
  draft: DocumentReading,
  actors: ActorTable,
): Inconsistency | undefined {
  const [mine, other] = [later, earlier].map((member) => member && statementOfClaim(member.judgement.claim, draft));
  const pair = mine && other && contradiction(align(mine, other, actors));
  return later && earlier && pair
    ? { earlier: earlier.judgement.claim, later: later.judgement.claim, pair }
    : undefined;
}

/** What two claims must have in common to be worth comparing. */
function subjectOf({ quantity, event }: Claim): string | undefined {
  if (quantity) return quantity.measure ?? (quantity.counted && `${quantity.kind} ${quantity.counted.head}`);
  return event && event.class !== "say" && event.class !== "be" ? event.lemma : undefined;
}

function contradiction(alignment: Alignment): SlotPair | undefined {
  const disjoint = TESTED.flatMap((slot) => pairOf(alignment, slot) ?? []).filter(
    ({ relation }) => relation === "disjoint",
  );
  const [pair] = disjoint;
  if (!pair || disjoint.length > 1 || !isSurelySame(alignment, pair.slot)) return undefined;
  return stoppedBy({ alignment, slot: pair.slot, rivals: [] }).length === 0 ? pair : undefined;
}
