/** The port to where readings of sentences outlast a session. */
import type { SentenceReading } from "./claim.ts";

/** By the words of the sentence. What it gives is taken only where it was made of the same as is to be read now. */
export interface ReadingStore {
  /** Whether there are readings that were not yet taken. */
  has(text: string): boolean;
  /** Hands the readings of a sentence over, once. */
  take(text: string): readonly StoredReading[];
  keep(text: string, reading: StoredReading): void;
}

/** A reading as if its sentence stood at the start of a text, and all that it was made of beside the words. */
export interface StoredReading {
  /** Date, names and time that the sentence was read with. */
  readonly surroundings: string;
  /** What was asked about its words, and answered. */
  readonly asked: ReadonlyMap<string, string | undefined>;
  readonly reading: SentenceReading;
}
