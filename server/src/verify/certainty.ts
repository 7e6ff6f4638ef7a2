/** Judges whether a draft is surer of an event than the source that reports it. */
import type { Claim } from "../extract/claim.ts";
import type { Certainty, Event } from "../extract/event.ts";
import { resolvedCues } from "../lexicon/status-cues.ts";
import { overlapsSpan, type Span, sliceSpan } from "../text/span.ts";
import type { Context, Judge } from "./context.ts";
import { evidenceOf } from "./evidence.ts";
import type { Fault, SlotComparison } from "./judgement.ts";
import { isFirstOf, type SameEvent, sameEvents } from "./same-event.ts";

export const judgeCertainty: Judge = (claim, context) => {
  const { event } = claim;
  if (!event || !isFirstOf(event, claim, context) || claim.attribution.some(({ stance }) => stance === "denying"))
    return undefined;
  if (isSpoken(event, claim, context)) return undefined;
  const same = sameEvents(event, context);
  const surest = same.reduce<SameEvent | undefined>(
    (best, each) => (best && standing(best.event) >= standing(each.event) ? best : each),
    undefined,
  );
  if (!surest || standing(event) <= standing(surest.event) || isHypothetical(event, surest.event)) return undefined;
  const theirs = surest.event;
  const cue = theirs.certaintyCue ?? theirs.statusCue;
  const { reading, source } = surest.passage.from;
  if (!cue || theirs.attribution.some((each) => overlapsSpan(each.cue, cue))) return undefined;
  const text = reading.document.text;
  if (resolvedCues.has(sliceSpan(text, cue).toLowerCase())) return undefined;
  const span = event.statusCue ?? event.trigger;
  const slot: SlotComparison = {
    slot: "certainty",
    draft: describe(event),
    source: describe(theirs),
    relation: "weaker",
    draftSpan: span,
    sourceSpan: cue,
  };
  const evidence = evidenceOf(surest.passage, "partially-supports", [slot]);
  const fix = restoredHedge(event, theirs, text);
  const message = `${source.key} is less sure: “${sliceSpan(text, cue)}”.`;
  const fault: Fault = {
    rule: "certainty-escalated",
    span,
    message,
    evidence: [evidence],
    slot,
    ...(fix && { replacements: [{ title: `Restore “${fix.text.trim()}”`, ...fix, sure: false }] }),
  };
  return { faults: [fault], evidence: [evidence], verdictHint: "overstated", reasons: [message] };
};

/** Within a quotation only its words are judged. */
const isSpoken = ({ trigger }: Event, claim: Claim, { draft }: Context): boolean =>
  draft.sentence(claim.sentence)?.quotations.some(({ speech, inner }) => speech && overlapsSpan(inner, trigger)) ??
  false;

const ranks: Readonly<Record<Certainty, number>> = { denied: 0, doubtful: 1, possible: 2, probable: 3, asserted: 4 };

/** "would" of the source is no less than the draft's "will" or "does". */
const isHypothetical = (mine: Event, theirs: Event): boolean =>
  theirs.status === "conditional" && mine.status !== "done";

/** What is done is surer than what is surely planned, for which the present may stand; neither is surer than its certainty. */
function standing({ status, certainty }: Event): number {
  if (status === "done") return certainty === "asserted" ? 5 : ranks[certainty];
  if (status === "attempted") return Math.min(3, ranks[certainty]);
  return Math.min(4, ranks[certainty]);
}

const describe = ({ certainty, status }: Event): string =>
  certainty === "asserted" ? (status === "done" || status === "ongoing" ? "fact" : status) : certainty;

/** "will attack" becomes "may attack"; a bare verb is given the source's adverb. */
function restoredHedge(
  mine: Event,
  theirs: Event,
  text: string,
): { readonly span: Span; readonly text: string } | undefined {
  const cue = theirs.statusCue ?? theirs.certaintyCue;
  if (!cue || cue.end > theirs.trigger.start) return undefined;
  const words = text.slice(cue.start, theirs.trigger.start);
  if (words.length > 30 || /[.,;:()"“”]/.test(words)) return undefined;
  if (mine.statusCue && mine.statusCue.end <= mine.trigger.start) {
    return { span: { start: mine.statusCue.start, end: mine.trigger.start }, text: words };
  }
  const adverb = /^\p{L}+ly\s$/u.test(words);
  return adverb ? { span: { start: mine.trigger.start, end: mine.trigger.start }, text: words } : undefined;
}
