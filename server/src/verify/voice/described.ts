/** Takes a description for whom the text that has it means: "the army's spokesman" by name, "the official" who was told of before. */
import type { DocumentReading } from "../../extract/claim.ts";
import { anonymousNouns } from "../../lexicon/reporting.ts";
import { sentenceAt, type Voice, voiceOf } from "../voice.ts";

/** The voice as it is, unless a source gives one person exactly that office: "the army's spokesman, Omar Haddad". */
export function withHolder(voice: Voice, source: DocumentReading): Voice {
  const office = /^(?:the\s)?(\S+\s\S.*)$/iu.exec(voice.text)?.[1]?.toLowerCase();
  if (voice.kind !== "other" || office === undefined || /^an?\s/iu.test(office)) return voice;
  const holders = new Set<string>();
  const prose = source.prose.toLowerCase();
  for (let at = prose.indexOf(office); at >= 0; at = prose.indexOf(office, at + 1)) {
    const end = at + office.length;
    const sentence = sentenceAt(source, { span: { start: at, end } });
    const holder = sentence?.names.find(
      ({ kind, span }) => kind === "person" && /^,?\s$/u.test(source.prose.slice(end, span.start)) && span.start > end,
    );
    if (holder) holders.add(holder.full ?? holder.text);
  }
  const [name] = holders;
  return name !== undefined && holders.size === 1 ? { ...voice, kind: "person", name, text: name } : voice;
}

/** The voice of "the official", who is the unnamed one of the sentence before. */
export function asBefore(voice: Voice, reading: DocumentReading): Voice {
  const noun = /^the (\p{Ll}+)$/iu.exec(voice.text)?.[1];
  const here = noun !== undefined && anonymousNouns.has(noun) ? sentenceAt(reading, voice.speaker) : undefined;
  const before = here && reading.sentences[here.index - 1];
  if (!here || !before || voice.kind !== "other") return voice;
  const text = reading.prose.slice(before.span.start, before.span.end);
  const match = new RegExp(`\\b(?:an?|one)\\s(?:[\\p{L}.-]+\\s){0,4}${noun}(?!\\p{L})`, "iu").exec(text);
  if (!match) return voice;
  const start = before.span.start + match.index;
  return voiceOf(reading, { span: { start, end: start + match[0].length }, text: match[0] });
}
