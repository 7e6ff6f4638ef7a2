/** Reads roles from verbs: "X, who leads the Quds Force", "X is the commander of", "X succeeded Y as". */
import { words } from "../../lexicon/words.ts";
import { type HeldPhrase, phraseStartingAt } from "./phrase.ts";
import type { Unit } from "./unit.ts";

/** The roles that the words after the name at `at` give it, and whom it took them from. */
export function rolesByVerb(units: readonly Unit[], at: number): readonly HeldPhrase[] {
  const holder = units[at]?.name;
  if (holder === undefined) return [];
  const complement = roleGiven(units, at);
  if (complement >= 0) return heldBy(units, complement, holder);
  let verb = at + 1;
  const relative = units[verb]?.key === "who" && units[verb]?.joint !== "break";
  if (relative) verb++;
  else if (units[verb]?.joint !== "space") return [];
  while (adverbs.has(units[verb]?.key ?? "")) verb++;
  const key = units[verb]?.key ?? "";
  if (copulas.has(key) || key === "has" || key === "had") return heldBy(units, afterCopula(units, verb), holder);
  if (key === "succeeded" || key === "replaced") return succession(units, verb, holder);
  if (/^serve[sd]?$/.test(key) && units[verb + 1]?.key === "as") return heldBy(units, verb + 2, holder);
  if (leading.has(key) && (relative || !key.endsWith("d"))) return leadership(units, verb, holder);
  return [];
}

/** Where the role may start in "appointed X (as) chief executive", which gives it to X; -1 where nothing gives it. */
function roleGiven(units: readonly Unit[], at: number): number {
  const verb = units[at - 1];
  const next = units[at + 1];
  if (verb === undefined || units[at]?.joint !== "space" || next?.joint !== "space") return -1;
  if (!giving.has(verb.key) || notGiven.has(units[at - 2]?.key ?? "")) return -1;
  if (next.key === "as") return at + 2;
  return naming.has(verb.key) && next.name === undefined ? at + 1 : -1;
}

type Holder = HeldPhrase["holder"];

function heldBy(units: readonly Unit[], from: number, holder: Holder): readonly HeldPhrase[] {
  const phrase = from < 0 ? undefined : phraseStartingAt(units, from);
  return phrase === undefined ? [] : [{ ...phrase, holder }];
}

/** Where the role may start after "is", "has been", "was appointed (as)"; -1 where the verb says something else. */
function afterCopula(units: readonly Unit[], verb: number): number {
  let at = verb + 1;
  if (units[at]?.key === "been") at++;
  else if (units[verb]?.key.startsWith("ha")) return -1;
  while (adverbs.has(units[at]?.key ?? "")) at++;
  if (!appointed.has(units[at]?.key ?? "")) return at;
  at++;
  while (["in", "as", "to", "be", "become"].includes(units[at]?.key ?? "")) at++;
  return at;
}

/** "Qaani succeeded Soleimani as commander of …": the one holds it, the other did. */
function succession(units: readonly Unit[], verb: number, holder: Holder): readonly HeldPhrase[] {
  const before = units[verb + 1]?.name;
  const from = units[verb + 2]?.key === "as" ? verb + 3 : -1;
  const phrase = before === undefined || from < 0 ? undefined : phraseStartingAt(units, from);
  if (phrase === undefined || before === undefined) return [];
  return [
    { ...phrase, holder },
    { ...phrase, holder: before, former: true },
  ];
}

/** "who leads the Islamic Revolutionary Guard Corps' elite Quds Force": the last name of the object is what is led. */
function leadership(units: readonly Unit[], verb: number, holder: Holder): readonly HeldPhrase[] {
  let organisation: Holder | undefined;
  let to = verb + 1;
  for (let at = verb + 1; at < Math.min(units.length, verb + 7); at++) {
    const unit = units[at];
    if (unit === undefined || (unit.joint !== "space" && unit.joint !== "possessive")) break;
    if (unit.name?.kind === "organisation" || unit.name?.kind === "place") {
      organisation = unit.name;
      to = at + 1;
    } else if (unit.name === undefined && !/^(?:the|its|his|her)$/.test(unit.key) && !unit.term?.tags.has("Adjective"))
      break;
  }
  return organisation === undefined ? [] : [{ from: verb, to, organisation, former: false, holder }];
}

const copulas = words("is was became becomes remains remained");
const adverbs = words("now currently then also formerly previously still once recently long already later");
const appointed = words(
  "appointed named elected made chosen promoted sworn reappointed re-elected confirmed nominated crowned",
);
const naming = words("appointed named elected made crowned declared reappointed re-elected");
const giving = words(
  "appointed named elected made crowned declared reappointed re-elected chose hired installed confirmed promoted",
);
const notGiven = words("not never to was were be been being is are nearly almost would could should may might");
const leading = words("leads heads commands chairs runs led headed commanded chaired");
