/** Reports what a source only has from someone and a draft states as fact. */
import type { Passage } from "../../corpus/passage.ts";
import type { Claim, DocumentReading } from "../../extract/claim.ts";
import { resolveReference } from "../../extract/coreference.ts";
import type { Attribution, Event } from "../../extract/event.ts";
import { anonymityPhrases, anonymousNouns, speakerNouns } from "../../lexicon/reporting.ts";
import { heardCues } from "../../lexicon/status-cues.ts";
import { type Message, say } from "../../text/message.ts";
import { overlapsSpan, type Span, sliceSpan } from "../../text/span.ts";
import { assess } from "../assess.ts";
import type { Assessment, Context } from "../context.ts";
import { type Dispute, disputesOf } from "../disputed.ts";
import { evidenceOf } from "../evidence.ts";
import type { Fault, SlotComparison } from "../judgement.ts";
import type { SameEvent } from "../same-event.ts";
import { isUnsure } from "../unsure.ts";
import { sentenceAt, voiceOf } from "../voice.ts";

/**
 * Where every passage that reports the event has it from someone whom a reader must know of; "is believed to have fled"
 * keeps the doubt of "police believe that he fled". A toll that is disputed is still the toll.
 */
export function judgeDropped(
  claim: Claim,
  event: Event,
  same: readonly SameEvent[],
  { draft }: Context,
): Assessment | undefined {
  const doubted = same.find((each) => sayerOf(each) !== undefined);
  const sayer = doubted && sayerOf(doubted);
  if (!doubted || !sayer || same.some((each) => sayerOf(each) === undefined)) return undefined;
  if (event.certainty !== "asserted" && sayer.stance === "distancing") return undefined;
  const { source, reading } = doubted.passage.from;
  const text = firstNamed(
    describedBefore(sayer, reading) ??
      meantBy(sayer, reading) ??
      voiceOf(reading, { span: sayer.speaker, text: sayer.speakerText }).text,
  );
  const slot: SlotComparison = {
    slot: "attribution",
    draft: "",
    source: sayer.speakerText,
    relation: "weaker",
    sourceSpan: sayer.speaker,
  };
  const evidence = evidenceOf(doubted.passage, "partially-supports", [slot]);
  const denied = sayer.stance === "denying";
  const grave = isClaimed(doubted) || (claim.kind !== "casualty" && isDisputed(doubted.event, doubted.passage));
  const message = denied
    ? say`${source.key} has this only as what ${text} denies.`
    : tellSayer(source.key, asObject(text), doubted);
  const at =
    isPronoun(text) || isHeard(doubted) || isFurther(event, doubted.event) ? undefined : placeFor(draft, event, claim);
  const fault: Fault = {
    rule: "attribution-dropped",
    span: event.span,
    message,
    evidence: [evidence],
    slot,
    ...(grave ? {} : { severity: "info" as const }),
    ...(at && {
      replacements: [
        denied
          ? {
              title: say`Say who denies it`,
              span: at.span,
              text: `, which ${text} ${deniedIn(sayer, reading.prose)}${at.mark}`,
              sure: false,
            }
          : { title: say`Say who says so`, span: at.span, text: `, according to ${text}${at.mark}`, sure: false },
      ],
    }),
  };
  return assess([fault], grave ? "overstated" : "supported");
}

/** The speaker that a reader must know of: whoever doubts, denies or claims it, is a source without a name, or is disputed. */
const sayerOf = ({ event, passage }: SameEvent): Attribution | undefined =>
  event.attribution.find(
    (each) =>
      isSpeaker(each) &&
      isNear(each.cue, event.span) &&
      each.stance !== "withholding" &&
      !(event.certaintyCue && isUnsure(each, passage.from.reading, event.certaintyCue)) &&
      (each.stance === "distancing" ||
        each.stance === "denying" ||
        isNameless(each, passage.from.reading.prose) ||
        isDisputed(event, passage)),
  );

const isDisputed = (event: Event, passage: Passage): boolean => disputesOf(event, passage).some(isDenial);
const isDenial = ({ attitude }: Dispute): boolean => attitude === "denies";

/** Whom the source has it from, and who disputes it there. */
function tellSayer(key: string, text: string, { event, passage }: SameEvent): Message {
  const dispute = disputesOf(event, passage).find(isDenial);
  if (!dispute) return say`${key} has this only from ${text}.`;
  const { reading } = passage.from;
  return dispute.by
    ? say`${key} has this only from ${text}, though ${voiceOf(reading, dispute.by).text} denied it.`
    : say`${key} has this only from ${text}, and adds that it “${sliceSpan(reading.prose, dispute.cue)}”.`;
}

/** A cue far from the event may belong to another statement that only lacks its full stop. */
const isNear = (cue: Span, event: Span): boolean =>
  cue.start - event.end < FARTHEST_CUE && event.start - cue.end < FARTHEST_CUE;

const FARTHEST_CUE = 160;

/** Someone who can speak, as against "the figures" and "two counts of fraud". */
const isSpeaker = ({ anonymous, speakerText }: Attribution): boolean =>
  anonymous ||
  /\p{Lu}\p{L}/u.test(speakerText.replace(/^(?:The|A|An|One|Two|Three|Some|Several|Its?|His|Her|Their)\b/, "")) ||
  (speakerText.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => speakerNouns.has(word) || word.startsWith("spokes"),
  );

