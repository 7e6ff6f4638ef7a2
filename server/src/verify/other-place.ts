/** Finds a place that the sources never name, where the nearest passage has another place instead. */
import type { Passage } from "../corpus/passage.ts";
import type { ActorTable } from "../extract/actor.ts";
import type { Claim, SentenceReading } from "../extract/claim.ts";
import type { Name } from "../extract/mention.ts";
import { foldName } from "../extract/name/fold.ts";
import { say } from "../text/message.ts";
import { assess } from "./assess.ts";
import { citedList } from "./cited.ts";
import { containersOf, isCountry } from "./containers.ts";
import type { Context, Judge } from "./context.ts";
import { evidenceOf } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { isNear } from "./near-passage.ts";

/** Asked once a sentence. A place around the source's own, or within it, may only say where that lies. */
export const judgeOtherPlace: Judge = (claim, context) => {
  const sentence = context.draft.sentence(claim.sentence);
  const [nearest] = context.passages;
  if (claim.cites.length === 0 || !sentence || !nearest || !isLead(claim, context.draft)) return undefined;
  if (!isNear(sentence, nearest, context)) return undefined;
  const faults = sentence.names.flatMap((name) => placeFault(name, claim, sentence, nearest, context) ?? []);
  return faults.length === 0 ? undefined : assess(faults, "not-found", []);
};

function placeFault(
  name: Name,
  { cites }: Claim,
  sentence: SentenceReading,
  nearest: Passage,
  context: Context,
): Fault | undefined {
  if (name.kind !== "place" || name.actor === undefined || isWritten(name, context)) return undefined;
  const known = context.passages.flatMap((passage) => passage.sentence.names);
  if (known.some((other) => isRelated(name, other, context.actors))) return undefined;
  const instead = nearest.sentence.names.find((other) => standsInstead(other, name, sentence));
  if (!instead) return undefined;
  return {
    rule: "claim-not-found",
    span: name.span,
    message: say`“${name.text}” stands nowhere in ${citedList({ cites }, context)}; ${nearest.from.source.key} has ${instead.text} here.`,
    evidence: [evidenceOf(nearest, "related", [])],
  };
}

const isWritten = ({ text }: Name, { covering }: Context): boolean =>
  covering.some(({ reading }) => foldName(reading.prose).includes(foldName(text)));

/** The same place or people, or one around the other. */
function isRelated({ actor: mine }: Name, { actor: theirs }: Name, table: ActorTable): boolean {
  if (mine === undefined || theirs === undefined) return false;
  return mine === theirs || containersOf(mine, table).has(theirs) || containersOf(theirs, table).has(mine);
}

/** A place of the same rank that the draft's sentence does not name. */
const standsInstead = (other: Name, name: Name, { names }: SentenceReading): boolean =>
  other.kind === "place" &&
  other.actor !== undefined &&
  isCountry(other.actor) === isCountry(name.actor ?? "") &&
  !names.some(({ actor }) => actor === other.actor);
