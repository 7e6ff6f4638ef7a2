/** What undoes the predicate that completes it without a "not": "has yet to", "stopped short of", "ruled out", "scrapped plans to". */
import { givingUp } from "../../lexicon/status-cues.ts";
import type { Span } from "../../text/span.ts";
import type { Predicate } from "./predicate.ts";
import type { Word } from "./word.ts";

export interface UndoneCue {
  /** It has not happened, or it is not to happen. */
  readonly kind: "unfulfilled" | "excluded";
  readonly span: Span;
}

export function undoneCue(words: readonly Word[], { group }: Predicate, governor: Predicate): UndoneCue | undefined {
  const between = words.slice(governor.group.first, group.verb);
  const [first, last] = [between[0], between.at(-1)];
  const kind = kindOf(governor.lemma, between.map(({ term }) => term.normal).join(" "));
  return kind && first && last && { kind, span: { start: first.term.span.start, end: last.term.span.end } };
}

function kindOf(lemma: string, between: string): UndoneCue["kind"] | undefined {
  if ((lemma === "have" || lemma === "be") && /\byet to(?: be| have| have been)?$/u.test(between)) return "unfulfilled";
  if (lemma === "stop" && /\bshort of(?: being)?$/u.test(between)) return "unfulfilled";
  if (lemma === "rule out") return "excluded";
  return givingUp.has(lemma) && GIVEN_UP.test(between) ? "excluded" : undefined;
}

const GIVEN_UP =
  /\b(?:plans?|ideas?|proposals?|intentions?|schemes?|bids?|efforts?|attempts?)\s(?:to(?: be)?|of|for)$/u;
