/** A source that could be read, and its sentences as evidence. */
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import type { Name, Time } from "../extract/mention.ts";
import type { Source } from "./source.ts";

/** A source with its reading. */
export interface SourceReading {
  readonly source: Source;
  readonly reading: DocumentReading;
  readonly inherited: Inherited;
}

/** What dateline, headline and first paragraph lend to every sentence that does not say it itself. */
export interface Inherited {
  /** The only place that they name. */
  readonly place?: Name;
  /** The only time that they name. */
  readonly time?: Time;
}

/** One sentence of a source that may bear on the claim. */
export interface Passage {
  readonly from: SourceReading;
  readonly sentence: SentenceReading;
  /** The sentence alone, as the source has it. */
  readonly text: string;
  /** Of the index; higher is nearer. */
  readonly score: number;
}
