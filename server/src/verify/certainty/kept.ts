/** Tells whether a draft keeps its source's doubt in other words: "according to reports" for "reportedly", "will" for "is due to". */
import type { Claim, DocumentReading } from "../../extract/claim.ts";
import type { Event } from "../../extract/event.ts";
import { dealVerbs, heardCues, planCues, resolvedCues } from "../../lexicon/status-cues.ts";
import { sliceSpan } from "../../text/span.ts";
import type { Context } from "../context.ts";
import { isGuess, isHearsay, isWeighed } from "../distance.ts";

/** The source's word of doubt, in lower case, and what stands before it. */
export interface Doubt {
  readonly cue: string;
  readonly before: string;
}

export function keepsDoubt(event: Event, doubt: Doubt, claim: Claim, context: Context): boolean {
  const { cue } = doubt;
  if (resolvedCues.has(cue) || isSettled(event, doubt) || isOpen(event, context.draft)) return true;
  return hasCue(claim, cue, context) || isKeptOtherwise(event, cue, claim, context);
}

/**
 * Who was asked to take over, or agreed to pay, may well be told of as having done it; who is asked, as asked in other
 * words; and who agreed to do it will.
 */
function isSettled({ status, lemma }: Event, { cue, before }: Doubt): boolean {
  if (AGREED.test(cue)) return dealVerbs.has(lemma) || status === "planned";
  return (
    ASKED.test(cue) && (status !== "done" || /\b(?:is|are|was|were|been|being|be)\s(?:\p{L}+ly\s)?$/iu.test(before))
  );
}

const AGREED = /^agree/u;
const ASKED =
  /^(?:ask|order|need|requir|request|demand|told|tell|urge|authori[sz]|advis|call|press|push|invit|encourag|instruct|recommend|should|must|ought)/u;

/** "Is possible", "may be thinkable": the predicate itself leaves it open. */
const isOpen = ({ lemma, patient }: Event, { prose }: DocumentReading): boolean =>
  lemma === "be" &&
  patient !== undefined &&
  /\b(?:possible|conceivable|feasible|thinkable|plausible)\b/iu.test(sliceSpan(prose, patient.span));

/** What the source only has heard the draft may have from someone, and what the source guesses it may guess in other words. */
function isKeptOtherwise(event: Event, cue: string, { sentence }: Claim, { draft }: Context): boolean {
  if (SCHEDULED.test(cue) && event.status !== "done") return true;
  if (PROMISED.test(cue) && event.status !== "done" && event.attribution.length > 0) return true;
  if (WEIGHS.test(cue) && isWeighed(event, sentence, draft)) return true;
  if (FORESEEN.test(cue) && FORESEES.test(sliceSpan(draft.prose, draft.sentences[sentence]?.span ?? event.span)))
    return true;
  if (event.negated && isOfPlan(cue) && isOfPlan(ownCue(event, draft))) return true;
  if (heardCues.has(cue) && (event.attribution.length > 0 || isHearsay(event, sentence, draft))) return true;
  return event.certainty === "asserted" && isGuess(event, sentence, draft);
}

const ownCue = ({ statusCue }: Event, { prose }: DocumentReading): string =>
  statusCue ? sliceSpan(prose, statusCue).toLowerCase() : "";

/** Who has no plans to leave does not consider it, or has ruled it out. */
const isOfPlan = (cue: string): boolean =>
  cue.endsWith("ruled out") || cue.split(" ").some((word) => planCues.has(word));

/** What is due to happen, or is to, one may say will. */
const SCHEDULED = /^(?:due|set|scheduled|slated|bound|(?:is|are|was|were) to)$/u;

/** Who vows to do it says that they will. */
const PROMISED = /^(?:vow|pledge|promise|swear|swore|undertake|undertook|agree|offer)/u;

const WEIGHS = /^(?:consider|mull|weigh|contemplat|ponder)/u;

/** What is expected is what someone predicts. */
const FORESEEN = /^(?:expect(?:s|ed)?|predicted|forecast|projected|anticipated|tipped|estimated|likely|probably)$/u;
const FORESEES = /\b(?:predict|forecast|project(?:s|ed)|expect|anticipat|believ|think|thought|estimat|reckon)\p{L}*/iu;

/** "Arrested on charges of …": the draft has the source's word of doubt, if it governs another. */
function hasCue({ sentence }: Claim, cue: string, { draft }: Context): boolean {
  const span = draft.sentences[sentence]?.span;
  const stem = cue.slice(0, STEM);
  return span !== undefined && stem.length === STEM && sliceSpan(draft.prose, span).toLowerCase().includes(stem);
}

/** Letters by which the forms of a word are known. */
const STEM = 5;
