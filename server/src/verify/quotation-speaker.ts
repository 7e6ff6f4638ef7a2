/** Checks whose words a quotation is, apart from the words themselves. */
import type { SourceReading } from "../corpus/passage.ts";
import type { ActorTable } from "../extract/actor.ts";
import type { DocumentReading } from "../extract/claim.ts";
import type { Quotation, Speaker } from "../extract/mention.ts";
import { say } from "../text/message.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import type { Evidence, Fault } from "./judgement.ts";
import type { Found } from "./quotation-place.ts";
import { sourceWords } from "./quotation-words.ts";
import { canBeOne, isNamedBeside, voiceOf } from "./voice.ts";

export interface Spoken {
  readonly quotation: Quotation;
  readonly draft: DocumentReading;
  readonly from: SourceReading;
  /** Where the source has the words. */
  readonly at: Span;
  readonly actors: ActorTable;
}

/** A fault only where what both sides say of the speaker makes them two. */
export function judgeSpeaker({ quotation, draft, from, at, actors }: Spoken, evidence: Evidence): readonly Fault[] {
  const mine = quotation.speaker && voiceOf(draft, quotation.speaker);
  if (!mine) return [];
  const voices = speakersAt(from.reading, at).map((speaker) => voiceOf(from.reading, speaker));
  const [theirs] = voices;
  if (!theirs || voices.some((voice) => canBeOne(mine, voice, actors) || isNamedBeside(mine, voice, from.reading)))
    return [];
  const slot = {
    slot: "speaker" as const,
    draft: mine.text,
    source: theirs.text,
    relation: "disjoint" as const,
    draftSpan: mine.speaker.span,
    sourceSpan: theirs.speaker.span,
  };
  return [
    {
      rule: "quotation-misattributed",
      span: mine.speaker.span,
      message: say`${from.source.key} has these words from ${theirs.text}, not from ${mine.text}.`,
      evidence: [{ ...evidence, relation: "contradicts", slots: [...evidence.slots, slot] }],
      slot,
      replacements: [{ title: say`Name ${theirs.text}`, span: mine.speaker.span, text: theirs.text, sure: false }],
    },
  ];
}

/** Whether those who say the parts of an interrupted quotation can be one. */
export function isOneVoice({ interrupted }: Found, { reading }: SourceReading, actors: ActorTable): boolean {
  const { words } = sourceWords(reading);
  return interrupted.every(([before, after]) => {
    const [first, second] = [words[before], words[after]].flatMap((word) =>
      word ? [speakersAt(reading, word.span)] : [],
    );
    return (first ?? []).every((one) =>
      (second ?? []).every((other) => canBeOne(voiceOf(reading, one), voiceOf(reading, other), actors)),
    );
  });
}

/** Who speaks in the quotations of the source that hold the words; they may be nested, or their marks unclear. */
function speakersAt(reading: DocumentReading, at: Span): readonly Speaker[] {
  const sentence = reading.sentences.find(({ span }) => span.end > at.start);
  const quotations = sentence ? (reading.sentence(sentence.index)?.quotations ?? []) : [];
  return quotations.filter(({ span }) => overlapsSpan(span, at)).flatMap(({ speaker }) => speaker ?? []);
}
