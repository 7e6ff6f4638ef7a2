/** Makes arguments of noun phrases: their text, head, names and counts. */

import { wordsAt } from "../../text/prose.ts";
import { containsSpan, type Span } from "../../text/span.ts";
import type { Argument } from "../event.ts";
import type { Mentions } from "../mentions.ts";
import type { NounPhrase } from "./chunks.ts";
import type { Word } from "./word.ts";

export interface ArgumentContext {
  readonly prose: string;
  readonly words: readonly Word[];
  readonly mentions: Mentions;
}

export function argumentOf(context: ArgumentContext, phrase: NounPhrase): Argument | undefined {
  return argumentOfWords(context, phrase.first, phrase.last, phrase.head);
}

/** The argument that the words from `first` to `last` make. */
export function argumentOfWords(
  { prose, words, mentions }: ArgumentContext,
  first: number,
  last: number,
  head: number,
): Argument | undefined {
  const from = words[first]?.term;
  const to = words[last]?.term;
  const main = words[head]?.term;
  if (!from || !to || !main) return undefined;
  const span: Span = { start: from.span.start, end: Math.max(to.span.end, from.span.end) };
  return {
    span,
    text: wordsAt(prose, span),
    head: main.lemma.replace(/['’]s?$/, ""),
    names: mentions.names.filter((name) => containsSpan(span, name.span)),
    quantities: mentions.quantities.filter((quantity) => containsSpan(span, quantity.span)),
    origin: "explicit",
  };
}
