/** What a text says of those it names: the words beside a name, and the sentences that tell of whoever bears it. */
import type { DocumentReading } from "../../extract/claim.ts";
import type { Name } from "../../extract/mention.ts";
import { type Span, sliceSpan } from "../../text/span.ts";

export interface Portrait {
  /** The titles, offices and descriptions that stand with the name. */
  readonly beside: string;
  /** Everything that is told in the sentences of the name, and in those that go on with a pronoun. */
  readonly around: string;
}

/** Nothing of it is what somebody says between quotation marks. */
export function portraitOf(name: string, reading: DocumentReading): Portrait {
  const surname = name.split(" ").at(-1) ?? name;
  const beside: string[] = [];
  const around: string[] = [];
  for (const { span, index, block } of sentencesWith(surname, reading)) {
    const next = reading.sentences[index + 1];
    around.push(unquoted(sliceSpan(reading.prose, span)));
    if (next?.block === block) {
      const text = unquoted(sliceSpan(reading.prose, next.span)).trim();
      if (/^(?:He|She|His|Her)\b/u.test(text)) around.push(text);
    }
    for (const each of reading.sentence(index)?.names ?? []) {
      if (each.kind !== "place" && each.text.endsWith(surname)) beside.push(besideOf(each, span, reading.prose));
    }
  }
  return { beside: beside.join(" | "), around: around.join(" | ") };
}

function sentencesWith(word: string, { prose, sentences }: DocumentReading): DocumentReading["sentences"] {
  const found = new Set<DocumentReading["sentences"][number]>();
  for (let at = prose.indexOf(word); at >= 0 && found.size < MOST_SENTENCES; at = prose.indexOf(word, at + 1)) {
    const sentence = sentences.find(({ span }) => span.end > at);
    if (sentence) found.add(sentence);
  }
  return [...found];
}

const MOST_SENTENCES = 12;

/** "The harbour master, Omar Haddad" and "Omar Haddad, the harbour master, said". */
export function besideOf({ span, title }: Name, sentence: Span, prose: string): string {
  const before = unquoted(prose.slice(Math.max(sentence.start, span.start - REACH), span.start));
  const after = unquoted(prose.slice(span.end, Math.min(sentence.end, span.end + REACH)));
  const lead = /[^.;:!?"“”]*$/u.exec(before)?.[0] ?? "";
  const behind = /^(?:,\s|\s\()([^,.;:"“”()]+)/u.exec(after)?.[1] ?? "";
  return [title?.text ?? "", lead, SAYING.test(behind) ? "" : behind].join(" | ");
}

const REACH = 70;

/** "Haddad, said the mayor." */
const SAYING = /^(?:said|says|told|added|who|which|and|but|he|she|they)\b/u;

const unquoted = (text: string): string => text.replace(/["“„«][^"“”„«»]*(?:["”»]|$)/gu, " “ ");
