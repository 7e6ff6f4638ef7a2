/** Events that a noun reports: "an Israeli strike on Beirut", "the killing of Shukr by Israel", "talks with Hamas". */
import { eventAdjectives } from "../../lexicon/status-cues.ts";
import type { Argument, Certainty, EventClass, EventStatus } from "../event.ts";
import { type ArgumentContext, argumentOf, argumentOfWords } from "./arguments.ts";
import type { Chunk, NounPhrase } from "./chunks.ts";
import { certaintyOfCue, nounCue, statusOfCue } from "./cues.ts";
import { type EventNoun, eventNounOf } from "./nouns.ts";
import type { Oblique } from "./predicate.ts";
import { isPossessive, type Word } from "./word.ts";

export interface NominalEvent {
  readonly word: number;
  readonly class: EventClass;
  readonly verb: string;
  readonly phrase: NounPhrase;
  readonly chunk: number;
  readonly agent?: Argument;
  readonly patient?: Argument;
  readonly obliques: readonly Oblique[];
  /** Set by an adjective or noun it depends on: "a potential strike", "fears of a war". */
  readonly status?: EventStatus;
  readonly certainty?: Certainty;
  readonly cue?: number;
}

export function readNominals(context: ArgumentContext, chunks: readonly Chunk[]): readonly NominalEvent[] {
  const found: NominalEvent[] = [];
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind !== "noun" || chunk.timed) continue;
    for (let word = chunk.first; word <= chunk.last; word++) {
      const entry = entryAt(context.words, word, chunk);
      if (entry) found.push(nominal(context, chunks, index, chunk, word, entry));
    }
  }
  return found;
}

/** Event nouns whose "of" leads to those who act: "attacks of the militia". */
const agentiveOf: ReadonlySet<string> = new Set([
  "meet",
  "talk",
  "say",
  "visit",
  "agree",
  "threaten",
  "retreat",
  "collapse",
  "fall",
]);

/** Event nouns whose owner is the one it happens to: "Shukr's death". */
const sufferedByOwner: ReadonlySet<string> = new Set([
  "die",
  "kill",
  "assassinate",
  "arrest",
  "murder",
  "oust",
  "execute",
  "rescue",
]);

const patientPrepositions: ReadonlySet<string> = new Set(["on", "against", "at", "of", "into", "upon", "targeting"]);

/** The noun at `word`, if it is one that reports an event and no other noun makes it a mere modifier. */
function entryAt(words: readonly Word[], word: number, phrase: NounPhrase): EventNoun | undefined {
  const at = words[word];
  if (at?.class !== "noun" || at.named || at.term.tags.has("Pronoun") || isPossessive(at)) return undefined;
  const next = word < phrase.last ? words[word + 1] : undefined;
  if (next && next.mark === "" && (next.class === "noun" || next.class === "adjective")) return undefined;
  return eventNounOf(at, words[word - 1]);
}

function nominal(
  context: ArgumentContext,
  chunks: readonly Chunk[],
  index: number,
  phrase: NounPhrase,
  word: number,
  entry: EventNoun,
): NominalEvent {
  const { words } = context;
  const owner = ownerBefore(context, phrase, word);
  const of = ofAfter(context, phrase, word);
  const obliques =
    word === phrase.head || phrase.heads.includes(word) || of === undefined ? obliquesAfter(words, chunks, index) : [];
  const by = obliques.find(({ preposition }) => preposition === "by" || preposition === "between")?.phrase;
  const target = obliques.find(({ preposition }) => patientPrepositions.has(preposition))?.phrase;
  const suffered =
    owner?.possessive === true && of === undefined && (sufferedByOwner.has(entry.verb) || by !== undefined);
  const agent =
    (by && argumentOf(context, by)) ??
    (suffered ? undefined : owner?.argument) ??
    (agentiveOf.has(entry.verb) ? of : undefined);
  const patient = suffered
    ? owner?.argument
    : ((agent === of ? undefined : of) ?? (target && argumentOf(context, target)));
  return {
    word,
    chunk: index,
    phrase,
    ...entry,
    obliques: obliques.filter(({ phrase }) => phrase !== by),
    ...(agent && { agent }),
    ...(patient && { patient }),
    ...standing(words, phrase, word),
  };
}

