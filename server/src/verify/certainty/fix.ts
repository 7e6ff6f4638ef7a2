/** Puts the source's words for how sure it is of an event in place of the draft's. */
import type { DocumentReading } from "../../extract/claim.ts";
import type { Event } from "../../extract/event.ts";
import { overlapsSpan, type Span } from "../../text/span.ts";
import { sentenceAt } from "../voice.ts";

export interface Told {
  readonly event: Event;
  readonly reading: DocumentReading;
}

export interface Restored {
  readonly span: Span;
  readonly text: string;
}

/** "will attack" becomes "may attack", "has left" "is believed to have left"; else a bare verb is given the source's adverb. */
export function restoreHedge(mine: Told, theirs: Told): Restored | undefined {
  if (mine.event.negated || theirs.event.negated || ![mine, theirs].every(isVerb)) return undefined;
  if (ASSURED.test(leadOf(mine, mine.event.trigger.start))) return undefined;
  return restoreVerb(mine, theirs) ?? restoreAdverb(mine, theirs);
}

/** "Carried out the attack" tells by a noun what happened, which no helper can stand before. */
const isVerb = ({ event: { trigger }, reading }: Told): boolean =>
  sentenceAt(reading, { span: trigger })
    ?.terms.find(({ span }) => overlapsSpan(span, trigger))
    ?.tags.has("Verb") === true;

function restoreVerb(mine: Told, theirs: Told): Restored | undefined {
  if (mine.event.voice !== theirs.event.voice || mine.event.voice === "nominal") return undefined;
  const span = verbSpan(mine);
  const source = verbSpan(theirs);
  const text = theirs.reading.document.text.slice(source.start, source.end);
  const own = mine.reading.prose.slice(span.start, span.end);
  if (text.length > LONGEST_VERB || [text, own].some((verb) => PARTED.test(verb) || NAMING.test(verb)))
    return undefined;
  if (LEANING.test(leadOf(mine, span.start))) return undefined;
  if (/^would\b/u.test(text) && theirs.event.attribution.length > mine.event.attribution.length) return undefined;
  if (!BARE.test(text) && !isOfOneNumber(mine, theirs)) return undefined;
  return { span, text: text.replace(/\s+/gu, " ") };
}

/** "is believed to have left": farther apart, other things are told between. */
const LONGEST_VERB = 60;
const PARTED = /[.,;:()"“”]/u;
/** "accused the mayor of hiding": whom the source names there is no part of its verb. */
const NAMING = /\p{Lu}|(?<!\p{L})(?:the|an?|of|that|its|his|her|their)(?!\p{L})/u;
/** "going to lower", "by closing": no verb of its own follows here. */
const LEANING = /(?<!\p{L})(?:to|by|of|for|after|before|while|without|in)\s+$/iu;
/** "Is certain that": the doubt would have to stand there. */
const ASSURED =
  /\b(?:certain|sure|confident|convinced|inevitable|settled|doubt|guarantee\p{L}*)\s(?:that\s)?[^.;:!?]*$/iu;
const leadOf = ({ reading }: Told, at: number): string => reading.prose.slice(Math.max(0, at - LONGEST_LEAD), at);
const LONGEST_LEAD = 80;

/** These are the same whoever does it; "plans to" and "are expected to" are not. */
const BARE = /^(?:may|might|could|can|will|would|should|had|did|\p{L}+ly|\p{Ll}+ed)(?!\p{L})/u;

/** Whether the two subjects are surely both one or both many: by the same noun for them. */
function isOfOneNumber(mine: Told, theirs: Told): boolean {
  const [own, other] = [mine, theirs].map((told) => lastWord(subjectOf(told)));
  return own !== undefined && own === other;
}

const subjectOf = ({ event }: Told): string | undefined =>
  (event.voice === "passive" ? event.patient : event.agent)?.text;

const lastWord = (text: string | undefined): string | undefined => text?.toLowerCase().split(/\s+/u).at(-1);

/** From the first of its cues and auxiliaries to the end of the verb. */
function verbSpan({ event: { trigger, statusCue, certaintyCue }, reading }: Told): Span {
  const cues = [statusCue, certaintyCue].flatMap((cue) => (cue && cue.end <= trigger.start ? [cue.start] : []));
  const first = Math.min(trigger.start, ...cues);
  const before = reading.prose.slice(Math.max(0, first - LONGEST_VERB), first);
  const helpers =
    /(?:(?<!\p{L})(?:is|are|was|were|am|be|been|being|has|have|had|will|would|does|do|did|also|now|then)\s+){1,4}$/iu.exec(
      before,
    );
  return { start: first - (helpers?.[0].length ?? 0), end: trigger.end };
}

function restoreAdverb({ event }: Told, { event: theirs, reading }: Told): Restored | undefined {
  const cue = theirs.certaintyCue ?? theirs.statusCue;
  const adverb = cue && reading.prose.slice(cue.start, cue.end);
  if (!adverb || !/^\p{L}+ly$/u.test(adverb)) return undefined;
  return { span: { start: event.trigger.start, end: event.trigger.start }, text: `${adverb.toLowerCase()} ` };
}
