/** Names the sources that a claim cites as messages list them; a key that no source has is a finding of its own. */
import type { Claim } from "../extract/claim.ts";
import { type Message, type MessagePart, say } from "../text/message.ts";
import type { Context } from "./context.ts";

type Cited = readonly [Pick<Claim, "cites">, Pick<Context, "covering">];

/** "a", "a or b". */
export const citedList = (...cited: Cited): MessagePart =>
  keysOf(...cited).reduce<MessagePart>((list, key) => (list === "" ? key : say`${list} or ${key}`), "");

/** What is said of the one key, of two ("neither … nor …"), or of more. */
export function ofCited(
  cited: Cited,
  one: (key: string) => Message,
  two: (a: string, b: string) => Message,
  more: (list: readonly string[]) => Message,
): Message {
  const keys = keysOf(...cited);
  const [first = "", second = ""] = keys;
  if (keys.length > 2) return more(keys);
  return keys.length === 2 ? two(first, second) : one(first);
}

function keysOf({ cites }: Cited[0], { covering }: Cited[1]): readonly string[] {
  const known = cites.filter((key) => covering.some(({ source }) => source.key === key));
  return [...new Set(known.length > 0 ? known : cites)];
}
