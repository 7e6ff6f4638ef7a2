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
import { canBeOne, isNamedBeside, type Voice, voiceOf } from "./voice.ts";
import { asBefore, withHolder } from "./voice-described.ts";
import { fitsPerson, isCloseTo } from "./voice-fits.ts";
import { nameInstead } from "./voice-fix.ts";
import { speaksFor, withSurname } from "./voice-surname.ts";

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
  const { speaker, reporters = [] } = quotation;
  if (!speaker) return [];
  const mine = withHolder(withSurname(voiceOf(draft, speaker), from.reading), from.reading);
  const told = speakersAt(from.reading, at);
  const voices = [...told.speakers, ...told.reporters].map((each) =>
    asBefore(withSurname(voiceOf(from.reading, each), from.reading), from.reading),
  );
  const [theirs] = voices;
  const own = told.reporters.length > 0 ? [mine] : [mine, ...reporters.map((each) => voiceOf(draft, each))];
  const isOne = (voice: Voice): boolean =>
    own.some(
      (one) =>
        (canBeOne(one, voice, actors) && fits(one, voice, from.reading)) ||
        isNamedBeside(one, voice, from.reading) ||
        speaksFor(voice, one, from.reading),
    );
  if (!theirs || voices.some(isOne)) return [];
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
      ...nameInstead(mine, theirs, draft.prose),
    },
  ];
}

const fits = (mine: Voice, theirs: Voice, source: DocumentReading): boolean =>
  fitsPerson(mine, theirs, source) && fitsPerson(theirs, mine, source) && !isCloseTo(theirs, mine);

/** Whether those who say the parts of an interrupted quotation can be one. */
export function isOneVoice({ interrupted }: Found, { reading }: SourceReading, actors: ActorTable): boolean {
  const { words } = sourceWords(reading);
  return interrupted.every(([before, after]) => {
    const [first, second] = [words[before], words[after]].flatMap((word) =>
      word ? [speakersAt(reading, word.span).speakers] : [],
    );
    return (first ?? []).every((one) =>
      (second ?? []).every((other) => canBeOne(voiceOf(reading, one), voiceOf(reading, other), actors)),
    );
  });
}

interface Told {
  readonly speakers: readonly Speaker[];
  /** Those from whom the source has it that they speak. */
  readonly reporters: readonly Speaker[];
}

/** Who speaks in the quotations of the source that hold the words; they may be nested, or their marks unclear. */
function speakersAt(reading: DocumentReading, at: Span): Told {
  const sentence = reading.sentences.find(({ span }) => span.end > at.start);
  const quotations = sentence ? (reading.sentence(sentence.index)?.quotations ?? []) : [];
  const holding = quotations.filter(({ span }) => overlapsSpan(span, at));
  return {
    speakers: holding.flatMap(({ speaker }) => speaker ?? []),
    reporters: holding.flatMap(({ reporters = [] }) => reporters),
  };
}
