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
  readonly agent?: Argument;
  readonly patient?: Argument;
  /** Prepositional and other arguments by preposition: "with", "against", "for". */
  readonly obliques: readonly { readonly preposition: string; readonly argument: Argument }[];
  readonly place?: Argument;
  readonly time?: Time;
  readonly instrument?: Argument;
}
