/** Reports a draft in which someone says what their source has them deny or leave open, or the other way round. */
import type { DocumentReading } from "../../extract/claim.ts";
import type { Attribution, Event } from "../../extract/event.ts";
import { say } from "../../text/message.ts";
import { type Span, sliceSpan } from "../../text/span.ts";
import { assess } from "../assess.ts";
import { type Attitude, attitudeOf } from "../attitude.ts";
import type { Assessment, Context } from "../context.ts";
import { disputesOf } from "../disputed.ts";
import { differs, evidenceOf } from "../evidence.ts";
import type { Fault } from "../judgement.ts";
import { type SameEvent, sameEvents } from "../same-event.ts";
import { isSameSpeaker } from "../same-speaker.ts";

/** "Haddad said that he had sold it" against "Haddad denied that he had sold it", or "Haddad denied this" behind it. */
export function judgeOpposed(
  event: Event,
  mine: Attribution,
  same: readonly SameEvent[],
  context: Context,
): Assessment | undefined {
  const { draft, actors } = context;
  const attitude = attitudeOf(mine, event, draft);
  if (!attitude || isCondition(event)) return undefined;
  const speaker = { span: mine.speaker, text: mine.speakerText };
  const contrary = sameEvents({ ...event, negated: !event.negated }, context);
  const theirs = [...same.flatMap(positionsOf), ...contrary.flatMap(positionsOf).map(turned)].filter(({ by, told }) =>
    isSameSpeaker({ speaker, reading: draft }, { speaker: by, reading: told.passage.from.reading }, actors),
  );
  const [first] = theirs;
  if (!first || theirs.some((each) => each.attitude === undefined || each.attitude === attitude)) return undefined;
  if (isUndenied(first) && PLAIN.test(sliceSpan(draft.prose, mine.cue))) return undefined;
  return assess([opposedFault(mine, attitude, first, draft)], "overstated");
}

/** Whoever does not deny it may be said to say so, if not to admit it. */
const isUndenied = ({ attitude, cue, told }: Position): boolean =>
  attitude === "withholds" && /\bden(?:y|ied)$/u.test(sliceSpan(told.passage.from.reading.prose, cue));

const PLAIN = /^(?:said|says?|told|tells?|according to)$/iu;

interface Position {
  readonly told: SameEvent;
  readonly attitude: Attitude | undefined;
  readonly by: { readonly span: Span; readonly text: string };
  readonly cue: Span;
}

/** "Unless they leave": nobody says so. */
const isCondition = ({ status, statusCue }: Event): boolean => status === "conditional" && statusCue === undefined;

/** Who says that it was not so denies that it was. */
const turned = (position: Position): Position => ({
  ...position,
  attitude: position.attitude && TURNED[position.attitude],
});

const TURNED: Readonly<Record<Attitude, Attitude>> = { says: "denies", denies: "says", withholds: "withholds" };

/** Of whom the passage has it from, and of those who dispute it beside. */
function positionsOf(told: SameEvent): readonly Position[] {
  const { event, passage } = told;
  const sayer = event.attribution.at(-1);
  return [
    ...(sayer
      ? [
          {
            told,
            attitude: attitudeOf(sayer, event, passage.from.reading),
            by: { span: sayer.speaker, text: sayer.speakerText },
            cue: sayer.cue,
          },
        ]
      : []),
    ...disputesOf(event, passage).flatMap(({ by, ...dispute }) => (by ? [{ told, by, ...dispute }] : [])),
  ];
}

/** What is left open is not the contrary of what is said: the draft is only surer. */
function opposedFault(
  { cue }: Attribution,
  attitude: Attitude,
  { told: { passage }, cue: sourceCue, attitude: theirs }: Position,
  draft: DocumentReading,
): Fault {
  const { source, reading } = passage.from;
  const [own, said] = [sliceSpan(draft.prose, cue), sliceSpan(reading.prose, sourceCue).replace(/\s+/gu, " ")];
  const slot = differs("attribution", { text: own, span: cue }, { text: said, span: sourceCue });
  const fits =
    isOneForm(own, said) &&
    leadsToThat(cue, draft) &&
    (leadsToThat(sourceCue, reading) || /^(?:den|disput)/u.test(said));
  return {
    rule: attitude === "says" && theirs === "withholds" ? "certainty-escalated" : "event-negated",
    span: cue,
    message: say`${source.key} says “${said}” here, not “${own}”.`,
    evidence: [evidenceOf(passage, "contradicts", [slot])],
    slot,
    severity: "warning",
    ...(fits && { replacements: [{ title: say`Write “${said}”`, span: cue, text: said, sure: false }] }),
  };
}

/** "Denied" and "refused to confirm" may stand for "admitted", and "denies" for "admits". */
const isOneForm = (mine: string, theirs: string): boolean =>
  (/^(?:\p{L}+ed|said|told)$/u.test(mine) && PAST.test(theirs)) ||
  [mine, theirs].every((verb) => /^\p{L}+s$/u.test(verb));

const PAST = /^(?:(?:neither\s)?\p{L}+ed|said|told|(?:did|would|could)\snot)(?!\p{L})/u;

const leadsToThat = ({ end }: Span, { prose }: DocumentReading): boolean =>
  /^\sthat\s/u.test(prose.slice(end, end + 6));
