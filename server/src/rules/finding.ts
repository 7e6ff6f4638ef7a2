/** What is shown to people: a finding, its evidence and its fixes. */
import type { Message, Worded } from "../text/message.ts";
import type { Span } from "../text/span.ts";
import type { Evidence } from "../verify/judgement.ts";

export type Severity = "error" | "warning" | "info";

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export interface Fix {
  /** In English. */
  readonly title: string;
  /** The title, to be told in other languages. */
  readonly toTell: Message;
  /** The one answer an editor should offer first. */
  readonly preferred: boolean;
  /** Copied from a source and unambiguous, so that "fix all" may apply it. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

export interface Finding extends Worded {
  readonly rule: string;
  readonly severity: Severity;
  /** Into the draft's text. */
  readonly span: Span;
  /** The passages it rests on; where empty, `searched` says where it looked. */
  readonly evidence: readonly Evidence[];
  readonly searched: readonly string[];
  readonly fixes: readonly Fix[];
}
