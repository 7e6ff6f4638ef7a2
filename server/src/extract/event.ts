/** What a sentence says happened: event frames and their arguments. */
import type { Span } from "../text/span.ts";
import type { Name, Quantity, Time } from "./mention.ts";

/** After PLOVER's event classes, with the plain ones a report needs beside them. */
export type EventClass =
  | "assault"
  | "coerce"
  | "mobilize"
  | "threaten"
  | "accuse"
  | "reject"
  | "agree"
  | "consult"
  | "support"
  | "cooperate"
  | "aid"
  | "yield"
  | "request"
  | "protest"
  | "sanction"
  | "investigate"
  | "retreat"
  | "say"
  | "be"
  | "other";

/** Whether the text says that it happened. */
export type EventStatus =
  | "done"
  | "ongoing"
  | "planned"
  | "attempted"
  | "threatened"
  | "feared"
  | "possible"
  | "conditional"
  | "denied";

/** denied < doubtful < possible < probable < asserted */
export type Certainty = "denied" | "doubtful" | "possible" | "probable" | "asserted";

/** Who the text says it from. */
export interface Attribution {
  readonly speaker: Span;
  readonly speakerText: string;
  readonly cue: Span;
  readonly anonymous: boolean;
  /** Whoever is `withholding` says neither that it is so nor that it is not: "refused to confirm that", "neither confirmed nor denied". */
  readonly stance: "factive" | "neutral" | "distancing" | "denying" | "withholding";
}

export interface Argument {
  readonly span: Span;
  readonly text: string;
  /** Lower-case lemma of the head noun. */
  readonly head: string;
  readonly names: readonly Name[];
  readonly quantities: readonly Quantity[];
  readonly origin: "explicit" | "inherited";
}

export interface Event {
  readonly span: Span;
  readonly trigger: Span;
  /** Lower-case lemma of the trigger; a particle verb with its particle ("carry out"). */
  readonly lemma: string;
  readonly class: EventClass;
  readonly voice: "active" | "passive" | "nominal";
  readonly negated: boolean;
  readonly status: EventStatus;
  /** The cue that sets the status ("may", "plans to", "denied"). */
  readonly statusCue?: Span;
  /** How sure the text, or whom it reports, is that it happened or will. */
  readonly certainty: Certainty;
  readonly certaintyCue?: Span;
  /** Whom the text has it from, the outermost first; empty where it speaks for itself. */
  readonly attribution: readonly Attribution[];
  readonly agent?: Argument;
  readonly patient?: Argument;
  /** Prepositional and other arguments by preposition: "with", "against", "for". */
  readonly obliques: readonly { readonly preposition: string; readonly argument: Argument }[];
  readonly place?: Argument;
  readonly time?: Time;
  readonly instrument?: Argument;
}
