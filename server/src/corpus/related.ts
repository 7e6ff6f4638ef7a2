/** Words under which the evidence for a claim may stand in another's wording. */
import { relatedWordGroups } from "../lexicon/related-words.ts";
import { fold, stem } from "./index-terms.ts";

/** Words that say much the same as words of a text, for a query; they find passages and prove nothing. */
export function relatedWords(text: string): readonly string[] {
  const stems = new Set((text.match(/\p{L}+/gu) ?? []).map((word) => stem(fold(word))));
  return groups.filter((group) => group.stems.some((each) => stems.has(each))).flatMap((group) => group.words);
}

const groups = relatedWordGroups.map((words) => ({ words, stems: words.map(stem) }));