/** The name or possessive before the noun: "Israel's", "Israeli", "Hamas". */
function ownerBefore(
  context: ArgumentContext,
  phrase: NounPhrase,
  word: number,
): { readonly argument: Argument | undefined; readonly possessive: boolean } | undefined {
  const { words } = context;
  let last: number | undefined;
  for (let at = word - 1; at >= phrase.first; at--) {
    const before = words[at];
    if (!before || before.class === "preposition" || before.class === "conjunction") break;
    const owns = isPossessive(before) || before.term.tags.has("Possessive");
    if (before.time === undefined && (owns || before.named || before.term.tags.has("Demonym"))) {
      last = at;
      let first = at;
      while (first > phrase.first && (words[first - 1]?.named || (owns && words[first - 1]?.class !== "preposition")))
        first--;
      return { argument: argumentOfWords(context, first, last, last), possessive: owns };
    }
  }
  return undefined;
}

/** "the killing of Shukr". */
function ofAfter(context: ArgumentContext, phrase: NounPhrase, word: number): Argument | undefined {
  const { words } = context;
  if (word >= phrase.last - 1 || words[word + 1]?.term.normal !== "of") return undefined;
  let last = word + 2;
  while (last < phrase.last && !(words[last + 1]?.class === "conjunction" && entryAfter(words, last + 1, phrase)))
    last++;
  let head = word + 2;
  for (let at = word + 2; at <= last; at++) {
    if (
      words[at]?.class === "preposition" ||
      words[at]?.class === "conjunction" ||
      (at > word + 2 && words[at]?.mark !== "")
    )
      break;
    if (words[at]?.class === "noun" || words[at]?.class === "pronoun") head = at;
  }
  return argumentOfWords(context, word + 2, last, head);
}

/** "the deaths of 1,200 people and the kidnapping of 250": the second is an event of its own. */
function entryAfter(words: readonly Word[], conjunction: number, phrase: NounPhrase): boolean {
  for (let at = conjunction + 1; at <= Math.min(phrase.last, conjunction + 5); at++) {
    if (words[at]?.class === "preposition") return false;
    if (entryAt(words, at, phrase)) return true;
  }
  return false;
}

function obliquesAfter(words: readonly Word[], chunks: readonly Chunk[], index: number): readonly Oblique[] {
  const found: Oblique[] = [];
  for (let at = index + 1; at < chunks.length && at < index + 14; ) {
    const chunk = chunks[at];
    const next = chunks[at + 1];
    if (chunk?.kind === "noun" && chunk.timed) at++;
    else if (chunk?.kind === "preposition" && next?.kind === "noun") {
      if (!next.timed) found.push({ preposition: words[chunk.first]?.term.normal ?? "", phrase: next });
      at += 2;
    } else if (chunk?.kind === "preposition") at++;
    else break;
  }
  return found;
}

const adjectives: ReadonlyMap<string, keyof typeof eventAdjectives> = new Map(
  Object.entries(eventAdjectives).flatMap(([kind, list]) =>
    list.map((word): [string, keyof typeof eventAdjectives] => [word, kind as keyof typeof eventAdjectives]),
  ),
);

function standing(
  words: readonly Word[],
  phrase: NounPhrase,
  word: number,
): { readonly status?: EventStatus; readonly certainty?: Certainty; readonly cue?: number } {
  for (let at = word - 1; at >= phrase.first; at--) {
    const before = words[at];
    if (!before) break;
    const cue =
      adjectives.get(before.term.normal) ??
      (words[at + 1]?.term.normal === "of" ? nounCue(before.term.lemma) : undefined);
    if (!cue) continue;
    const status = statusOfCue(cue);
    return { certainty: certaintyOfCue[cue], cue: at, ...(status && { status }) };
  }
  return {};
}
