/** Judges whether a draft is surer of an event than the source that reports it. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import type { Attribution, Event } from "../extract/event.ts";
import { pronouns } from "../lexicon/function-words.ts";
import { seemingCues } from "../lexicon/status-cues.ts";
import { say } from "../text/message.ts";
import { overlapsSpan, type Span, sliceSpan } from "../text/span.ts";
import { assess } from "./assess.ts";
import { judgeCondition } from "./certainty/condition.ts";
import { restoreHedge } from "./certainty/fix.ts";
import { keepsDoubt } from "./certainty/kept.ts";
import { suretyOf } from "./certainty/surety.ts";
import type { Context, Judge } from "./context.ts";
import { evidenceOf } from "./evidence.ts";
import type { Fault, SlotComparison } from "./judgement.ts";
import { isFirstOf, type SameEvent, sameEvents, sameTurned } from "./same-event.ts";
import { isSameSpeaker } from "./same-speaker.ts";
import { isUnsure } from "./unsure.ts";

export const judgeCertainty: Judge = (claim, context) => {
  const { event } = claim;
  if (!event || !isFirstOf(event, claim, context) || claim.attribution.some(({ stance }) => stance === "denying"))
    return undefined;
  if (isSpoken(event, claim, context)) return undefined;
  const same = [...sameEvents(event, context), ...sameTurned(event, context)];
  const surest = same.reduce<SameEvent | undefined>(
    (best, each) => (best && suretyOf(best.event) >= suretyOf(each.event) ? best : each),
    undefined,
  );
  if (!surest || isToldLater(event, surest)) return undefined;
  const theirs = surest.event;
  if (isHypothetical(event, theirs) || suretyOf(event) <= suretyOf(theirs))
    return judgeCondition(claim, event, same, context);
  const cue = theirs.certaintyCue ?? theirs.statusCue ?? withheldBy(theirs)?.cue;
  const { reading, source } = surest.passage.from;
  if (!cue || isSayers(cue, surest, claim, context)) return undefined;
  const text = reading.document.text;
  const word = sliceSpan(text, cue).toLowerCase();
  const before = text.slice(Math.max(0, cue.start - LONGEST_HELPER), cue.start);
  if (keepsDoubt(event, { cue: word, before }, claim, context)) return undefined;
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

const LONGEST_HELPER = 20;

/** The doubt is that of whoever says so, which is told as theirs, unless it is doubt and no word for saying. */
function isSayers(cue: Span, { event, passage }: SameEvent, claim: Claim, context: Context): boolean {
  const { reading } = passage.from;
  const sayer = event.attribution.find((each) => overlapsSpan(each.cue, cue));
  if (!sayer || isUnsure(sayer, reading, cue)) return false;
  return sayer.stance !== "withholding" || isAnswered(sayer, reading, claim, context);
}

/** What a speaker leaves open the draft has them say: whose words it has wrong is told of them. */
const isAnswered = (
  { speaker: span, speakerText: text }: Attribution,
  reading: DocumentReading,
  { event }: Claim,
  { draft, actors }: Context,
): boolean =>
  (event?.attribution ?? []).some((mine) =>
    isSameSpeaker(
      { speaker: { span: mine.speaker, text: mine.speakerText }, reading: draft },
      { speaker: { span, text }, reading },
      actors,
    ),
  );

/** Within a quotation only its words are judged. */
const isSpoken = ({ trigger }: Event, claim: Claim, { draft }: Context): boolean =>
  draft.sentence(claim.sentence)?.quotations.some(({ speech, inner }) => speech && overlapsSpan(inner, trigger)) ??
  false;

/** "would" of the source is no less than the draft's "will" or "does". */
const isHypothetical = (mine: Event, theirs: Event): boolean =>
  theirs.status === "conditional" && mine.status !== "done" && !withheldBy(theirs);

/** "Has not said whether it will appeal". */
const withheldBy = ({ attribution }: Event): Attribution | undefined =>
  attribution.find(({ stance }) => stance === "withholding");

/** "She promised to publish it. It was published on Thursday.": the same verb again, of what a pronoun stands for. */
function isToldLater(event: Event, { passage: { sentence, from } }: SameEvent): boolean {
  const after = [1, 2].flatMap((ahead) => from.reading.sentence(sentence.index + ahead)?.events ?? []);
  return after.some(
    (other) =>
      other.lemma === event.lemma &&
      other.negated === event.negated &&
      suretyOf(other) >= suretyOf(event) &&
      [other.agent, other.patient].some((each) => each && pronouns.has(each.text.toLowerCase())),
  );
}

const describe = ({ certainty, status }: Event): string =>
  certainty === "asserted" ? (status === "done" || status === "ongoing" ? "fact" : status) : certainty;
