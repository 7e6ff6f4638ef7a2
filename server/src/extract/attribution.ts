/** Who a sentence says things from. */
import type { Attribution } from "./claim.ts";
import type { SentenceInput } from "./input.ts";
import type { Mentions } from "./mentions.ts";

/** The chain from the outermost speaker inwards; empty where the text speaks for itself. */
export function readAttribution(_input: SentenceInput, _mentions: Mentions): readonly Attribution[] {
  return [];
}
