/** Writes the source's words as the writer of the draft would: in the draft's marks, with its capital and its full stop. */
import type { SourceReading } from "../../corpus/passage.ts";
import type { DocumentReading } from "../../extract/claim.ts";
import type { Quotation } from "../../extract/mention.ts";
import { type Span, sliceSpan } from "../../text/span.ts";
import { sourceWords } from "./words.ts";

/** What may stand between the draft's marks for the words at `span`; nothing where that would not read as a quotation. */
export function restoredText(
  quotation: Quotation,
  draft: DocumentReading,
  from: SourceReading,
  span: Span,
): string | undefined {
  if (!isWhole(quotation, sliceSpan(from.reading.prose, span))) return undefined;
  const mark = draft.document.text.charAt(quotation.span.start);
  return restore(quotation, inMarks(spokenText(from, span), mark));
}

/** Whether a quotation that opens with its sentence can open with what stands before its words in the source too. */
export const canOpenWith = ({ text }: Quotation, { reading }: SourceReading, { start }: Span): boolean =>
  /^\p{Lu}/u.test(text) && sourceWords(reading).quoted.some((part) => part.start === start);

/** The source's words, without who says them where that interrupts them. */
function spokenText({ reading }: SourceReading, span: Span): string {
  const parts = sourceWords(reading).quoted.flatMap((part) => {
    const [start, end] = [Math.max(part.start, span.start), Math.min(part.end, span.end)];
    return start < end ? [{ start, end }] : [];
  });
  const [first, second] = parts;
  if (!first || !second || first.start !== span.start || parts.at(-1)?.end !== span.end)
    return sliceSpan(reading.document.text, span);
  return parts
    .map((part) => sliceSpan(reading.document.text, part))
    .reduce(
      (text, part) => `${/^\p{Lu}/u.test(part) ? text.replace(/,\s*$/u, ".") : text.replace(/,\s*$/u, "")} ${part}`,
    );
}

/** A quotation with marks of its own says more than the source's words do, and one that would end on an "its" has lost its end. */
const isWhole = ({ text }: Quotation, words: string): boolean =>
  !/[[\]…]|\.\s?\.\s?\./u.test(text) &&
  !/(?<!\p{L})(?:the|an?|its|his|her|their|of|and|or|to|by|for|with|from)$/iu.test(words);

/** Apostrophes straight or curly, and quotation marks inside of the other kind, as the opening mark of the draft asks. */
function inMarks(words: string, mark: string): string {
  switch (mark) {
    case '"':
      return words.replace(/[‘’“”"]/gu, "'");
    case "'":
      return words.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
    case "“":
      return curly(words).replace(/“/gu, "‘").replace(/”/gu, "’");
    case "‘":
      return curly(words).replace(/(?<!\p{L})‘([^‘’]*)’(?!\p{L})/gu, "“$1”");
    default:
      return words;
  }
}

const curly = (words: string): string =>
  words
    .replace(/(?<=^|[\s([—–])"/gu, "“")
    .replace(/"/gu, "”")
    .replace(/(?<=^|[\s([—–])'/gu, "‘")
    .replace(/'/gu, "’");

/** The source's words, with the draft's own mark at the end and its capital at the start. */
function restore({ text }: Quotation, words: string): string {
  const end = /[.,!?…;:]*$/u.exec(text)?.[0] ?? "";
  const plain = words.replace(/\s+/gu, " ").replace(/[.,;:]+$/u, "");
  const first = text[0] ?? "";
  const start =
    first === first.toUpperCase() && first !== first.toLowerCase() ? plain.charAt(0).toUpperCase() : plain.charAt(0);
  return `${start}${plain.slice(1)}${/[!?]$/u.test(plain) ? "" : end}`;
}
