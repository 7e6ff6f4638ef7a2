/** Who did what to whom, in a form in which a sentence and its converse read the same. */
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import type { Argument, Event } from "../extract/event.ts";
import { CONVERSE_VERBS } from "../lexicon/converse-verbs.ts";
import { oncePerSentence } from "./once.ts";
import { type Party, partyOf } from "./party.ts";

export interface Fact {
  readonly event: Event;
  readonly sentence: SentenceReading;
  readonly reading: DocumentReading;
  /** The verb, or the one that tells the same from the other side: "buy" for "sell". */
  readonly verb: string;
  /** By part: agent, patient, or the preposition it stands behind. */
  readonly parties: ReadonlyMap<string, Party>;
}

export function factOf(event: Event, sentence: SentenceReading, reading: DocumentReading): Fact {
  const parts = partsOf(event);
  const converse = converses.get(event.lemma)?.find(({ needed }) => needed.every((part) => parts.has(part)));
  const parties = new Map<string, Party>();
  for (const [part, argument] of parts) {
    const as = converse ? converse.parts.get(part) : part;
    if (as !== undefined) parties.set(as, partyOf(argument, sentence, reading));
  }
  return { event, sentence, reading, verb: converse?.verb ?? event.lemma, parties };
}

/** The facts that one sentence of a source tells. */
export const factsOf = oncePerSentence((reading: DocumentReading, index): readonly Fact[] => {
  const sentence = reading.sentence(index);
  return sentence?.events.map((event) => factOf(event, sentence, reading)) ?? [];
});

/** Whether one of two words tells what the other does, from its other side. */
export const areConverse = (mine: readonly string[], theirs: readonly string[]): boolean =>
  mine.some((verb) =>
    theirs.some((other) => verb !== other && verbsOf(verb).some((same) => verbsOf(other).includes(same))),
  );

const verbsOf = (verb: string): readonly string[] => [verb, ...(converses.get(verb) ?? []).map((each) => each.verb)];

function partsOf({ agent, patient, obliques }: Event): ReadonlyMap<string, Argument> {
  const parts = new Map(obliques.map(({ preposition, argument }) => [preposition, argument]));
  if (agent) parts.set("agent", agent);
  if (patient) parts.set("patient", patient);
  return parts;
}

interface Converse {
  readonly verb: string;
  readonly parts: ReadonlyMap<string, string>;
  /** Parts without which the verb may mean something else: "lost their home" is no defeat. */
  readonly needed: readonly string[];
}

const converses = readConverses();

function readConverses(): ReadonlyMap<string, readonly Converse[]> {
  const found = new Map<string, Converse[]>();
  for (const line of CONVERSE_VERBS.trim().split("\n")) {
    const [lemma = "", verb = "", pairs = ""] = line.split("|").map((column) => column.trim());
    const parts = new Map(pairs.split(" ").map((pair) => pair.split(":") as [string, string]));
    const needed = parts.has("patient") ? [] : [...parts.keys()];
    found.set(lemma, [...(found.get(lemma) ?? []), { verb, parts, needed }]);
  }
  return found;
}
