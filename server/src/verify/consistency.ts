/** Holds the claims of a draft against one another: one slot of the same event given in two ways. */
import type { ActorTable } from "../extract/actor.ts";
import type { Claim, DocumentReading, SlotName } from "../extract/claim.ts";
import { type Alignment, align, pairOf, type SlotPair } from "./align.ts";
import { stoppedBy } from "./gates.ts";
import { type Statement, statementOfClaim } from "./statement.ts";

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
  const met = new Map<string, { readonly claim: Claim; readonly statement: Statement }[]>();
  const found: Inconsistency[] = [];
  for (const claim of claims) {
    const statement = statementOfClaim(claim, draft);
    const subject = statement && subjectOf(claim, statement);
    if (!statement || !subject) continue;
    const earlier = met.get(subject) ?? [];
    for (const other of earlier) {
      const pair = contradiction(align(statement, other.statement, actors));
      if (!pair) continue;
      found.push({ earlier: other.claim, later: claim, pair });
      break;
    }
    met.set(subject, [...earlier, { claim, statement }]);
  }
  return found;
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
  if (!pair || disjoint.length > 1) return undefined;
  return stoppedBy({ alignment, slot: pair.slot, rivals: [] }).length === 0 ? pair : undefined;
}
