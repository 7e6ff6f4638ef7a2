/** Judges a quotation: whether its covering sources hold its words, unaltered, and from the same mouth. */
import type { SourceReading } from "../corpus/passage.ts";
import type { Claim, DocumentReading } from "../extract/claim.ts";
import type { Quotation } from "../extract/mention.ts";
import { say } from "../text/message.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import { assess } from "./assess.ts";
import type { Assessment, Context, Judge } from "./context.ts";
import type { Fault } from "./judgement.ts";
import { altered, quotationEvidence } from "./quotation/altered.ts";
import { describe, describeCut } from "./quotation/change.ts";
import { cutOff, isDenied } from "./quotation/cut.ts";
import { normalWords } from "./quotation/danger.ts";
import { canOpenWith, restoredText } from "./quotation/fix.ts";
import { findNearest, isStitched, type Near } from "./quotation/near.ts";
import { findNegated } from "./quotation/negated.ts";
import { type Found, findEvery, findRuns } from "./quotation/place.ts";
import { turnOf } from "./quotation/sense.ts";
import { isOneVoice, judgeSpeaker } from "./quotation/speaker.ts";
import { type QuotedWord, type Run, runsOf, sourceWords } from "./quotation/words.ts";

/** Shorter ones that stand nowhere may be the writer's own marks around a term. */
const shortest = 4;

export const judgeQuotation: Judge = (claim, context) => {
  const { quotation } = claim;
  if (!quotation?.speech) return undefined;
  const runs = runsOf(quotation.text);
  if (runs.length === 0) return undefined;
  const found = inSources(quotation, runs, context);
  if (isNested(claim, quotation, context)) return found?.faults.some(isOfWords) ? undefined : found;
  return found ?? nearSources(quotation, runs, context) ?? nowhere(claim, quotation, runs, context);
};

/** The words of a quotation inside another are judged with the outer one's. */
const isNested = ({ sentence }: Claim, { span }: Quotation, { draft }: Context): boolean =>
  draft
    .sentence(sentence)
    ?.quotations.some(({ speech, inner }) => speech && inner.start <= span.start && span.end <= inner.end) ?? false;

const isOfWords = ({ rule }: Fault): boolean => rule === "quotation-altered";

/** Words that stand in several places are the draft's where any of them bears it out, not counting a heading drawn from them. */
function inSources(quotation: Quotation, runs: readonly Run[], context: Context): Assessment | undefined {
  const places = context.covering.flatMap((from) =>
    findEvery(runs, sourceWords(from.reading), mostPlaces).map((found) => ({ from, found })),
  );
  const told = places.filter(({ from, found }) => !standsAlone(found, from));
  const assessed = (told.length > 0 ? told : places).flatMap(
    ({ from, found }) => assessPlace(quotation, runs, found, from, context) ?? [],
  );
  return assessed.find(({ faults }) => faults.length === 0) ?? assessed.sort((a, b) => widthOf(a) - widthOf(b))[0];
}

/** Whether nothing else stands in the paragraph of the words. */
function standsAlone(found: Found, from: SourceReading): boolean {
  const span = spanOf(found, from);
  const { document, prose } = from.reading;
  if (!span) return false;
  const block = document.blocks.find((each) => each.span.end > span.start);
  return (
    block !== undefined &&
    !/\p{L}/u.test(prose.slice(block.span.start, span.start)) &&
    !/\p{L}/u.test(prose.slice(span.end, block.span.end))
  );
}

/** "There is … rain" is meant from the last "there is" before the rain. */
const widthOf = ({ evidence: [first] }: Assessment): number => first?.slots[0]?.source.length ?? 0;

const mostPlaces = 12;

function assessPlace(
  quotation: Quotation,
  runs: readonly Run[],
  found: Found,
  from: SourceReading,
  { draft, actors }: Context,
): Assessment | undefined {
  const span = spanOf(found, from);
  if (!span) return undefined;
  if (!isOneVoice(found, from, actors))
    return altered(quotation, from, span, { how: say`joins the words of two speakers` });
  const turn = turnOf({ quotation, runs, found, from, draft, actors });
  if (turn) return altered(quotation, from, { ...span, start: Math.min(span.start, turn.start ?? span.start) }, turn);
  const cut = cutOff(quotation, draft, from, span);
  if (cut) {
    const whole = around(span, cut.span);
    const restored = canOpenWith(quotation, from, whole) ? restoredText(quotation, draft, from, whole) : undefined;
    return altered(quotation, from, whole, describeCut(cut, from), restored);
  }
  const evidence = quotationEvidence(from, span, quotation, "equal");
  const faults = judgeSpeaker({ quotation, draft, from, at: span, actors }, evidence);
  return {
    faults,
    evidence: [evidence],
    verdictHint: faults.length > 0 ? "contradicted" : "supported",
    reasons: [`${from.source.key} has these words.`],
  };
}

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

