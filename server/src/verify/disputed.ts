/** Finds who disputes or leaves open what a passage tells, beside it: "The police denied this.", "could not be verified". */
import type { Passage } from "../corpus/passage.ts";
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import type { Argument, Event } from "../extract/event.ts";
import { callingVerbs, claimNouns, disputingVerbs, falseWords, verifyingVerbs } from "../lexicon/disputes.ts";
import { answeringVerbs } from "../lexicon/reporting.ts";
import type { Span } from "../text/span.ts";

export interface Dispute {
  /** "Would neither confirm nor deny that" disputes nothing. */
  readonly attitude: "denies" | "withholds";
  /** Undefined where it could not be verified. */
  readonly by?: { readonly span: Span; readonly text: string };
  /** The words that do: "denied", "could not be verified". */
  readonly cue: Span;
}

/** In the rest of the event's sentence and in the next one. */
export function disputesOf(event: Event, { sentence, from: { reading } }: Passage): readonly Dispute[] {
  const next = reading.sentence(sentence.index + 1);
  return [
    ...disputesIn(sentence, reading, event).filter(({ cue }) => cue.start > event.trigger.end),
    ...(next ? disputesIn(next, reading, event) : []),
  ];
}

function disputesIn(
  { events, span }: SentenceReading,
  { prose }: DocumentReading,
  disputed: Event,
): readonly Dispute[] {
  return events.flatMap((event): readonly Dispute[] => {
    const { lemma, negated, agent, patient, trigger, attribution } = event;
    const denier = attribution.findLast(({ stance }) => stance === "denying");
    if (denier && lemma === disputed.lemma && trigger.start !== disputed.trigger.start)
      return [{ attitude: "denies", by: { span: denier.speaker, text: denier.speakerText }, cue: denier.cue }];
    if (agent && negated && answeringVerbs.has(lemma) && speaksOfIt(event, prose))
      return [{ attitude: "withholds", by: agent, cue: trimmed({ start: agent.span.end, end: trigger.end }, prose) }];
    if (!patient || !standsForClaim(patient)) return [];
    if (verifyingVerbs.has(lemma)) return negated ? [{ attitude: "denies", cue: helped(trigger, prose) }] : [];
    return agent && deniesIt(event, prose.slice(trigger.end, span.end))
      ? [{ attitude: "denies", by: agent, cue: trigger }]
      : [];
  });
}

/** Someone's denial, and whether what they deny stands in the sentence before: "Haddad denied it." */
export interface Denial {
  readonly by: { readonly span: Span; readonly text: string };
  readonly cue: Span;
  readonly ofBefore: boolean;
}

/** Every denial that a sentence tells of. */
export const denialsIn = (
  { events, attribution, span }: SentenceReading,
  { prose }: DocumentReading,
): readonly Denial[] => [
  ...attribution.flatMap(({ stance, speaker, speakerText, cue }) =>
    stance === "denying" ? [{ by: { span: speaker, text: speakerText }, cue, ofBefore: false }] : [],
  ),
  ...events.flatMap((event) =>
    event.agent && deniesIt(event, prose.slice(event.trigger.end, span.end))
      ? [{ by: event.agent, cue: event.trigger, ofBefore: true }]
      : [],
  ),
];

/** "Denied this", "called the report a lie"; `after` is what stands behind the verb. */
const deniesIt = ({ lemma, negated, patient }: Event, after: string): boolean =>
  !negated &&
  patient !== undefined &&
  standsForClaim(patient) &&
  (disputingVerbs.has(lemma) || (callingVerbs.has(lemma) && isCalledFalse(after)));

const standsForClaim = ({ text, head }: Argument): boolean =>
  claimNouns.has(head) || /^(?:this|that|it|them|these|those|both)$/iu.test(text);

/** "Would neither confirm nor deny that", "did not confirm the report". */
const speaksOfIt = ({ patient, trigger }: Event, prose: string): boolean =>
  patient
    ? standsForClaim(patient)
    : /^\s(?:this|that|it)(?=[.,;]|\s(?:on|when|to|in)\s)/u.test(prose.slice(trigger.end, trigger.end + 12));

const trimmed = ({ start, end }: Span, prose: string): Span => ({
  start: start + (/^[\s,]*/u.exec(prose.slice(start, end))?.[0].length ?? 0),
  end,
});

/** In the same clause. */
const isCalledFalse = (after: string): boolean =>
  (
    /^[^.;:,]*/u
      .exec(after)?.[0]
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).some((word) => falseWords.has(word));

/** With the helpers before it: "could not be independently verified". */
function helped({ start, end }: Span, prose: string): Span {
  const helpers =
    /(?:(?:could|can|cannot|was|were|is|are|has|have|been|be|not|never|immediately|independently)\s+)+$/iu.exec(
      prose.slice(Math.max(0, start - LONGEST_HELPERS), start),
    );
  return { start: start - (helpers?.[0].length ?? 0), end };
}

const LONGEST_HELPERS = 60;
