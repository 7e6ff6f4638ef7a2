/** Shows how the words of a quotation differ from its source's: the draft's struck out, the source's in bold. */
import { diffArrays } from "diff";
import { escapeMarkdown } from "./markdown.ts";

/** One line of Markdown; marks, dashes and capitals alone make no difference. */
export function wordDiff(draft: string, source: string): string {
  const parts = diffArrays(wordsOf(draft), wordsOf(source), { comparator: (a, b) => plain(a) === plain(b) });
  return parts
    .map(({ value, added, removed }) => {
      const words = escapeMarkdown(value.join(" "));
      if (added) return `**${words}**`;
      return removed ? `~~${words}~~` : words;
    })
    .join(" ");
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[‘’‚`]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/^["']|[.,;:!?"']+$/gu, "");
