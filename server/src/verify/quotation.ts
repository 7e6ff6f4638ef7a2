/** Judges a quotation: whether its covering sources hold its words, unaltered, and from the same mouth. */

import type { SourceReading } from "../corpus/passage.ts";
import type { Claim } from "../extract/claim.ts";
import type { Quotation } from "../extract/mention.ts";
import { negations, omissionDangers } from "../lexicon/quotation-cues.ts";
import { overlapsSpan, type Span, sliceSpan } from "../text/span.ts";
import type { Assessment, Context, Judge } from "./context.ts";
import type { Evidence, Fault, SlotRelation } from "./judgement.ts";
import { type Found, findEvery, findNear, findRuns, isStitched, type Near } from "./quotation-search.ts";
import { judgeSpeaker } from "./quotation-speaker.ts";
import { insertedWords, type Run, runsOf, sourceWords } from "./quotation-words.ts";

/** Shorter ones that stand nowhere may be the writer's own marks around a term. */
const shortest = 4;

export const judgeQuotation: Judge = (claim, context) => {
  const { quotation } = claim;
  if (!quotation?.speech) return undefined;
  const runs = runsOf(quotation.text);
  if (runs.length === 0) return undefined;
  return (
    inSources(quotation, runs, context) ??
    nearSources(quotation, runs, context) ??
    nowhere(claim, quotation, runs, context)
  );
};

/** Words that stand in several places are the draft's where any of them bears it out. */
function inSources(quotation: Quotation, runs: readonly Run[], context: Context): Assessment | undefined {
  const places = context.covering.flatMap((from) =>
    findEvery(runs, sourceWords(from.reading), mostPlaces).flatMap(
      (found) => assessPlace(quotation, found, from, context) ?? [],
    ),
  );
  return places.find(({ faults }) => faults.length === 0) ?? places[0];
}

const mostPlaces = 12;

function assessPlace(
  quotation: Quotation,
  found: Found,
  from: SourceReading,
  { draft }: Context,
): Assessment | undefined {
  const span = spanOf(found, from);
  if (!span) return undefined;
  const danger = found.omitted.find((word) => omissionDangers.has(word));
  if (danger) return altered(quotation, from, span, `leaves out “${danger}”, which changes its sense`);
  const turned = [...found.replaced, ...insertedWords(quotation.text)].find((word) => negations.has(word));
  if (turned) return altered(quotation, from, span, `adds or drops “${turned}” in brackets, which changes its sense`);
  const evidence = evidenceAt(from, span, quotation, "equal");
  const faults = judgeSpeaker(quotation, from, span, evidence, draft);
  return {
    faults,
    evidence: [evidence],
    verdictHint: faults.length > 0 ? "contradicted" : "supported",
    reasons: [`${from.source.key} has these words.`],
  };
}

function nearSources(quotation: Quotation, runs: readonly Run[], { covering }: Context): Assessment | undefined {
  const words = runs.flatMap((run) => run.words);
  if (words.length < 3) return undefined;
  for (const from of covering) {
    const source = sourceWords(from.reading);
    const near = findNear(words, source);
    if (near && near.likeness >= surelyMeant && (near.weighty > 1 || isQuoted(from, near.span)))
      return altered(quotation, from, near.span, describe(near), near);
    if (words.length >= 6 && isStitched(words, source)) {
      const first = findRuns([{ words: words.slice(0, 3), after: "start" }], source);
      const span = first && spanOf(first, from);
      if (span) return altered(quotation, from, span, "joins words that stand apart in the source");
    }
    if (near && isQuoted(from, near.span)) return altered(quotation, from, near.span, describe(near), near);
  }
  return undefined;
}

/** With so many of its words, a place of the source is meant even where the source does not quote it. */
const surelyMeant = 0.8;

const isQuoted = ({ reading }: SourceReading, span: Span): boolean => {
  const sentence = reading.sentences.find((each) => each.span.end > span.start);
  const quotations = sentence ? (reading.sentence(sentence.index)?.quotations ?? []) : [];
  return quotations.some((quotation) => overlapsSpan(quotation.inner, { start: span.start, end: span.start + 1 }));
};

