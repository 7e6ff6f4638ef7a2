/** Judges whether a draft is surer of an event than the source that reports it. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import type { Certainty, Event } from "../extract/event.ts";
import { heardCues, planCues, resolvedCues, seemingCues } from "../lexicon/status-cues.ts";
import { say } from "../text/message.ts";
import { overlapsSpan, sliceSpan } from "../text/span.ts";
import { assess } from "./assess.ts";
import { judgeCondition } from "./certainty-condition.ts";
import { restoreHedge } from "./certainty-fix.ts";
import type { Context, Judge } from "./context.ts";
import { isGuess, isHearsay, isWeighed } from "./distance.ts";
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
  if (!surest || isHypothetical(event, surest.event)) return undefined;
  if (standing(event) <= standing(surest.event)) return judgeCondition(claim, event, same, context);
  const theirs = surest.event;
  const cue = theirs.certaintyCue ?? theirs.statusCue;
  const { reading, source } = surest.passage.from;
  if (!cue || theirs.attribution.some((each) => overlapsSpan(each.cue, cue))) return undefined;
  const text = reading.document.text;
  const word = sliceSpan(text, cue).toLowerCase();
  if (resolvedCues.has(word) || hasCue(claim, word, context) || isKeptOtherwise(event, word, claim, context))
    return undefined;
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
  const fix = restoreHedge({ event, reading: context.draft }, { event: theirs, reading });
  const message = say`${source.key} is less sure: “${sliceSpan(text, cue)}”.`;
  const fault: Fault = {
    rule: "certainty-escalated",
    span,
    message,
    evidence: [evidence],
    slot,
    ...(seemingCues.has(word) && { severity: "info" as const }),
    ...(fix && { replacements: [{ title: say`Write “${fix.text.trim()}”`, ...fix, sure: false }] }),
  };
  return assess([fault], "overstated");
};

/** What the source only has heard the draft may have from someone, and what the source guesses it may guess in other words. */
function isKeptOtherwise(event: Event, word: string, claim: Claim, { draft }: Context): boolean {
  if (SCHEDULED.test(word) && event.status !== "done") return true;
  if (PROMISED.test(word) && event.status !== "done" && event.attribution.length > 0) return true;
  if (WEIGHS.test(word) && isWeighed(event, claim.sentence, draft)) return true;
  if (FORESEEN.test(word) && event.attribution.some(({ cue }) => FORESEES.test(sliceSpan(draft.prose, cue))))
    return true;
  if (event.negated && isOfPlan(word) && isOfPlan(ownCue(event, draft))) return true;
  if (heardCues.has(word) && (event.attribution.length > 0 || isHearsay(event, claim.sentence, draft))) return true;
  return event.certainty === "asserted" && isGuess(event, claim.sentence, draft);
}

const ownCue = ({ statusCue }: Event, { prose }: DocumentReading): string =>
  statusCue ? sliceSpan(prose, statusCue).toLowerCase() : "";

/** Who has no plans to leave does not consider it, or has ruled it out. */
const isOfPlan = (cue: string): boolean =>
  cue.endsWith("ruled out") || cue.split(" ").some((word) => planCues.has(word));

/** What is due to happen, or is to, one may say will. */
const SCHEDULED = /^(?:due|set|scheduled|slated|bound|(?:is|are|was|were) to)$/u;

/** Who vows to do it says that they will. */
const PROMISED = /^(?:vow|pledge|promise|swear|swore|undertake|undertook)/u;

const WEIGHS = /^(?:consider|mull|weigh|contemplat|ponder)/u;

/** What is expected is what someone predicts. */
const FORESEEN = /^(?:expected|predicted|forecast|projected|anticipated|tipped|estimated|likely|probably)$/u;
const FORESEES = /^(?:predict|forecast|project|expect|anticipat|believ|think|thought|estimat|reckon)/iu;

/** "Arrested on charges of …": the draft has the source's word of doubt, if it governs another. */
function hasCue({ sentence }: Claim, cue: string, { draft }: Context): boolean {
  const span = draft.sentences[sentence]?.span;
  const stem = cue.toLowerCase().slice(0, STEM);
  return span !== undefined && stem.length === STEM && sliceSpan(draft.prose, span).toLowerCase().includes(stem);
}

/** Letters by which the forms of a word are known. */
const STEM = 5;

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
