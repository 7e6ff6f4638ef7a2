/** Finds the word of the governing clause that says how a predicate stands: its verb, its noun, its quality. */
import { believingVerbs, proofNouns, sureQualities } from "../../lexicon/status-cues.ts";
import type { Span } from "../../text/span.ts";
import { type Cue, clauseNounCue, clauseQualityCue, nounCue, verbCue } from "./cues.ts";
import type { Predicate } from "./predicate.ts";
import type { Word } from "./word.ts";

/** A word that sets the status of what it governs, and where it stands. */
export interface FoundCue {
  readonly kind: Cue;
  readonly span: Span;
}

/** What the governing verb itself says: "threatened", "was said". */
export function cueOfVerb(words: readonly Word[], governor: Predicate): FoundCue | undefined {
  const hearsay = governor.passive && governor.lemma === "say";
  const kind = hearsay ? "expected" : verbCue(governor.lemma);
  const span = words[governor.group.verb]?.term.span;
  return kind && span && { kind, span };
}

/** The quality or noun right before "that": "it is likely that", "rejected claims that", which is what the verb rejects. */
export function clauseCue(
  words: readonly Word[],
  { bridge, opener }: Predicate,
  { lemma, object, group }: Predicate,
): FoundCue | undefined {
  if (opener === "that" && verbCue(lemma) === "seeming") return { kind: "seeming", span: spanAt(words, group.verb) };
  const at = bridge.find((index) => words[index + 1]?.term.normal === "that" && words[index + 1]?.mark === "");
  const word = at === undefined ? undefined : words[at];
  if (!word || at === undefined || group.negation !== undefined || words[at - 1]?.term.normal === "no")
    return undefined;
  const isObject = at === object?.head;
  const kind =
    word.class === "noun"
      ? clauseNounCue(isObject ? word.term.lemma : "")
      : clauseQualityCue(lemma === "be" ? word.term.normal : "");
  if (kind === "alleged" && verbCue(lemma) === "denied") return { kind: "denied", span: spanAt(words, group.verb) };
  return kind && { kind, span: word.term.span };
}

/** "The ferry was to leave", "has to leave", "is about to leave": planned; "has yet to leave" has not left. */
export function destinedCue(
  words: readonly Word[],
  { group }: Predicate,
  { lemma, group: governing }: Predicate,
): FoundCue | undefined {
  if (!group.infinitive || !(lemma === "be" || lemma === "have")) return undefined;
  const between = group.first - governing.last - 1;
  const word = between === 1 ? words[group.first - 1]?.term.normal : undefined;
  if (between > 0 && word !== "yet" && !(word === "about" && lemma === "be")) return undefined;
  const { start } = spanAt(words, governing.first);
  return {
    kind: word === "yet" ? "unsuccessful" : "planned",
    span: { start, end: spanAt(words, group.first).end },
  };
}

/** "Is going to leave": as sure as "will". */
export function goingCue(
  words: readonly Word[],
  { group }: Predicate,
  { lemma, group: governing }: Predicate,
): Span | undefined {
  if (lemma !== "go" || !governing.progressive || !group.infinitive || group.first !== governing.last + 1)
    return undefined;
  return { start: spanAt(words, governing.first).start, end: spanAt(words, group.first).end };
}

/** "No evidence has emerged that", "nobody believes that", "is not sure that". */
export function lackCue(
  words: readonly Word[],
  { opener, bridge }: Predicate,
  { lemma, subject, object, group }: Predicate,
  negated: boolean,
): FoundCue | undefined {
  const span = (first: number, last: number): Span => ({
    start: spanAt(words, first).start,
    end: spanAt(words, last).end,
  });
  if (!negated) return undefined;
  const first = group.negation === undefined ? (subject?.first ?? group.first) : group.first;
  if (believingVerbs.has(lemma)) return { kind: "unlikely", span: span(first, group.last) };
  if (opener !== "that") return undefined;
  const sure = lemma === "be" ? bridge.find((index) => sureQualities.has(words[index]?.term.normal ?? "")) : undefined;
  if (sure !== undefined) return { kind: "possible", span: span(first, sure) };
  const lacking = [subject, object].find((phrase) => phrase && proofNouns.has(words[phrase.head]?.term.lemma ?? ""));
  if (!lacking) return undefined;
  const found = lacking === object ? group.first : lacking.first;
  return { kind: "unlikely", span: span(found, Math.max(lacking.last, group.last)) };
}

/** The span of the word at an index. */
export const spanAt = (words: readonly Word[], at: number): Span => words[at]?.term.span ?? { start: 0, end: 0 };

/** A noun or adjective between governor and predicate: "has a plan to", "is likely to". */
export function cueBetween(words: readonly Word[], predicate: Predicate): FoundCue | undefined {
  for (const index of predicate.bridge) {
    const word = words[index];
    if (!word || (word.term.normal === "order" && words[index - 1]?.term.normal === "in")) continue;
    const kind = word.class === "noun" ? nounCue(word.term.lemma) : verbCue(word.term.normal);
    if (kind && word.class !== "preposition") return { kind, span: word.term.span };
  }
  return undefined;
}
