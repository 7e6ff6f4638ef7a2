/** Tells whether a passage speaks of someone as a holder of an office that has passed on: succeeded, dead or gone. */
import type { Passage } from "../corpus/passage.ts";
import type { Argument } from "../extract/event.ts";
import type { Role } from "../extract/mention.ts";
import { words } from "../lexicon/words.ts";
import { overlapsSpan } from "../text/span.ts";

export function isPastHolder({ sentence }: Passage, { holder, span }: Role): boolean {
  const isHolder = (argument: Argument | undefined): boolean =>
    argument !== undefined && (overlapsSpan(argument.span, holder.span) || overlapsSpan(argument.span, span));
  return sentence.events.some(
    ({ lemma, agent, patient, obliques }) =>
      (BEFELL.has(lemma) && isHolder(patient)) ||
      (LEFT.has(lemma) && isHolder(agent)) ||
      (TOOK_OVER.has(lemma) &&
        obliques.some(({ preposition, argument }) => preposition === "from" && isHolder(argument))),
  );
}

/** What ends the term of whom it is done to, or befalls. */
const BEFELL = words("succeed replace kill assassinate murder execute oust depose dismiss sack fire remove topple die");
/** What ends the term of who does it. */
const LEFT: ReadonlySet<string> = new Set(["resign", "retire", "quit", "die", "step down", "stand down"]);
const TOOK_OVER: ReadonlySet<string> = new Set(["take over", "inherit", "assume"]);
