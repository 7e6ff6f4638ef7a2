/** Holds the claims of a draft against one another: one slot of the same event given in two ways. */
import type { ActorTable } from "../extract/actor.ts";
import type { Claim, DocumentReading, SlotName } from "../extract/claim.ts";
import { type Alignment, align, pairOf, type SlotPair } from "./align.ts";
import { claimKey } from "./claim-key.ts";
import { stoppedBy } from "./gates.ts";
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
  claims: readonly Claim[],
  draft: DocumentReading,
  actors: ActorTable,
): readonly Inconsistency[] {
  const met = new Map<string, Met[]>();
  const memory = memoryOf(actors);
  const found: Inconsistency[] = [];
  for (const claim of claims) {
    const statement = statementOfClaim(claim, draft);
    const subject = statement && subjectOf(claim, statement);
    if (!statement || !subject || !canBeSame(statement)) continue;
    const earlier = met.get(subject) ?? [];
    const id = idOf(claimKey(claim, draft), memory);
    for (const other of earlier) {
      const both = id * MOST_CLAIMS + other.id;
      if (memory.harmless.has(both)) continue;
      const pair = contradiction(align(statement, other.statement, actors));
      if (pair) {
        found.push({ earlier: other.claim, later: claim, pair });
        break;
      }
      memory.harmless.add(both);
    }
    earlier.push({ claim, statement, id });
    if (earlier.length > MOST_COMPARED) earlier.shift();
    met.set(subject, earlier);
  }
  return found;
}

/** A text that tells more often of one subject is held against what it told last. */
const MOST_COMPARED = 200;

interface Met {
  readonly claim: Claim;
  readonly statement: Statement;
  readonly id: number;
}

/** Pairs of claims that were compared and do not contradict each other, so that an edit costs only what it changed. */
interface Memory {
  readonly ids: Map<string, number>;
  readonly harmless: Set<number>;
}

const memories = new WeakMap<ActorTable, Memory>();

/** Two ids below this make one exact number. */
const MOST_CLAIMS = 2 ** 26;
const MOST_PAIRS = 2_000_000;

function memoryOf(actors: ActorTable): Memory {
  const known = memories.get(actors);
  if (known && known.harmless.size < MOST_PAIRS) return known;
  const empty = { ids: new Map<string, number>(), harmless: new Set<number>() };
  memories.set(actors, empty);
  return empty;
}

function idOf(key: string, { ids }: Memory): number {
  const id = ids.get(key) ?? ids.size;
  ids.set(key, id);
  return id;
}

/** What two claims must have in common to be worth comparing. */
function subjectOf({ quantity }: Claim, { event }: Statement): string | undefined {
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
