/** Gives a verb its dictionary form where the tagger took it for an adjective or a noun. */

import { isEverydayWord } from "../terms.ts";
import { eventNounOf } from "./nouns.ts";
import type { Word } from "./word.ts";

export function verbLemma(word: Word): string {
  if (word.class === "be" || word.class === "have") return word.class;
  const { lemma, normal, tags } = word.term;
  if (tags.has("Verb") && !lemma.endsWith("ing")) return lemma;
  return eventNounOf(word)?.verb ?? baseOf(normal) ?? lemma;
}

/** "charged" → "charge", "totaling" → "total", "carried" → "carry". */
function baseOf(form: string): string | undefined {
  const stem = /^(\p{L}{2,})(?:ed|ing)$/u.exec(form)?.[1];
  if (!stem) return undefined;
  const candidates = [stem.replace(/i$/, "y"), `${stem}e`, stem, stem.replace(/(\p{L})\1$/u, "$1")];
  return candidates.find(isEverydayWord) ?? (/[^aeiou][aeiou][^aeiouwxy]$/.test(stem) ? stem : undefined);
}
