/** What a sentence mentions: quantities, times, names, roles, quotations, citations. Spans are into the document's text. */
import type { Span } from "../text/span.ts";

/** A numeric interval; `min` may be 0 and `max` Infinity. Closed unless marked open. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  readonly minOpen?: true;
  readonly maxOpen?: true;
}

export type QuantityKind =
  | "count"
  | "ordinal"
  | "percent"
  | "money"
  | "age"
  | "duration"
  | "distance"
  | "score"
  | "measurement";

/** How the text bounds its number: "at least 30", "about 30", "dozens", "20 to 30". */
export type Modifier =
  | "exact"
  | "approximate"
  | "at-least"
  | "more-than"
  | "at-most"
  | "less-than"
  | "nearly"
  | "vague"
  | "range";

/** What a toll counts. Measures never stand for each other, except that `casualties` holds killed and wounded. */
export type Measure = "killed" | "wounded" | "casualties" | "missing" | "kidnapped" | "detained" | "displaced";

export interface Quantity {
  readonly span: Span;
  readonly text: string;
  readonly kind: QuantityKind;
  readonly modifier: Modifier;
  /** Only a value outside this interval may contradict. */
  readonly hard: Interval;
  /** Only a value outside this interval may be called loose. */
  readonly soft: Interval;
  /** Normalised unit where the kind has one: "%", "USD", "km", "year". */
  readonly unit?: string;
  /** What is counted: the noun phrase after (or before) the number. `head` is its lower-case singular head noun. */
  readonly counted?: { readonly span: Span; readonly text: string; readonly head: string };
  /** The population counted, as an id of the lexicon's population tree ("people", "civilians", "soldiers", "officers"). */
  readonly population?: string;
  /** Set where the words around it make the count a toll. */
  readonly measure?: Measure;
  /** One incident's count, or a running total ("since October", "so far"). */
  readonly scope: "incident" | "total";
  /** True for a part of a larger count: "including seven officers", "among them two children". */
  readonly part: boolean;
}

export type Grain =
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "half-year"
  | "year"
  | "decade"
  | "century"
  | "span";

export interface TimeValue {
  /** ISO days, both inclusive. */
  readonly earliest: string;
  readonly latest: string;
  readonly grain: Grain;
  /** The value in EDTF (ISO 8601-2). */
  readonly edtf: string;
  /** What the value rests on: the words alone, the document's date, or another event. */
  readonly anchor: "absolute" | "document" | "event";
  /** True where the words or the date it is anchored on are approximate or inferred. */
  readonly approximate: boolean;
}

export interface Time {
  readonly span: Span;
  readonly text: string;
  /** Best reading first; empty where the expression names no calendar time that can be known. */
  readonly readings: readonly TimeValue[];
  /** "since", "until", "before", "after": the time bounds the event instead of placing it. */
  readonly relation: "at" | "since" | "until" | "before" | "after";
  /** The weekday that the date really falls on, where the text says another. */
  readonly trueWeekday?: string;
}

/** The day a document speaks from; `earliest` and `latest` differ where it is known coarsely. ISO days. */
export interface DocumentDate {
  readonly earliest: string;
  readonly latest: string;
  /** Inferred, not stated (EDTF `~`, CSL `circa`). */
  readonly circa: boolean;
  /** The day of reading, for a text that says nothing of its own: its year proves nothing. */
  readonly assumed?: true;
}

export type NameKind = "person" | "organisation" | "place" | "nationality" | "other";

export interface Name {
  readonly span: Span;
  readonly text: string;
  readonly kind: NameKind;
  /** The id in the actor table or in the built-in list of places, where the name is known. */
  readonly actor?: string;
  /** The fullest form of the name in the same document, where this is a surname or an acronym of it. */
  readonly full?: string;
  /** The title or role that stands with the name: "Gen.", "Defense Minister". Not part of `span`. */
  readonly title?: { readonly span: Span; readonly text: string };
}

/** A role that the text gives someone: "Kamal Kharrazi, a foreign affairs adviser to the supreme leader". */
export interface Role {
  readonly span: Span;
  readonly text: string;
  readonly holder: Name;
  readonly organisation?: Name;
  /** "former", "late", "then-". */
  readonly former: boolean;
}

export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Between its marks. */
  readonly inner: Span;
  readonly text: string;
  /** False for a title, a nickname or scare quotes. */
  readonly speech: boolean;
  /** It may be the writer's own word for something: "called it …", "banners that read …". */
  readonly naming?: true;
  readonly speaker?: Speaker;
  readonly cue?: Span;
  /** Those from whom the text has it that the speaker says so: "…," she told him, according to an aide. */
  readonly reporters?: readonly Speaker[];
}

export interface Speaker {
  /** As the text names them beside the quotation. */
  readonly span: Span;
  readonly text: string;
  /** The name the text gives them, here or before, where this is a pronoun or a description. */
  readonly name?: string;
}

export interface Citation {
  /** The whole group with its brackets: `[see @a, p. 3; @b]`. */
  readonly span: Span;
  readonly items: readonly CitationItem[];
  /** A link whose label is part of the sentence. */
  readonly labelled?: boolean;
}

export interface CitationItem {
  readonly key: string;
  /** The key with its `@`, or the link. */
  readonly span: Span;
  readonly locator?: string;
}