/** "People familiar with the matter", "officials said on condition of anonymity". */
const isNameless = ({ anonymous, stance, speakerText, speaker, cue }: Attribution, prose: string): boolean =>
  anonymous &&
  stance === "neutral" &&
  (/\b(?:sources?|insiders?|familiar|anonym\w*|briefed)\b/i.test(speakerText) ||
    saysWhyUnnamed(prose.slice(speaker.start, Math.max(speaker.end, cue.end) + LONGEST_REASON)));

const LONGEST_REASON = 70;

function saysWhyUnnamed(words: string): boolean {
  const sentence = /^[^.!?\n]*/.exec(words.toLowerCase())?.[0] ?? "";
  return anonymityPhrases.some((phrase) => sentence.includes(phrase));
}

const isClaimed = ({ event }: SameEvent): boolean =>
  event.attribution.some(({ stance }) => stance === "distancing" || stance === "denying");

/** Whom the text calls "a source in the ministry" before it calls them "the source". */
function describedBefore({ speaker, speakerText }: Attribution, reading: DocumentReading): string | undefined {
  const noun = /^the (\p{L}+)$/iu.exec(speakerText)?.[1]?.toLowerCase();
  const at = reading.sentences.findIndex(({ span }) => span.end > speaker.start);
  if (!noun || !anonymousNouns.has(noun.replace(/s$/u, ""))) return undefined;
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST_FIRST); index--) {
    const first = reading
      .sentence(index)
      ?.attribution.find(
        ({ anonymous, speakerText: text }) => anonymous && !/^the\b/iu.test(text) && hasNoun(text, noun),
      );
    if (first) return voiceOf(reading, { span: first.speaker, text: first.speakerText }).text;
  }
  return undefined;
}

/** The name in its sentence that a pronoun stands for. */
const meantBy = ({ speaker, speakerText }: Attribution, reading: DocumentReading): string | undefined => {
  const at = isPronoun(speakerText) ? sentenceAt(reading, { span: speaker }) : undefined;
  const name = at && resolveReference(reading, at.index, speaker);
  return name && name.span.start >= at.span.start ? (name.full ?? name.text) : undefined;
};

const hasNoun = (text: string, noun: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(noun);

const FARTHEST_FIRST = 10;

/** What follows the event says more than it: whose words that would be no reader could tell. */
const LEADS_ON = /,\s(?:and|but|while|although|though|which|who|whose|where)\b|\s(?:and|but)\s/u;

/** Whom the passage calls "the source" is "a source" in a text that has not spoken of them. */
const firstNamed = (text: string): string =>
  text
    .replace(/^the (?=(?:source|insider|person|official|diplomat|adviser|aide|witness)$)/iu, "a ")
    .replace(/^a (?=[aeiou])/iu, "an ")
    .replace(WITHOUT_ARTICLE, "$& the");

/** "A source close to Lebanese group", as a source in haste writes it. */
const WITHOUT_ARTICLE =
  /\b(?:to|in|of|from|with)(?=\s\p{Lu}\p{L}+\s(?:group|movement|militia|army|government|ministry)$)/u;

/** The source's own verb, or "denied": one rejects an accusation, and denies a deed. */
function deniedIn({ cue }: Attribution, prose: string): string {
  const verb = sliceSpan(prose, cue).replace(/\s+/gu, " ");
  if (/^(?:den|disput|contest)/u.test(verb) && !/ing$/u.test(verb)) return verb;
  return "denied";
}

/** "Is believed to have left, officials said": who says so would stand for the doubt, which is told apart. */
const isHeard = ({ event: { certaintyCue }, passage }: SameEvent): boolean =>
  certaintyCue !== undefined &&
  heardCues.has(sliceSpan(passage.from.reading.prose, certaintyCue).toLowerCase()) &&
  !passage.sentence.attribution.some(({ cue }) => overlapsSpan(cue, certaintyCue));

/** Done where the source's speaker only tells of a plan: who says so would be said to say more. */
const isFurther = (mine: Event, theirs: Event): boolean =>
  (mine.status === "done" || mine.status === "ongoing") && !["done", "ongoing", "denied"].includes(theirs.status);

const isPronoun = (text: string): boolean => /^(?:he|she|they|it|we|I|who|his|her|their|our|my)$/iu.test(text);

const OBJECTS: Readonly<Record<string, string>> = {
  he: "him",
  his: "him",
  she: "her",
  they: "them",
  their: "them",
  we: "those who speak",
  our: "those who speak",
};

const asObject = (text: string): string => OBJECTS[text.toLowerCase()] ?? text;

interface AddedAt {
  readonly span: Span;
  /** What parts it from the words behind it. */
  readonly mark: string;
}

/** At the end of the sentence; where that leads on, right behind the event's own words, if they can end there. */
function placeFor({ prose, sentence }: DocumentReading, { span }: Event, claim: Claim): AddedAt | undefined {
  const rest = /^[^\n.!?;]*/.exec(prose.slice(span.end))?.[0] ?? "";
  const at = (end: number, mark = "") => ({ span: { start: end, end }, mark });
  if (!LEADS_ON.test(rest)) return at(span.end + rest.trimEnd().length);
  if (/^(?::|,(?!\swh))\s|^\s[—–]/u.test(rest)) return at(span.end);
  const [joint] = /^\s(?:and|but)\s/u.exec(rest) ?? [];
  const next = span.end + (joint?.length ?? 0);
  const isVerb = sentence(claim.sentence)?.terms.some((term) => term.span.start === next && term.tags.has("Verb"));
  return joint !== undefined && isVerb ? at(span.end, ",") : undefined;
}
