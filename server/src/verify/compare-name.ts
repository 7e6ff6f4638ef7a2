/** How the names in a slot of a claim stand to those in the same slot of its evidence. */
import type { Actor, ActorTable } from "../extract/actor.ts";
import type { Name } from "../extract/mention.ts";
import type { SlotRelation } from "./judgement.ts";

/** The best relation that any name of the claim has to any of the evidence. */
export function compareNames(claim: readonly Name[], evidence: readonly Name[], table: ActorTable): SlotRelation {
  if (claim.length === 0 || evidence.length === 0) return "incomparable";
  const relations = claim.flatMap((mine) => evidence.map((theirs) => compareName(mine, theirs, table)));
  return ORDER.find((relation) => relations.includes(relation)) ?? "incomparable";
}

const ORDER: readonly SlotRelation[] = ["equal", "entails", "weaker", "incomparable", "disjoint"];

/** "Disjoint" is only said of two names that are both known; a fuzzy likeness never proves a difference. */
export function compareName(claim: Name, evidence: Name, table: ActorTable): SlotRelation {
  if (sameSpelling(claim, evidence)) return "equal";
  if (!claim.actor || !evidence.actor) return "incomparable";
  if (claim.actor === evidence.actor) return "equal";
  const above = containersOf(evidence.actor, table);
  const below = containersOf(claim.actor, table);
  if (above.has(claim.actor)) return "entails";
  if (below.has(evidence.actor)) return "weaker";
  if (isPlace(claim) && isPlace(evidence)) return above.size > 0 && below.size > 0 ? "disjoint" : "incomparable";
  return isParty(claim) && isParty(evidence) ? "disjoint" : "incomparable";
}

const sameSpelling = (a: Name, b: Name): boolean =>
  (a.full ?? a.text).toLowerCase() === (b.full ?? b.text).toLowerCase() ||
  a.text.toLowerCase() === b.text.toLowerCase();

const isPlace = ({ kind }: Name): boolean => kind === "place";
const isParty = ({ kind }: Name): boolean => kind === "person" || kind === "organisation";

/** What contains an actor: the places around a place, the organisations of a person. */
export function containersOf(id: string, table: ActorTable): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...directContainers(table.actors.get(id))];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...directContainers(table.actors.get(next)));
  }
  return found;
}

const directContainers = (actor: Actor | undefined): readonly string[] =>
  actor ? [...actor.memberOf, ...(actor.within ? [actor.within] : [])] : [];
