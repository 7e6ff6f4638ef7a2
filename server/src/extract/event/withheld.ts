/** Finds where someone says neither that it is so nor that it is not: "refused to confirm that", "neither confirmed nor denied that". */
import { answeringVerbs } from "../../lexicon/reporting.ts";
import type { Span } from "../../text/span.ts";
import { verbCue } from "./cues.ts";
import { spanAt } from "./found-cue.ts";
import type { Predicate } from "./predicate.ts";
import type { Word } from "./word.ts";

/** From the first word of the refusal or negation to the verb; undefined where the answer is given. */
export function withheldCue(words: readonly Word[], predicate: Predicate, negated: boolean): Span | undefined {
  if (!negated || !answeringVerbs.has(predicate.lemma)) return undefined;
  const first = firstOf(words, predicate);
  return { start: spanAt(words, first).start, end: spanAt(words, predicate.group.last).end };
}

function firstOf(words: readonly Word[], { group, governor, sibling }: Predicate): number {
  if (governor && group.infinitive && verbCue(governor.lemma) === "unsuccessful") return governor.group.first;
  const first = sibling ? Math.min(group.first, sibling.group.first) : group.first;
  return words[first - 1]?.term.normal === "neither" ? first - 1 : first;
}
