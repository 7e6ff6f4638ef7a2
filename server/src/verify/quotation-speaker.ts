/** Checks whose words a quotation is, apart from the words themselves. */
import type { SourceReading } from "../corpus/passage.ts";
import type { DocumentReading } from "../extract/claim.ts";
import type { Name, Quotation, Speaker } from "../extract/mention.ts";
import { couldBeSame } from "../extract/name-match.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import type { Evidence, Fault } from "./judgement.ts";

/** A fault only where both sides name a person, and nothing makes them one. */
export function judgeSpeaker(
  quotation: Quotation,
  from: SourceReading,
  at: Span,
  evidence: Evidence,
  draft: DocumentReading,
): readonly Fault[] {
  const mine = quotation.speaker;
  const named = mine && personOf(draft, mine);
  if (!mine || !named) return [];
  const speakers = speakersAt(from.reading, at).map((speaker) => ({ speaker, name: personOf(from.reading, speaker) }));
  const [first] = speakers;
  if (!first?.name || speakers.some(({ name }) => !name || couldBeSame(named, name) || sharesWord(named, name)))
    return [];
  const { speaker: theirs, name: other } = first;
  const slot = {
    slot: "speaker" as const,
    draft: named,
    source: other,
    relation: "disjoint" as const,
    draftSpan: mine.span,
    sourceSpan: theirs.span,
  };
  return [
    {
      rule: "quotation-misattributed",
      span: mine.span,
      message: `${from.source.key} has these words from ${other}, not from ${named}.`,
      evidence: [{ ...evidence, relation: "contradicts", slots: [...evidence.slots, slot] }],
      slot,
      replacements: [{ title: `Name ${other}`, span: mine.span, text: other, sure: false }],
    },
  ];
}

/** Who speaks in the quotations of the source that hold the words; they may be nested, or their marks unclear. */
function speakersAt(reading: DocumentReading, at: Span): readonly Speaker[] {
  const sentence = reading.sentences.find(({ span }) => span.end > at.start);
  const quotations = sentence ? (reading.sentence(sentence.index)?.quotations ?? []) : [];
  return quotations.filter(({ span }) => overlapsSpan(span, at)).flatMap(({ speaker }) => speaker ?? []);
}

/** The person named in the text of the speaker; a pronoun or description names none for certain. */
function personOf(reading: DocumentReading, { span }: Speaker): string | undefined {
  const sentence = reading.sentences.find((each) => each.span.end > span.start);
  const names: readonly Name[] = sentence ? (reading.sentence(sentence.index)?.names ?? []) : [];
  const person = names.find((name) => name.kind === "person" && overlapsSpan(name.span, span));
  return person && (person.full ?? person.text);
}

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().split(/[\s-]+/));
  return b
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word.length > 2 && words.has(word));
};
