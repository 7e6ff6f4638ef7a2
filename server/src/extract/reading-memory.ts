/** Keeps what was read of sentences by all that it depends on: an edit costs only the sentences that it concerns. */
import { lazy } from "../text/lazy.ts";
import { createRecent, recall } from "../text/recent.ts";
import type { ActorTable } from "./actor.ts";
import type { SentenceReading, Term } from "./claim.ts";
import { referentsOf } from "./coreference.ts";
import type { DocumentDate, Name, Time } from "./mention.ts";
import type { Elsewhere } from "./name-elsewhere.ts";
import { readFacts, type SentenceFacts } from "./sentence-facts.ts";
import { readSentence } from "./sentence-reading.ts";
import { readTerms } from "./terms.ts";

/** Shared between the texts, and the edits of a text, that are read with one table of actors. */
export interface ReadingMemory {
  factsOf(text: string, actors: ActorTable): SentenceFacts;
  read(context: SentenceContext): KeptReading;
  /** What was read before, if it was. */
  recall(context: SentenceContext): KeptReading | undefined;
  /** Parses sentences that are to be read: one after the other they take less time than each between other work. */
  parse(texts: readonly string[]): void;
}

/** A sentence with all that its reading can depend on. */
export interface SentenceContext {
  readonly text: string;
  readonly actors: ActorTable;
  readonly known: readonly Name[];
  readonly elsewhere: Elsewhere;
  readonly published?: DocumentDate;
  readonly previous?: Time;
}

export interface KeptReading {
  /** Readings of one key are alike. */
  readonly key: string;
  /** As if the sentence stood at the start of a text. */
  readonly reading: SentenceReading;
  /** Names what the sentences after it may take from it. */
  readonly referents: string;
  /** What was asked about its words, and answered. */
  readonly asked: ReadonlyMap<string, string | undefined>;
}

export function createReadingMemory(limit = MOST_SENTENCES): ReadingMemory {
  const facts = createRecent<SentenceFacts>(limit);
  const readings = createRecent<readonly KeptReading[]>(limit);
  const parsed = createRecent<readonly Term[]>(limit);
  const termsOf = (text: string): readonly Term[] =>
    recall(parsed, text, () => readTerms(text, { start: 0, end: text.length }));
  const known = (context: SentenceContext): KeptReading | undefined =>
    readings.get(keyOf(context))?.find(({ asked }) => isAnsweredAlike(asked, context.elsewhere));
  return {
    factsOf(text, actors) {
      const met = facts.get(text);
      if (met) return met;
      const read = readFacts(ownCopy(text), actors);
      facts.set(read.text, read);
      return read;
    },
    recall: known,
    read(context) {
      const met = known(context);
      if (met) return met;
      const key = keyOf(context);
      const fresh = readAlone(context, termsOf(context.text), key);
      readings.set(key, [...(readings.get(key) ?? []).slice(-MOST_VARIANTS), fresh]);
      return fresh;
    },
    parse: (texts) => texts.forEach(termsOf),
  };
}

/** Enough for several long drafts open at once. */
const MOST_SENTENCES = 8000;
/** Of one sentence among the same names. */
const MOST_VARIANTS = 7;

function readAlone({ text, elsewhere, ...context }: SentenceContext, terms: readonly Term[], key: string): KeptReading {
  const asked = new Map<string, string | undefined>();
  const recording: Elsewhere = {
    get(word) {
      const answer = elsewhere.get(word);
      asked.set(word, answer);
      return answer;
    },
  };
  const span = { start: 0, end: text.length };
  const reading = readSentence({ ...context, prose: text, span, terms, elsewhere: recording });
  const referents = lazy(() => referentsOf(reading));
  return {
    key: [key, ...asked].join("\n"),
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

function keyOf({ text, published, known, previous }: SentenceContext): string {
  const date = published ? `${published.earliest}/${published.latest}/${published.circa}/${published.assumed}` : "";
  const names = known.map(({ text: name, kind, actor, full }) => [name, kind, actor, full].join(":")).join();
  return [text, date, names, previous?.readings[0]?.edtf ?? ""].join("\n");
}

/** Without what it was cut from, which would otherwise be kept as long as the sentence. */
const ownCopy = (text: string): string => ` ${text}`.slice(1);
