/** Takes a speaker's bare surname for the person of that name whom a source knows: "said Strand" reads like a body's name. */
import type { DocumentReading } from "../../extract/claim.ts";
import { sliceSpan } from "../../text/span.ts";
import { fullNames, SURNAME } from "../full-names.ts";
import { sentenceAt, type Voice } from "../voice.ts";

/** The voice as it is, unless the source has one person whose full name ends on its one word. */
export function withSurname(voice: Voice, source: DocumentReading): Voice {
  if ((voice.kind !== "other" && voice.kind !== "person") || !SURNAME.test(voice.text)) return voice;
  const names = fullNames(voice.text, source);
  const [name] = names;
  return name !== undefined && names.size === 1 ? { ...voice, kind: "person", name, text: name } : voice;
}

/** "Marlin's chief executive, Helena Strand, said" where the other is Marlin, whom the source gives no second name. */
export function speaksFor(voice: Voice, other: Voice, source: DocumentReading): boolean {
  const { name = "" } = other;
  const sentence = voice.kind === "person" && SURNAME.test(name) ? sentenceAt(source, voice.speaker) : undefined;
  if (!sentence || fullNames(name, source).size > 0) return false;
  return new RegExp(`\\b(?:of|for|at|from|with) ${name}\\b|(?<!\\p{L})${name}['’]s?\\s`, "u").test(
    sliceSpan(source.prose, sentence.span),
  );
}
