/** Who speaks beside quotation marks by a verb of saying or "according to", and from whom the text has it that they do. */
import { reportingVerbs, speechVerbs } from "../../lexicon/reporting.ts";
import { containsSpan, type Span } from "../../text/span.ts";
import type { SentenceReading } from "../claim.ts";
import type { Argument } from "../event.ts";
import type { Speaker } from "../mention.ts";
import type { Quoted } from "./marks.ts";
import { type QuotationContext, speakerOf } from "./speaker.ts";

export interface Cue {
  readonly speaker: Speaker;
  readonly cue: Span | undefined;
  /** Those who say that the speaker says so, the nearest first. */
  readonly reporters: readonly Speaker[];
}

/** How far the verb of saying may stand from the marks. */
export const reach = { after: 60, before: 120 };

/** Quotation marks that are never apostrophes. */
export const DOUBLE_MARK = /["“”„«»「」『』《》＂]/u;

interface Candidate {
  readonly distance: number;
  readonly speaker: Span;
  readonly text: string;
  readonly cue: Span;
}

/** The verb nearest to the marks; "according to" names the speaker where no verb does. */
export function verbOf(context: QuotationContext, quoted: Quoted): Cue | undefined {
  const near = candidates(context, quoted).sort((a, b) => a.distance - b.distance);
  const first = near.find((each) => !isAccording(context, each)) ?? near[0];
  const nearest = first && (citedBy(context.prose, first, near) ?? first);
  if (!nearest) return undefined;
  const others = new Map(
    near
      .filter((each) => each.speaker.start !== nearest.speaker.start && isReporter(context, each, nearest))
      .map((each) => [each.speaker.start, each]),
  );
  const reporters = [...others.values()].map(({ speaker, text }) => speakerOf(context, speaker, text));
  return { speaker: speakerOf(context, nearest.speaker, nearest.text), cue: nearest.cue, reporters };
}

function candidates(context: QuotationContext, quoted: Quoted): Candidate[] {
  return context.sentencesAt(quoted.span).flatMap((reading) => {
    const said = reading.events
      .filter(({ lemma, agent, voice }) => cueVerbs.has(lemma) && agent && voice === "active")
      .flatMap(({ trigger, agent }) => (agent ? [{ cue: trigger, ...sayerOf(reading, trigger, agent) }] : []));
    const cited = citedIn(context.prose, reading);
    const named = reading.attribution.map(({ cue, speaker, speakerText }) => ({ cue, speaker, text: speakerText }));
    return [...said, ...named, ...cited].flatMap((each) => {
      if (containsSpan(quoted.span, each.cue)) return [];
      const distance = distanceOf(context.prose, quoted.span, each.cue, each.speaker);
      return distance === undefined ? [] : [{ ...each, distance }];
    });
  });
}

/** "The paper quoted Haddad as saying", "Haddad was quoted as saying": whoever is quoted speaks. */
function citedIn(prose: string, { events }: SentenceReading): readonly Omit<Candidate, "distance">[] {
  return events.flatMap(({ lemma, patient, trigger }) => {
    if (!patient || (lemma !== "quote" && lemma !== "cite")) return [];
    const as = /\bas (?:saying|having said|telling)\b/u.exec(prose.slice(trigger.end, trigger.end + 90));
    if (!as || patient.span.start > trigger.end + as.index) return [];
    const start = trigger.end + as.index;
    return [{ speaker: patient.span, text: patient.text, cue: { start, end: start + as[0].length } }];
  });
}

/** "The mayor of Metula, a town of 1,600, Omar Haddad, asked": a name right before the verb is whoever does it. */
function sayerOf({ names }: SentenceReading, cue: Span, agent: Argument): Pick<Candidate, "speaker" | "text"> {
  const name = names.find(
    ({ kind, span }) =>
      kind === "person" && span.start > agent.span.end && cue.start - span.end <= 2 && cue.start > span.end,
  );
  const { span: speaker, text } = name ?? agent;
  return { speaker, text };
}

/** Verbs that mark a speaker. */
export const cueVerbs: ReadonlySet<string> = new Set([
  ...Object.values(reportingVerbs).flat(),
  ...speechVerbs,
  "threaten",
  "vow",
  "promise",
]);

/** Whom the first speaker quotes. */
const citedBy = (prose: string, { cue }: Candidate, near: readonly Candidate[]): Candidate | undefined =>
  /^(?:quot|cit)/iu.test(prose.slice(cue.start, cue.end))
    ? near.find((each) => /^as /u.test(prose.slice(each.cue.start, each.cue.end)))
    : undefined;

const isAccording = ({ prose }: QuotationContext, { cue }: Candidate): boolean =>
  /^according/i.test(prose.slice(cue.start, cue.end));

/**
 * "…," Haddad told Farouk, according to an aide; "…," Haddad told Farouk, an aide said. Not a second speaker after an
 * "and", nor whoever is told of in "Haddad, who denied it".
 */
function isReporter(context: QuotationContext, other: Candidate, nearest: Candidate): boolean {
  if (isAccording(context, other)) return true;
  const after = Math.min(other.cue.start, other.speaker.start);
  const end = Math.max(nearest.cue.end, nearest.speaker.end);
  if (after >= end) {
    const between = context.prose.slice(end, after);
    return /,\s$/u.test(between) && !SUBORDINATE.test(between);
  }
  const before = Math.max(other.cue.end, other.speaker.end);
  const start = Math.min(nearest.cue.start, nearest.speaker.start);
  return before <= start && !/[,;]|\band\b/u.test(context.prose.slice(before, start));
}

const SUBORDINATE = /\b(?:which|who|whom|whose|and|but|while|after|before|although|though|because|when)\b/iu;

function distanceOf(prose: string, quoted: Span, cue: Span, speaker: Span): number | undefined {
  const start = Math.min(cue.start, speaker.start);
  const end = Math.max(cue.end, speaker.end);
  if (start >= quoted.end) {
    const between = prose.slice(quoted.end, start);
    return between.length <= reach.after && !endsOrQuotes(between) && !OPENS_CLAUSE.test(between)
      ? between.length
      : undefined;
  }
  if (end > quoted.start) return cue.end <= quoted.start ? quoted.start - cue.end : undefined;
  const between = prose.slice(end, quoted.start);
  return between.length <= reach.before && !endsOrQuotes(between) ? between.length + 1 : undefined;
}

/** The "which Haddad denied" after a quotation says nothing of who speaks in it. */
const OPENS_CLAUSE = /^[\s,;—–-]*(?:which|who|whom|whose|but|while|although|though|because)\b/iu;

const endsOrQuotes = (between: string): boolean => /[.!?]\s/.test(between) || DOUBLE_MARK.test(between);
