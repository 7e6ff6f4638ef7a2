/** Reports a quotation whose words are not the source's, with the source's words to restore. */
import type { SourceReading } from "../corpus/passage.ts";
import type { Quotation } from "../extract/mention.ts";
import { attributionWords, senseWords } from "../lexicon/quotation-cues.ts";
import { english, type Message, say } from "../text/message.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import type { Assessment } from "./context.ts";
import type { Evidence, Fault, SlotRelation } from "./judgement.ts";
import type { Near } from "./quotation-near.ts";
import { sourceWords } from "./quotation-words.ts";

export interface Alteration {
  /** What follows "The quotation" in a sentence. */
  readonly how: Message;
  readonly severity?: "warning" | "info";
}

/** The finding, with a fix where the words that are meant are known. */
export function altered(
  quotation: Quotation,
  from: SourceReading,
  span: Span,
  { how, severity }: Alteration,
  near?: Near,
): Assessment {
  const evidence = quotationEvidence(from, span, quotation, "disjoint");
  const restored = near && isWhole(quotation, near, from) ? restore(quotation, spokenText(from, span)) : undefined;
  const fault: Fault = {
    rule: "quotation-altered",
    span: quotation.span,
    message: say`The quotation ${how}. ${from.source.key} has: “${onOneLine(sliceSpan(from.reading.document.text, span))}”.`,
    evidence: [evidence],
    ...(evidence.slots[0] && { slot: evidence.slots[0] }),
    ...(severity && { severity }),
    ...(restored && {
      replacements: [{ title: say`Restore the source's words`, span: quotation.inner, text: restored, sure: true }],
    }),
  };
  return { faults: [fault], evidence: [evidence], verdictHint: "contradicted", reasons: [english.tell(fault.message)] };
}

/** What differs, and how grave that is. */
export function describe(near: Near): Alteration {
  const { changes, onlyLeavesOut } = near;
  const severity = gravity(near);
  const how = onlyLeavesOut
    ? say`leaves out ${changes.map(({ source }) => say`“${written(source)}”`)} without a mark`
    : say`has ${changes.slice(0, 4).map(describeChange)}`;
  return { how, ...(severity && { severity }) };
}

function describeChange({ draft, source }: Near["changes"][number]): Message {
  if (draft === "") return say`“${written(source)}” left out`;
  return source === "" ? say`“${written(draft)}” added` : say`“${written(draft)}” for “${written(source)}”`;
}

/** With the apostrophes at which words are parted. */
const written = (words: string): string => words.replace(/(?:^| )(t|re|ll|ve|m|s|d)(?= |$)/g, "’$1");

/** "That" left out and a short form written out are trifles; where an omission would pass with its mark, only the mark is missing. */
function gravity({ changes }: Near): Alteration["severity"] {
  if (changes.every((change) => (change.draft === "" && trifles.test(change.source)) || isWrittenOut(change)))
    return "info";
  return changes.every(({ draft, source }) => draft === "" && keepsSense(source)) ? "warning" : undefined;
}

const trifles = /^(?:that|the|a|an|and|so|well|uh|um)$/;

/** Without a figure, a negation, a hedge, and whose words they are. */
const keepsSense = (text: string): boolean =>
  !/\d/.test(text) && !text.split(" ").some((word) => senseWords.has(word) || attributionWords.has(word));

/** "Do not" for "don't". */
const isWrittenOut = ({ draft, source }: Near["changes"][number]): boolean =>
  inFull(draft) === inFull(source) && draft !== source;

const inFull = (text: string): string =>
  text
    .replace(
      /\b(can|won|shan)(?: t|not)\b/g,
      (_, verb: string) => `${verb === "can" ? "can" : verb === "won" ? "will" : "shall"} not`,
    )
    .replace(/n t\b/g, " not")
    .replace(/(^| )(?:re)\b/g, "$1are")
    .replace(/(^| )(?:ll)\b/g, "$1will")
    .replace(/(^| )(?:ve)\b/g, "$1have")
    .replace(/(^| )(?:m)\b/g, "$1am");

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
function isWhole({ text }: Quotation, near: Near, { reading }: SourceReading): boolean {
  const words = sliceSpan(reading.prose, near.span);
  return (
    !/[[\]…]|\.\s?\.\s?\./u.test(text) &&
    !/(?<!\p{L})(?:the|an?|its|his|her|their|of|and|or|to|by|for|with|from)$/iu.test(words)
  );
}

/** The source's words, with the draft's own mark at the end and its capital at the start. */
function restore({ text }: Quotation, words: string): string {
  const end = /[.,!?…;:]*$/u.exec(text)?.[0] ?? "";
  const plain = onOneLine(words).replace(/[.,;:]+$/u, "");
  const first = text[0] ?? "";
  const start =
    first === first.toUpperCase() && first !== first.toLowerCase() ? plain.charAt(0).toUpperCase() : plain.charAt(0);
  return `${start}${plain.slice(1)}${/[!?]$/u.test(plain) ? "" : end}`;
}

/** A place of the source held against the quotation. */
export function quotationEvidence(
  { source, reading }: SourceReading,
  span: Span,
  quotation: Quotation,
  relation: SlotRelation,
): Evidence {
  const sentence = reading.sentences.find((each) => each.span.end > span.start)?.span ?? span;
  const whole = { start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) };
  const spans = { draftSpan: quotation.inner, sourceSpan: span };
  return {
    source: source.key,
    span: whole,
    excerpt: onOneLine(sliceSpan(reading.document.text, whole)).trim(),
    relation: relation === "equal" ? "supports" : "contradicts",
    slots: [
      {
        slot: "quotation",
        draft: quotation.text,
        source: onOneLine(sliceSpan(reading.document.text, span)),
        relation,
        ...spans,
      },
    ],
  };
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, " ");
