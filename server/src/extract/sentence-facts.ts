/** What the text of a sentence tells by itself and cheaply, for the reading of the sentences around it. */
import type { ActorTable } from "./actor.ts";
import { hasPronoun } from "./coreference.ts";
import { namesByShape, referringWords } from "./known.ts";
import type { Name } from "./mention.ts";
import { readWordUse, type WordUse } from "./name/elsewhere.ts";

export interface SentenceFacts {
  readonly text: string;
  /** Places count from the start of the sentence. */
  readonly names: readonly Name[];
  readonly words: readonly string[];
  readonly use: WordUse;
  /** Whether it may count its time from one named before: "a day earlier". */
  readonly countsFromBefore: boolean;
  readonly hasPronoun: boolean;
}

export const readFacts = (text: string, actors: ActorTable): SentenceFacts => ({
  text,
  names: namesByShape(text, actors),
  words: referringWords(text),
  use: readWordUse(text),
  countsFromBefore: countsFromBefore.test(text),
  hasPronoun: hasPronoun(text),
});

const countsFromBefore =
  /\b(?:earlier|later|prior|before|after|previous|following|next|same|that|preceding|then|since|ago|on the day)\b/i;
