/** Keeps what was read of sentences by all that it depends on: an edit costs only the sentences that it concerns. */
import { lazy } from "../text/lazy.ts";
import { createNumbers, type Numbered } from "../text/numbered.ts";
import { createRecent, type Recent, recall } from "../text/recent.ts";
import type { ActorTable } from "./actor.ts";
import type { Term } from "./claim.ts";
import { referentsOf } from "./coreference.ts";
import type { DocumentDate, Name, Time } from "./mention.ts";
import type { Elsewhere } from "./name/elsewhere.ts";
import type { ReadingStore, StoredReading } from "./reading-store.ts";
import { readFacts, type SentenceFacts } from "./sentence-facts.ts";
import { readSentence } from "./sentence-reading.ts";
import { readTerms } from "./terms.ts";

/** Shared between the texts, and the edits of a text, that are read with one table of actors. */
export interface ReadingMemory {
  factsOf(text: string, actors: ActorTable): SentenceFacts;
  /** What a key is made of. */
  number(text: string): Numbered;
  read(context: SentenceContext): KeptReading;
  /** What was read before, if it was. */
  recall(context: SentenceContext): KeptReading | undefined;
  /** Parses sentences that are to be read: one after the other they take less time than each between other work. */
  parse(texts: readonly string[]): void;
}

/** A sentence with all that its reading can depend on. */
export interface SentenceContext {
  readonly facts: SentenceFacts;
  readonly actors: ActorTable;
  readonly known: readonly Name[];
  readonly elsewhere: Elsewhere;
  readonly published?: DocumentDate;
  readonly previous?: Time;
}

export interface KeptReading extends Pick<StoredReading, "reading" | "asked"> {
  /** Readings of one key are alike. */
  readonly key: Numbered;
  /** Names what the sentences after it may take from it. */
  readonly referents: Numbered;
}

/** `store` holds readings of earlier sessions, made with the same actors. */
export function createReadingMemory(store?: ReadingStore): ReadingMemory {
  const facts = createRecent<SentenceFacts>(MOST_SENTENCES);
  const readings = new WeakMap<SentenceFacts, Recent<readonly KeptReading[]>>();
  const number = createNumbers(MOST_PARTS * MOST_SENTENCES);
  const parsed = createRecent<readonly Term[]>(MOST_SENTENCES);
  const termsOf = (text: string): readonly Term[] =>
    recall(parsed, text, () => readTerms(text, { start: 0, end: text.length }));
  const readingsOf = (sentence: SentenceFacts): Recent<readonly KeptReading[]> => {
    const met = readings.get(sentence) ?? createRecent(MOST_SURROUNDINGS);
    readings.set(sentence, met);
    return met;
  };
  const remember = (sentence: SentenceFacts, stored: StoredReading): KeptReading => {
    const ofSentence = readingsOf(sentence);
    const kept = keptReading(sentence.text, stored, number);
    ofSentence.set(stored.surroundings, [...(ofSentence.get(stored.surroundings) ?? []).slice(-MOST_VARIANTS), kept]);
    return kept;
  };
  const known = (context: SentenceContext): KeptReading | undefined => {
    const { facts: sentence, elsewhere } = context;
    if (store?.has(sentence.text)) for (const stored of store.take(sentence.text)) remember(sentence, stored);
    return readingsOf(sentence)
      .get(surroundingsOf(context))
      ?.find(({ asked }) => isAnsweredAlike(asked, elsewhere));
  };
  return {
    factsOf(text, actors) {
      const met = facts.get(text);
      if (met) return met;
      const read = readFacts(ownCopy(text), actors);
      facts.set(read.text, read);
      return read;
    },
    number,
    recall: known,
    read(context) {
      const met = known(context);
      if (met) return met;
      const { text } = context.facts;
      const fresh = readAlone(context, termsOf(text));
      store?.keep(text, fresh);
      return remember(context.facts, fresh);
    },
    parse(texts) {
      for (const text of texts) if (!store?.has(text)) termsOf(text);
    },
  };
}

/** Enough for several long drafts open at once. */
const MOST_SENTENCES = 8000;
/** Of one sentence among the same names. */
const MOST_VARIANTS = 7;
/** Dates and names among which one sentence stood. */
const MOST_SURROUNDINGS = 16;
/** Of the key of one sentence. */
const MOST_PARTS = 4;

function readAlone(context: SentenceContext, terms: readonly Term[]): StoredReading {
  const {
    facts: { text },
    elsewhere,
    ...given
  } = context;
  const asked = new Map<string, string | undefined>();
  const recording: Elsewhere = {
    get(word) {
      const answer = elsewhere.get(word);
      asked.set(word, answer);
      return answer;
    },
  };
  const span = { start: 0, end: text.length };
  const reading = readSentence({ ...given, prose: text, span, terms, elsewhere: recording });
  return { surroundings: surroundingsOf(context), asked, reading };
}

function keptReading(
  text: string,
  { surroundings, asked, reading }: StoredReading,
  number: ReadingMemory["number"],
): KeptReading {
  const referents = lazy(() => number(referentsOf(reading)));
  return {
    key: number([text, surroundings, ...asked].join("\n")),
    reading,
    get referents() {
      return referents();
    },
    asked,
  };
}

function isAnsweredAlike(asked: KeptReading["asked"], elsewhere: Elsewhere): boolean {
  for (const [word, answer] of asked) if (elsewhere.get(word) !== answer) return false;
  return true;
}

/** What a sentence is read with beside its own words. */
function surroundingsOf({ published, known, previous }: SentenceContext): string {
  const date = published ? `${published.earliest}/${published.latest}/${published.circa}/${published.assumed}` : "";
  const names = known.map(({ text: name, kind, actor, full }) => [name, kind, actor, full].join(":")).join();
  return [date, names, previous?.readings[0]?.edtf ?? ""].join("\n");
}

/** Without what it was cut from, which would otherwise be kept as long as the sentence. */
const ownCopy = (text: string): string => ` ${text}`.slice(1);
