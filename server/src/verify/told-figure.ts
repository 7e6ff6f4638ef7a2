/** Whether a draft tells a figure as what is so, as what is not, or as what was first thought. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import { isDisowned } from "./polarity.ts";
import { eventAround } from "./statement.ts";

/** "Did not kill 24", "if it killed 24"; "at first officials spoke of 24", "reports of 24 proved wrong". */
export function figureToldAs({ quantity, event, sentence: at }: Claim, draft: DocumentReading): "so" | "not" | "first" {
  const sentence = draft.sentence(at);
  if (!quantity || !sentence) return "so";
  const around = event ?? eventAround(sentence, quantity.span);
  if (around?.negated || around?.status === "conditional" || isDisowned(quantity.span, sentence, draft.prose))
    return "not";
  const before = draft.prose.slice(sentence.span.start, quantity.span.start);
  const after = draft.prose.slice(quantity.span.end, sentence.span.end);
  return FIRST.test(before) || PROVED.test(after) ? "first" : "so";
}

/** In the clause of the figure. */
const FIRST =
  /\b(?:at first|initial(?:ly)?|originally|preliminary|first (?:reports?|estimates?|counts?|figures?)|(?:early|earlier|previous|older) (?:reports?|estimates?|counts?|figures?|tolls?|statements?))\b[^.;]*$/iu;
const PROVED =
  /^[^.;]*\b(?:proved|turned out|later found|found) (?:to be )?(?:wrong|false|untrue|incorrect|too (?:high|low))\b/iu;
