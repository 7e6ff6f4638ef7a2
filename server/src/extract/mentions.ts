/** Everything a sentence mentions, by the reader of each kind. */
import { containsSpan } from "../text/span.ts";
import type { SentenceInput } from "./input.ts";
import type { Name, Quantity, Role, Time } from "./mention.ts";
import { readNameTokens } from "./name/token.ts";
import { readNames } from "./name.ts";
import { readQuantities } from "./quantity.ts";
import { readRoles } from "./role.ts";
import { readTimes } from "./time.ts";
import { readWords } from "./word.ts";

export interface Mentions {
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly names: readonly Name[];
  readonly roles: readonly Role[];
}

export function readMentions(input: SentenceInput): Mentions {
  const words = readWords(input);
  const times = readTimes(input, words);
  const tokens = readNameTokens(input.prose, input.span);
  const names = readNames(input, tokens).filter(({ span }) => !times.some((time) => containsSpan(time.span, span)));
  const quantities = readQuantities(input, words, times).filter(
    ({ kind, span }) => kind !== "ordinal" || !names.some((name) => containsSpan(name.span, span)),
  );
  return { quantities, times, names, roles: readRoles(input, names, tokens) };
}
