/** What a fix does to the draft's words, and whether it may be done at all. */
import type { DocumentReading } from "../extract/claim.ts";
import { say } from "../text/message.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import type { Replacement } from "./judgement.ts";

export interface Change {
  readonly span: Span;
  readonly text: string;
  /** Where more is written than what changes: a date without the preposition it needs. */
  readonly named?: string;
  /** Copied from the source, in the draft's own form, and the only answer. */
  readonly sure: boolean;
}

/** Nothing where the words are not whole in the raw text: a letter, digit, character reference or unseen mark touches them. */
export function replacementBy(
  { span, text, named = text, sure }: Change,
  { document }: DocumentReading,
): Replacement | undefined {
  const raw = sliceSpan(document.text, span);
  if (text === raw || UNSEEN.test(raw)) return undefined;
  if (TOUCHING_BEFORE.test(document.text.slice(span.start - 1, span.start))) return undefined;
  if (TOUCHING_AFTER.test(document.text.slice(span.end, span.end + 1))) return undefined;
  return { title: say`Change to ${named}`, span, text, sure };
}

const UNSEEN = /\p{Cf}|&#?\w+;/u;
const TOUCHING_BEFORE = /[\p{L}\p{N}\p{Cf};]/u;
const TOUCHING_AFTER = /[\p{L}\p{N}\p{Cf}&]/u;
