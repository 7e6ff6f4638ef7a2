/** Everything a sentence mentions, by the reader of each kind. */
import type { SentenceInput } from "./input.ts";
import type { Name, Quantity, Role, Time } from "./mention.ts";

export interface Mentions {
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly names: readonly Name[];
  readonly roles: readonly Role[];
}

export function readMentions(_input: SentenceInput): Mentions {
  return { quantities: [], times: [], names: [], roles: [] };
}