function nearSources(quotation: Quotation, runs: readonly Run[], { draft, covering }: Context): Assessment | undefined {
  const words = runs.flatMap((run) => run.words);
  if (words.length < 4 && runs.length === 1) {
    const denied = covering.flatMap((from) => withoutNegation(quotation, words, from, draft) ?? [])[0];
    if (denied) return denied;
  }
  if (words.length < 3) return undefined;
  for (const from of covering) {
    const source = sourceWords(from.reading);
    const near = findNearest(words, source);
    const quoted = near && isQuoted(from, near.span);
    if (near && !quoted && isRetold(near)) continue;
    if (near && near.likeness >= surelyMeant && (near.weighty > 1 || quoted))
      return altered(quotation, from, near.span, describe(near), restoredText(quotation, draft, from, near.span));
    if (words.length >= 6 && isStitched(words, source)) {
      const first = findRuns([{ words: words.slice(0, 3), after: "start" }], source);
      const span = first && spanOf(first, from);
      if (span) return altered(quotation, from, span, { how: say`joins words that stand apart in the source` });
    }
    if (near && quoted)
      return altered(quotation, from, near.span, describe(near), restoredText(quotation, draft, from, near.span));
  }
  return undefined;
}

/** Of so few words that only the negation tells which place is meant; not where the draft denies them itself. */
function withoutNegation(
  quotation: Quotation,
  words: readonly QuotedWord[],
  from: SourceReading,
  draft: DocumentReading,
): Assessment | undefined {
  const negated = findNegated(words, sourceWords(from.reading));
  const span = negated && spanOf(negated, from);
  if (!span || !isQuoted(from, span) || isDenied(quotation, draft)) return undefined;
  const how = say`leaves out “${negated.negation}”, which changes its sense`;
  return altered(quotation, from, span, { how }, restoredText(quotation, draft, from, span));
}

/** "I will not sign" where the source has "she would not sign": it tells what was said, and not in which words. */
const isRetold = ({ changes }: Near): boolean =>
  changes.some(({ draft, source }) => {
    const [mine, theirs] = [normalWords(draft), normalWords(source)];
    return (FIRST_PERSON.test(mine) && THIRD_PERSON.test(theirs)) || BACKSHIFTS.has(`${mine} ${theirs}`);
  });

/** What becomes of a verb where speech is reported. */
const BACKSHIFTS: ReadonlySet<string> = new Set([
  "will would",
  "can could",
  "may might",
  "shall should",
  "shall would",
  "is was",
  "are were",
  "has had",
  "have had",
  "do did",
  "does did",
  "must had to",
]);

const FIRST_PERSON = /\b(?:i|we|me|us|my|our)\b/;
const THIRD_PERSON = /\b(?:he|she|they|him|her|them|his|their)\b/;

/** With so many of its words, a place of the source is meant even where the source does not quote it. */
const surelyMeant = 0.8;

const isQuoted = ({ reading }: SourceReading, { start }: Span): boolean => {
  const sentence = reading.sentences.find(({ span }) => span.end > start);
  const quotations = sentence ? (reading.sentence(sentence.index)?.quotations ?? []) : [];
  return quotations.some((quotation) => overlapsSpan(quotation.inner, { start, end: start + 1 }));
};

/** What a quotation names ("called it …", "banners that read …") may be the writer's own word for it. */
function nowhere(claim: Claim, quotation: Quotation, runs: readonly Run[], context: Context): Assessment | undefined {
  const length = runs.reduce((sum, { words }) => sum + words.length, 0);
  const other = sourceElsewhere(runs, context);
  if ((length < shortest || quotation.naming) && !other) return undefined;
  const where = other ? say` They stand in ${other.from.source.key}.` : "";
  const [key = "", ...more] = context.covering.map(({ source }) => source.key);
  const isOnly = key !== "" && more.length === 0;
  const message = isOnly
    ? say`${key} does not have these words.${where}`
    : say`No covering source has these words.${where}`;
  const evidence = other ? [quotationEvidence(other.from, other.span, quotation, "equal")] : [];
  const fault: Fault = {
    rule: "quotation-not-found",
    span: quotation.span,
    message,
    evidence,
    ...(claim.cites.length === 0 && { severity: "info" as const }),
  };
  return assess([fault], "not-found", []);
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

function spanOf({ first, last }: Pick<Found, "first" | "last">, { reading }: SourceReading): Span | undefined {
  const { words } = sourceWords(reading);
  const start = words[first]?.span.start;
  const end = words[last]?.span.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}
