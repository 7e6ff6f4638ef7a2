/** Sentences and cheap tokens: types shared by everything that reads. */
import type { BlockKind } from "./document.ts";
import type { Span } from "./span.ts";

export interface Sentence {
  readonly span: Span;
  /** Position among the document's sentences. */
  readonly index: number;
  /** Position of the enclosing block among the document's blocks. */
  readonly block: number;
  readonly blockKind: BlockKind;
}

/** A word, number or mark, split without a dictionary. */
export interface Token {
  readonly span: Span;
  readonly text: string;
  readonly kind: "word" | "number" | "mark";
}
