/** A note that is written where it is referred to. */
import type { Markup } from "./markup.ts";
import { type Span, sliceSpan } from "./span.ts";

/**
 * Makes a note behind a sentence a paragraph of its own, where it is one: what it cites covers that sentence too, by a
 * reference in the place of `mark`. False for a note of a few words, which only cites, and for one within a sentence.
 */
export function openNote(markup: Markup, mark: Span, content: Span): boolean {
  const { text } = markup;
  const reference = `[^${mark.start.toString(36)}]`;
  const words =
    sliceSpan(text, content)
      .replace(CITED, "")
      .match(/\p{L}{2,}/gu) ?? [];
  const tells = words.length >= 6 && /[.!?]["'”’)}\]]*\s*$/.test(sliceSpan(text, content));
  if (!tells || reference.length > mark.end - mark.start || !AFTER_STOP.test(text.slice(mark.start - 5, mark.start)))
    return false;
  markup.put(mark.start, mark.end, reference);
  markup.footnote(mark.start.toString(36), content);
  markup.open(content.start, "paragraph");
  markup.open(content.end, "paragraph");
  return true;
}

/** What the formats cite with. */
const CITED = /(?:\\[a-zA-Z]*cite[a-zA-Z]*|\bcite\w{0,5}:)[^\]}]{0,300}[\]}]|@[\w:.-]+/g;

const AFTER_STOP = /[.!?]["'”’)}\]]{0,3}$/;