function describe({ changes, onlyLeavesOut }: Near): string {
  if (onlyLeavesOut) return `leaves out ${changes.map(({ source }) => `“${source}”`).join(", ")} without a mark`;
  const shown = changes.slice(0, 4).map(({ draft, source }) => {
    if (draft === "") return `“${source}” left out`;
    return source === "" ? `“${draft}” added` : `“${draft}” for “${source}”`;
  });
  return `has ${shown.join(", ")}`;
}

function altered(quotation: Quotation, from: SourceReading, span: Span, how: string, near?: Near): Assessment {
  const evidence = evidenceAt(from, span, quotation, "disjoint");
  const restored = near && restore(quotation, sliceSpan(from.reading.document.text, span));
  const fault: Fault = {
    rule: "quotation-altered",
    span: quotation.span,
    message: `The quotation ${how}. ${from.source.key} has: “${sliceSpan(from.reading.document.text, span).replace(/\s+/gu, " ")}”.`,
    evidence: [evidence],
    ...(evidence.slots[0] && { slot: evidence.slots[0] }),
    ...(near && isTrifle(near) && { severity: "info" as const }),
    ...(restored && {
      replacements: [{ title: "Restore the source's words", span: quotation.inner, text: restored, sure: true }],
    }),
  };
  return { faults: [fault], evidence: [evidence], verdictHint: "contradicted", reasons: [fault.message] };
}

/** "that" or "the" left out without a mark. */
const isTrifle = ({ changes, onlyLeavesOut }: Near): boolean =>
  onlyLeavesOut && changes.every(({ source }) => /^(?:that|the|a|an|and|so|well|uh|um)$/.test(source));

/** The source's words, with the draft's own mark at the end and its capital at the start. */
function restore({ text }: Quotation, words: string): string {
  const end = /[.,!?…;:]*$/u.exec(text)?.[0] ?? "";
  const plain = words.replace(/\s+/gu, " ").replace(/[.,;:]+$/u, "");
  const first = text[0] ?? "";
  const start =
    first === first.toUpperCase() && first !== first.toLowerCase() ? plain.charAt(0).toUpperCase() : plain.charAt(0);
  return `${start}${plain.slice(1)}${/[!?]$/u.test(plain) ? "" : end}`;
}

function nowhere(claim: Claim, quotation: Quotation, runs: readonly Run[], context: Context): Assessment | undefined {
  const length = runs.reduce((sum, { words }) => sum + words.length, 0);
  const other = sourceElsewhere(runs, context);
  if (length < shortest && !other) return undefined;
  const where = other ? ` They stand in ${other.from.source.key}.` : "";
  const keys = context.covering.map(({ source }) => source.key);
  const message = `${keys.length === 1 ? keys[0] : "No covering source"} ${keys.length === 1 ? "does not have" : "has"} these words.${where}`;
  const evidence = other ? [evidenceAt(other.from, other.span, quotation, "equal")] : [];
  const fault: Fault = {
    rule: "quotation-not-found",
    span: quotation.span,
    message,
    evidence,
    ...(claim.cites.length === 0 && { severity: "info" as const }),
  };
  return { faults: [fault], evidence: [], verdictHint: "not-found", reasons: [message] };
}

function sourceElsewhere(
  runs: readonly Run[],
  { elsewhere }: Context,
): { readonly from: SourceReading; readonly span: Span } | undefined {
  for (const from of new Set(elsewhere.map((passage) => passage.from))) {
    const found = findRuns(runs, sourceWords(from.reading));
    const span = found && spanOf(found, from);
    if (span) return { from, span };
  }
  return undefined;
}

function spanOf({ first, last }: Found, { reading }: SourceReading): Span | undefined {
  const { words } = sourceWords(reading);
  const start = words[first]?.span.start;
  const end = words[last]?.span.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}

function evidenceAt(
  { source, reading }: SourceReading,
  span: Span,
  quotation: Quotation,
  relation: SlotRelation,
): Evidence {
  const words = sliceSpan(reading.document.text, span).replace(/\s+/gu, " ");
  const sentence = reading.sentences.find((each) => each.span.end > span.start)?.span ?? span;
  const whole = { start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) };
  return {
    source: source.key,
    span: whole,
    excerpt: sliceSpan(reading.document.text, whole).replace(/\s+/gu, " ").trim(),
    relation: relation === "equal" ? "supports" : "contradicts",
    slots: [
      {
        slot: "quotation",
        draft: quotation.text,
        source: words,
        relation,
        draftSpan: quotation.inner,
        sourceSpan: span,
      },
    ],
  };
}
