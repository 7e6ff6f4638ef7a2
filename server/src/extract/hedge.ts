/** How sure a sentence is of what it says. */
import type { Span } from "../text/span.ts";
import type { Certainty } from "./claim.ts";
import type { SentenceInput } from "./input.ts";

export interface CertaintyReading {
  readonly certainty: Certainty;
  readonly certaintyCue?: Span;
}

export function readCertainty(_input: SentenceInput): CertaintyReading {
  return { certainty: "asserted" };
}
