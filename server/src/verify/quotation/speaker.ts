/** Checks whose words a quotation is, apart from the words themselves. */
import type { SourceReading } from "../../corpus/passage.ts";
import type { ActorTable } from "../../extract/actor.ts";
import type { DocumentReading } from "../../extract/claim.ts";
import type { Quotation, Speaker } from "../../extract/mention.ts";
import { couldBeSame } from "../../extract/name/match.ts";
import { type Message, say } from "../../text/message.ts";
import { overlapsSpan, type Span } from "../../text/span.ts";
import type { Evidence, Fault } from "../judgement.ts";
import { asBefore, withHolder } from "../voice/described.ts";
import { fitsPerson, isCloseTo } from "../voice/fits.ts";
import { nameInstead } from "../voice/fix.ts";
import { speaksFor, withSurname } from "../voice/surname.ts";
import { canBeOne, isNamedBeside, type Voice, voiceOf } from "../voice.ts";
import type { Found } from "./place.ts";
import { sourceWords } from "./words.ts";

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
  if (!theirs) return [];
  if (told.retold && mine.name !== undefined && !isAccording(quotation, draft)) {
    const outer = voiceOf(from.reading, told.retold.outer);
    if (outer.name !== undefined && couldBeSame(mine.name, outer.name))
      return [
        faultOf(
          mine,
          outer,
          evidence,
          say`${from.source.key} has these words from somebody whom ${outer.text} quotes.`,
        ),
      ];
  }
  const isPaper = ({ kind }: Voice, index: number): boolean => kind === "outlet" && index >= told.speakers.length;
  if (voices.filter((voice, index) => mine.name === undefined || index === 0 || !isPaper(voice, index)).some(isOne))
    return [];
  const message = say`${from.source.key} has these words from ${theirs.text}, not from ${mine.text}.`;
  return [{ ...faultOf(mine, theirs, evidence, message), ...nameInstead(mine, theirs, draft.prose) }];
}

const isAccording = ({ cue }: Quotation, { prose }: DocumentReading): boolean =>
  cue !== undefined && /^according/iu.test(prose.slice(cue.start, cue.end));

function faultOf(mine: Voice, theirs: Voice, evidence: Evidence, message: Message): Fault {
  const slot = {
    slot: "speaker" as const,
    draft: mine.text,
    source: theirs.text,
    relation: "disjoint" as const,
    draftSpan: mine.speaker.span,
    sourceSpan: theirs.speaker.span,
  };
  return {
    rule: "quotation-misattributed",
    span: mine.speaker.span,
    message,
    evidence: [{ ...evidence, relation: "contradicts", slots: [...evidence.slots, slot] }],
    slot,
  };
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
  /** Words that one speaker has from another who is not named. */
  readonly retold?: { readonly outer: Speaker; readonly inner: Speaker };
}

/** Who speaks in the quotations of the source that hold the words; they may be nested, or their marks unclear. */
function speakersAt(reading: DocumentReading, at: Span): Told {
  const sentence = reading.sentences.find(({ span }) => span.end > at.start);
  const quotations = sentence ? (reading.sentence(sentence.index)?.quotations ?? []) : [];
  const holding = quotations.filter(({ span }) => overlapsSpan(span, at));
  const outer = holding.filter(({ speaker }) => !speaker || !FIRST_PERSON.test(speaker.text));
  return {
    speakers: outer.flatMap(({ speaker }) => speaker ?? []),
    reporters: holding.flatMap(({ reporters = [] }) => reporters),
    ...innerOf(holding, at, reading.prose),
  };
}

/** "I told him, 'Leave'": whoever speaks the outer words. */
const FIRST_PERSON = /^(?:i|we)$/iu;

/** Whom the speaker of the outer words has saying the inner ones; "he" there is nobody who says "I". */
function innerOf(holding: readonly Quotation[], at: Span, prose: string): Pick<Told, "retold"> {
  const isSingle = ({ span }: Quotation): boolean => /['‘’‚]/u.test(prose.charAt(span.start));
  const inner = holding.find(
    (one) =>
      one.inner.start <= at.start &&
      at.end <= one.inner.end &&
      holding.some(
        (other) =>
          other.inner.start <= one.span.start && one.span.end <= other.inner.end && isSingle(one) !== isSingle(other),
      ),
  );
  const outer = holding.find((one) => one !== inner && one.speaker);
  const isOther = inner?.speaker && /^(?:he|she|it|they)$/iu.test(inner.speaker.text);
  return isOther && outer?.speaker ? { retold: { outer: outer.speaker, inner: inner.speaker } } : {};
}
