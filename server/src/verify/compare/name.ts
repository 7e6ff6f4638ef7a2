/** How the names in a slot of a claim stand to those in the same slot of its evidence. */
import type { ActorTable } from "../../extract/actor.ts";
import type { Name } from "../../extract/mention.ts";
import { couldBeSame, sameName } from "../../extract/name/match.ts";
import { containersOf, isCountry } from "../containers.ts";
import type { SlotRelation } from "../judgement.ts";

/** The best relation that any name of the claim has to any of the evidence. */
export function compareNames(claim: readonly Name[], evidence: readonly Name[], table: ActorTable): SlotRelation {
  if (claim.length === 0 || evidence.length === 0) return "incomparable";
  const relations = claim.flatMap((mine) => evidence.map((theirs) => compareName(mine, theirs, table)));
  return ORDER.find((relation) => relations.includes(relation)) ?? "incomparable";
}

const ORDER: readonly SlotRelation[] = ["equal", "entails", "weaker", "incomparable", "disjoint"];

/** "Disjoint" is said of two actors that are known, or of two full names of people that nothing makes alike. */
export function compareName(claim: Name, evidence: Name, table: ActorTable): SlotRelation {
  if (claim.actor !== undefined && claim.actor === evidence.actor) return "equal";
  const [mine, theirs] = [claim.full ?? claim.text, evidence.full ?? evidence.text];
  if (mine.toLowerCase() === theirs.toLowerCase()) return "equal";
  if (areInitials(mine, theirs)) return "equal";
  if (isPlace(claim) && isPlace(evidence)) return comparePlaces(claim, evidence, table);
  if (claim.actor && evidence.actor) return compareKnown(claim, evidence, table);
  if (partyOf(claim) !== partyOf(evidence)) return "incomparable";
  if (sameName(mine, theirs)) return "equal";
  return bothFullNames(claim, evidence) && !couldBeSame(mine, theirs) ? "disjoint" : "incomparable";
}

/** "AU" and "African Union". */
export const areInitials = (a: string, b: string): boolean => isShortFor(a, b) || isShortFor(b, a);

const isShortFor = (short: string, long: string): boolean =>
  /^(?:\p{Lu}\.?){2,6}$/u.test(short) &&
  (long.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join("") === short.replace(/\./gu, "");

function compareKnown(claim: Name, evidence: Name, table: ActorTable): SlotRelation {
  if (containersOf(evidence.actor ?? "", table).has(claim.actor ?? "")) return "entails";
  if (containersOf(claim.actor ?? "", table).has(evidence.actor ?? "")) return "weaker";
  return partyOf(claim) === partyOf(evidence) ? "disjoint" : "incomparable";
}

/** Two countries, or two places whose containers are known and neither of which lies in the other. */
function comparePlaces({ actor: mine }: Name, { actor: theirs }: Name, table: ActorTable): SlotRelation {
  if (mine === undefined || theirs === undefined) return "incomparable";
  const around = containersOf(theirs, table);
  const within = containersOf(mine, table);
  if (around.has(mine)) return "entails";
  if (within.has(theirs)) return "weaker";
  const known = (containers: ReadonlySet<string>, id: string) => containers.size > 0 || isCountry(id);
  return known(around, theirs) && known(within, mine) ? "disjoint" : "incomparable";
}

const isPlace = ({ kind }: Name): boolean => kind === "place";

/** A country acts through those it gives its name to; a group in it and the country itself are not compared. */
const partyOf = ({ kind }: Name): string => (kind === "nationality" ? "place" : kind);

const bothFullNames = (a: Name, b: Name): boolean =>
  [a, b].every(({ kind, text, full }) => kind === "person" && (full ?? text).trim().includes(" "));
