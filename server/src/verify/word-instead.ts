/** Shows the word that a source has where a draft has another, and offers it where it fits there. */

import type { DocumentReading } from "../extract/claim.ts";
import { cardinals } from "../lexicon/index-words.ts";
import { say } from "../text/message.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import { differs } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import { atStart } from "./voice/fix.ts";

/** What a fault says of `own`, words of the draft, in whose place the source has `theirs`. */
export function wordInstead(
  draft: DocumentReading,
  own: Span,
  source: DocumentReading,
  theirs: Span,
): Required<Pick<Fault, "slot">> & Pick<Fault, "replacements"> {
  const [mine, other] = [sliceSpan(draft.prose, own), sliceSpan(source.prose, theirs)];
  const slot = differs(
    isNumber(mine) && isNumber(other) ? "count" : "detail",
    { text: mine, span: own },
    { text: other, span: theirs },
  );
  const written = writtenAlike(other, mine);
  if (written === undefined || !followsArticle(written, draft.prose.slice(0, own.start))) return { slot };
  const text = atStart(written, own.start, draft.prose);
  return { slot, replacements: [{ title: say`Change to ${text}`, span: own, text, sure: false }] };
}

/** Digits for digits, a small or a capital letter, one or many as the draft has it; undefined where it would not fit. */
function writtenAlike(theirs: string, mine: string): string | undefined {
  const [digits, ownDigits] = [theirs, mine].map((text) => /\d/u.test(text));
  if (digits && !ownDigits) return undefined;
  const text = ownDigits && !digits ? cardinals.get(theirs.toLowerCase()) : theirs;
  if (text === undefined || isNumber(mine) !== isNumber(theirs) || isOne(mine) !== isOne(theirs)) return undefined;
  const isAlike = isNumber(mine) || (isCapital(mine) === isCapital(theirs) && isMany(mine) === isMany(theirs));
  return isAlike ? text : undefined;
}

const isNumber = (text: string): boolean => /^\d/u.test(text) || cardinals.has(text.toLowerCase());
const isOne = (text: string): boolean => text === "1" || text.toLowerCase() === "one";
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const isMany = (text: string): boolean => !isCapital(text) && /s$/u.test(text);

/** "An eight" and "a nine". */
const followsArticle = (text: string, before: string): boolean => {
  const article = /\b(an?)\s$/iu.exec(before.slice(-4))?.[1]?.toLowerCase();
  return article === undefined || (article === "an") === /^(?:[aeiou]|8|1[18])/iu.test(text);
};
