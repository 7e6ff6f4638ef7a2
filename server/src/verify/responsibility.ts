/** Judges whether a draft tells as a fact what its source has only as a claim of responsibility by those who did it. */
import type { SourceReading } from "../corpus/passage.ts";
import type { ActorTable } from "../extract/actor.ts";
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import type { Argument, Event } from "../extract/event.ts";
import { say } from "../text/message.ts";
import { assess } from "./assess.ts";
import type { Context, Judge } from "./context.ts";
import { isHearsay } from "./distance.ts";
import { differs, sentenceEvidence } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import { type Party, partyOf, relateParties } from "./party.ts";
import { isFirstOf } from "./same-event.ts";
import { indexSource } from "./support/source.ts";

/** Only where no passage tells such a deed of them in the source's own voice. */
export const judgeResponsibility: Judge = (claim, context) => {
  const { event, cites } = claim;
  const { draft, actors, covering } = context;
  const sentence = draft.sentence(claim.sentence);
  if (!event || !sentence || cites.length === 0 || !isAttack(event) || !isFirstOf(event, claim, context))
    return undefined;
  if (event.attribution.length > 0 || isHearsay(event, claim.sentence, draft)) return undefined;
  const doer = event.agent && partyOf(event.agent, sentence, draft);
  if (!event.agent || doer?.kind !== "name") return undefined;
  const claimed = covering.map((from) => claimsOf(from, doer, actors)[0]);
  const [first] = claimed;
  if (!first || claimed.includes(undefined) || isTold(doer, context)) return undefined;
  const { from, words } = first;
  const slot = differs("attribution", event.agent, words);
  const evidence = [{ ...sentenceEvidence(from, first.sentence.span, "partially-supports"), slots: [slot] }];
  const fault: Fault = {
    rule: "attribution-dropped",
    span: event.span,
    message: say`${from.source.key} has this only as what ${doer.text.replace(/^The\s/u, "the ")} claims.`,
    evidence,
    slot,
  };
  return assess([fault], "overstated");
};

/** "Attacked", "carried out the attack", "was behind the bombing"; said as done, by a verb. */
function isAttack({ class: kind, voice, status, negated, lemma, patient, obliques }: Event): boolean {
  if (voice === "nominal" || negated || status !== "done") return false;
  if (kind === "assault") return true;
  const object = DOING.has(lemma) ? patient : obliques.find(({ preposition }) => preposition === "behind")?.argument;
  return object !== undefined && ATTACKS.test(object.head);
}

const DOING: ReadonlySet<string> = new Set([
  "carry out",
  "stage",
  "mount",
  "launch",
  "conduct",
  "commit",
  "perpetrate",
]);
const ATTACKS =
  /^(?:attack|assault|assassination|strike|airstrike|air strike|bombing|bomb|blast|explosion|raid|ambush|shooting|shelling|killing|murder|kidnapping|abduction|hijacking)s?$/u;

interface Claimed {
  readonly from: SourceReading;
  readonly sentence: SentenceReading;
  readonly words: Argument;
}

/** The claims of responsibility of the same doer: "claimed responsibility", "claimed the attack". */
function claimsOf(from: SourceReading, doer: Party, actors: ActorTable): readonly Claimed[] {
  const { byBase } = indexSource(from.reading);
  const indexes = new Set(CLAIMING.flatMap((verb) => byBase.get(verb) ?? []).map(({ sentence }) => sentence));
  return [...indexes].flatMap((index) => {
    const sentence = from.reading.sentence(index);
    const words = sentence?.events.find((event) => isClaimBy(doer, event, sentence, from.reading, actors))?.patient;
    return sentence && words ? [{ from, sentence, words }] : [];
  });
}

const CLAIMING = ["claim", "take", "accept", "admit"];

const isClaimBy = (
  doer: Party,
  { lemma, patient, agent, negated, status }: Event,
  sentence: SentenceReading,
  reading: DocumentReading,
  actors: ActorTable,
): boolean =>
  CLAIMING.includes(lemma) &&
  !negated &&
  status === "done" &&
  patient !== undefined &&
  (patient.head === "responsibility" || (lemma === "claim" && ATTACKS.test(patient.head))) &&
  agent !== undefined &&
  relateParties(doer, partyOf(agent, sentence, reading), actors) === "same";

/** Some passage says itself that they did something of the kind: "fighters of the Front shot at the post". */
const isTold = ({ text, name }: Party, { passages }: Context): boolean =>
  passages.some(({ sentence }) =>
    sentence.events.some(
      ({ class: kind, agent, attribution }) =>
        kind === "assault" && attribution.length === 0 && agent?.text.includes(name?.text ?? text),
    ),
  );
