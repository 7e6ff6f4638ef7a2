/** What a draft asserts and a source can bear out: the unit that is verified. */
import type { Document } from "../text/document.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";
import type { Attribution, Certainty, Event } from "./event.ts";
import type { Citation, DocumentDate, Name, Quantity, Quotation, Role, Time } from "./mention.ts";

export type ClaimKind = "casualty" | "quantity" | "date" | "place" | "event" | "role" | "quotation";

export type SlotName =
  | "agent"
  | "patient"
  | "place"
  | "time"
  | "instrument"
  | "count"
  | "measure"
  | "population"
  | "role"
  | "holder"
  | "organisation"
  | "predicate"
  | "quotation"
  | "speaker"
  | "certainty"
  | "attribution"
  | "detail";

export interface Claim {
  readonly kind: ClaimKind;
  readonly span: Span;
  /** Position among the document's sentences. */
  readonly sentence: number;
  readonly text: string;
  readonly event?: Event;
  readonly quantity?: Quantity;
  readonly role?: Role;
  readonly quotation?: Quotation;
  readonly times: readonly Time[];
  readonly names: readonly Name[];
  readonly certainty: Certainty;
  readonly certaintyCue?: Span;
  readonly attribution: readonly Attribution[];
  /** Keys of the sources that cover it, in the order cited; empty where it is uncited. */
  readonly cites: readonly string[];
  /** Why it is not to be checked, where it is not. */
  readonly uncheckable?:
    | "forecast"
    | "judgement"
    | "opinion"
    | "question"
    | "imperative"
    | "outline"
    | "heading"
    | "incomplete";
}

/** Everything that was read of one sentence. */
export interface SentenceReading {
  readonly index: number;
  readonly span: Span;
  readonly terms: readonly Term[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly names: readonly Name[];
  readonly roles: readonly Role[];
  readonly events: readonly Event[];
  readonly attribution: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly citations: readonly Citation[];
  readonly certainty: Certainty;
  readonly certaintyCue?: Span;
}

/** What was read of a whole text. Sentences are parsed deeply when first asked for, and kept. */
export interface DocumentReading {
  readonly document: Document;
  /** The day it speaks from. */
  readonly published?: DocumentDate;
  /** The document's prose with citations blanked: what every sentence was read from. */
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  /** Parses sentences that will be asked for, which takes less time in one go. */
  parse(indexes: readonly number[]): void;
  /** The deep reading of one sentence; undefined past the end. */
  sentence(index: number): SentenceReading | undefined;
  /** The same as if the sentence stood alone at the start of a text, without quotations and citations: it moves nothing. */
  alone(index: number): SentenceReading | undefined;
  /** Whether one sentence is read, or was before as it is, and so are those it may take something from: it costs nothing. */
  isRead(index: number): boolean;
  /** Keys of the sources that cover one sentence. */
  citesOf(index: number): readonly string[];
  /**
   * Names what one sentence was read from, wherever it stands: those of one key have the same words, mentions and
   * sources, among the texts that were read with one memory.
   */
  keyOf(index: number): string;
  /** The same, at greater length, for as long as the sentence is read in the same way: across runs of the program. */
  lastingKeyOf(index: number): string;
  /** The claims of one sentence. */
  claimsOf(index: number): readonly Claim[];
  /** The claims of the whole text in reading order. */
  claims(): readonly Claim[];
  /** Every citation of the text in reading order. */
  citations(): readonly Citation[];
  /** Every quotation of the text in reading order, those over several sentences or paragraphs included. */
  quotations(): readonly Quotation[];
}

/** One tagged word of a deep parse. */
export interface Term {
  readonly span: Span;
  readonly text: string;
  /** Lower case, without marks. */
  readonly normal: string;
  /** Dictionary form: infinitive of a verb, singular of a noun. */
  readonly lemma: string;
  /** compromise's tags, corrected. */
  readonly tags: ReadonlySet<string>;
}
