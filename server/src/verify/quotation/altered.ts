/** Reports a quotation whose words are not the source's, with the source's words to restore. */
import type { SourceReading } from "../../corpus/passage.ts";
import type { DocumentReading } from "../../extract/claim.ts";
import type { Quotation } from "../../extract/mention.ts";
import { say } from "../../text/message.ts";
import { overlapsSpan, type Span, sliceSpan } from "../../text/span.ts";
import { assess } from "../assess.ts";
import type { Assessment } from "../context.ts";
import type { Evidence, Fault, SlotRelation } from "../judgement.ts";
import type { Alteration } from "./change.ts";

/** The finding, with a fix where the words that are meant are known: `restored` is what then stands between the marks. */
export function altered(
  quotation: Quotation,
  from: SourceReading,
  span: Span,
  { how, severity }: Alteration,
  restored?: string,
): Assessment {
  const evidence = quotationEvidence(from, span, quotation, "disjoint");
  const fault: Fault = {
    rule: "quotation-altered",
    span: quotation.span,
    message: say`The quotation ${how}. ${from.source.key} has: “${onOneLine(sliceSpan(from.reading.document.text, span))}”.`,
    evidence: [evidence],
    ...(evidence.slots[0] && { slot: evidence.slots[0] }),
    ...(severity && { severity }),
    ...(restored && {
      replacements: [
        {
          title: say`Restore the source's words`,
          span: quotation.inner,
          text: restored,
          sure: isQuotedBy(from.reading, span),
        },
      ],
    }),
  };
  return assess([fault], "contradicted");
}

/** What the source says in words of its own nobody said to it. */
const isQuotedBy = (reading: DocumentReading, span: Span): boolean => {
  const sentence = reading.sentences.find((each) => each.span.end > span.start);
  const quotations = sentence ? (reading.sentence(sentence.index)?.quotations ?? []) : [];
  return quotations.some((quotation) => overlapsSpan(quotation.span, span));
};

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
