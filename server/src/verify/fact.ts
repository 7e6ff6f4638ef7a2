/** Who did what to whom, in a form in which a sentence and its converse read the same. */
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import type { Argument, Event } from "../extract/event.ts";
import type { Name } from "../extract/mention.ts";
import { CONTESTS, CONVERSE_VERBS } from "../lexicon/converse-verbs.ts";
import { withFullName } from "./full-names.ts";
import { oncePerSentence } from "./once.ts";
import { type Party, partyOf } from "./party.ts";
import { indexSource } from "./support/source.ts";

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
  const converse = converseOf(event, parts);
  const parties = new Map<string, Party>();
  for (const [part, argument] of parts) {
    const as = converse ? converse.parts.get(part) : part;
    if (as !== undefined) parties.set(as, partyOf(argument, sentence, reading));
  }
  return { event, sentence, reading, verb: converse?.verb ?? event.lemma, parties };
}

/** "Lost the town to the rebels" tells who took it; "lost the final to United", who won. */
function converseOf({ lemma, patient }: Event, parts: ReadonlyMap<string, Argument>): Converse | undefined {
  const fitting = converses.get(lemma)?.filter(({ needed }) => needed.every((part) => parts.has(part))) ?? [];
  const isContest =
    patient === undefined || patient.text.split(/[\s-]+/u).some((word) => CONTESTS.has(word) || /\d/u.test(word));
  return fitting.find(({ parts: told }) => told.has("patient") !== isContest) ?? fitting[0];
}

/** A draft's fact with its names as a source knows them: a surname as the person's, a word that opens the sentence as a name. */
export function knownTo(source: DocumentReading, fact: Fact): Fact {
  const parties = [...fact.parties].map(([part, party]): [string, Party] => {
    const name = party.name ?? nameIn(source, party);
    return [part, name ? { ...party, kind: "name", name: withFullName(name, source) } : party];
  });
  return { ...fact, parties: new Map(parties) };
}

/** "Ravina" as the first word of a text may be any noun, until another text has it as a name. */
function nameIn(source: DocumentReading, { kind, text, span }: Party): Name | undefined {
  if (kind !== "noun" || !/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(text)) return undefined;
  const places = indexSource(source).byBase.get(text.toLowerCase()) ?? [];
  const met = places.find(({ token }) => token.text === text && !token.first);
  const name = met && source.sentence(met.sentence)?.names.find((each) => each.text === text);
  return name && { ...name, span };
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
  return new Map([
    ...(agent ? [["agent", agent] as const] : []),
    ...(patient ? [["patient", patient] as const] : []),
    ...obliques.map(({ preposition, argument }) => [preposition, argument] as const),
  ]);
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
    const parts = new Map(pairs.split(" ").map((pair) => pair.replace("!", "").split(":") as [string, string]));
    const needed = pairs.split(" ").flatMap((pair) => /^(.+)!:/u.exec(pair)?.[1] ?? []);
    found.set(lemma, [...(found.get(lemma) ?? []), { verb, parts, needed }]);
  }
  return found;
}
