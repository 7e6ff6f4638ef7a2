/** What every sentence reader is given. */
import type { Span } from "../text/span.ts";
import type { ActorTable } from "./actor.ts";
import type { Term } from "./claim.ts";
import type { DocumentDate, Name, Time } from "./mention.ts";
import type { Elsewhere } from "./name/elsewhere.ts";

export interface SentenceInput {
  /** The whole document's prose with citations blanked; offsets are the document's. */
  readonly prose: string;
  readonly span: Span;
  readonly terms: readonly Term[];
  readonly published?: DocumentDate;
  readonly actors: ActorTable;
  /** Names seen so far in the same document, in reading order, for surnames, acronyms and pronouns. */
  readonly known: readonly Name[];
  /** The calendar time last named before, given only where the sentence counts from it ("a day earlier"). */
  readonly previous?: Time;
  /** How the sentence's capitalised words stand elsewhere in the text, by `standsElsewhere`. */
  readonly elsewhere?: Elsewhere;
}
