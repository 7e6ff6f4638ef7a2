/** Finds who disputes what a passage tells, beside it: "The police denied this.", "…; Kigali denies it", "could not be verified". */
import type { Passage } from "../corpus/passage.ts";
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import type { Argument, Event } from "../extract/event.ts";
import { callingVerbs, claimNouns, disputingVerbs, falseWords, verifyingVerbs } from "../lexicon/disputes.ts";
import type { Span } from "../text/span.ts";

export interface Dispute {
  /** Who disputes it; undefined where it could not be verified. */
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
      return [{ by: { span: denier.speaker, text: denier.speakerText }, cue: denier.cue }];
    if (!patient || !standsForClaim(patient)) return [];
    if (verifyingVerbs.has(lemma)) return negated ? [{ cue: helped(trigger, prose) }] : [];
    if (negated || !agent) return [];
    const denies =
      disputingVerbs.has(lemma) || (callingVerbs.has(lemma) && isCalledFalse(prose.slice(trigger.end, span.end)));
    return denies ? [{ by: agent, cue: trigger }] : [];
  });
}

const standsForClaim = ({ text, head }: Argument): boolean =>
  claimNouns.has(head) || /^(?:this|that|it|them|these|those|both)$/iu.test(text);

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
