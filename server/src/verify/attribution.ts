/** Judges whether a draft states as fact what its source only has from someone. */
import type { Attribution, Event } from "../extract/event.ts";
import type { Span } from "../text/span.ts";
import type { Judge } from "./context.ts";
import { evidenceOf } from "./evidence.ts";
import type { Fault, SlotComparison } from "./judgement.ts";
import { isFirstOf, type SameEvent, sameEvents } from "./same-event.ts";

export const judgeAttribution: Judge = (claim, context) => {
  const { event } = claim;
  if (
    !event ||
    !isFirstOf(event, claim, context) ||
    claim.quotation ||
    claim.attribution.length > 0 ||
    event.attribution.length > 0
  )
    return undefined;
  if (context.draft.sentence(claim.sentence)?.quotations.some(({ speech }) => speech)) return undefined;
  const same = sameEvents(event, context);
  const doubted = same.find((each) => sayerOf(each.event) !== undefined);
  const sayer = doubted && sayerOf(doubted.event);
  if (!doubted || !sayer || same.some((each) => sayerOf(each.event) === undefined)) return undefined;
  const { source } = doubted.passage.from;
  const slot: SlotComparison = {
    slot: "attribution",
    draft: "",
    source: sayer.speakerText,
    relation: "weaker",
    sourceSpan: sayer.speaker,
  };
  const evidence = evidenceOf(doubted.passage, "partially-supports", [slot]);
  const message = `${source.key} has this only from ${lowerFirst(sayer.speakerText)}.`;
  const at = sentenceEnd(context.draft.prose, event);
  const fault: Fault = {
    rule: "attribution-dropped",
    span: event.span,
    message,
    evidence: [evidence],
    slot,
    ...(isDoubtful(doubted) ? {} : { severity: "info" as const }),
    replacements: [
      {
        title: "Say who says so",
        span: { start: at, end: at },
        text: `, according to ${lowerFirst(sayer.speakerText)}`,
        sure: false,
      },
    ],
  };
  return {
    faults: [fault],
    evidence: [evidence],
    verdictHint: isDoubtful(doubted) ? "overstated" : "supported",
    reasons: [message],
  };
};

/** The speaker that a reader must know of: whoever doubts, denies or claims it, or is a source without a name. */
const sayerOf = ({ attribution, span }: Event): Attribution | undefined =>
  attribution.find(
    (each) =>
      isSpeaker(each) &&
      isNear(each.cue, span) &&
      (each.stance === "distancing" || each.stance === "denying" || isNameless(each)),
  );

/** A cue far from the event may belong to another statement that only lacks its full stop. */
const isNear = (cue: Span, event: Span): boolean =>
  cue.start - event.end < FARTHEST_CUE && event.start - cue.end < FARTHEST_CUE;

const FARTHEST_CUE = 160;

/** Someone who can speak, as against "the figures" and "two counts of fraud". */
const isSpeaker = ({ anonymous, speakerText }: Attribution): boolean =>
  anonymous ||
  /\p{Lu}\p{L}/u.test(speakerText.replace(/^(?:The|A|An|One|Two|Three|Some|Several|Its?|His|Her|Their)\b/, "")) ||
  speakerNouns.test(speakerText);

const speakerNouns =
  /\b(?:police|government|ministry|minister|prosecutors?|lawyers?|rebels?|militants?|group|company|army|military|court|president|spokes\w+|authorit\w+|movement|party|militia|officials?|leaders?|opposition|regime|organi[sz]ation|agency|he|she|they)\b/i;

const isNameless = ({ anonymous, stance, speakerText }: Attribution): boolean =>
  anonymous && stance === "neutral" && /\b(?:sources?|insiders?|familiar|anonym\w*|briefed)\b/i.test(speakerText);

const isDoubtful = ({ event }: SameEvent): boolean =>
  event.attribution.some(({ stance }) => stance === "distancing" || stance === "denying");

const lowerFirst = (text: string): string => text.replace(/^(?:The|An?|One|Two|Some)\b/, (word) => word.toLowerCase());

/** Where the event's own words end, before the full stop and the citation. */
function sentenceEnd(prose: string, { span }: Event): number {
  const rest = /^[^\n.!?;]*/.exec(prose.slice(span.end))?.[0] ?? "";
  return span.end + rest.trimEnd().length;
}
