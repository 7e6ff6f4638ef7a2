/** Which of the answers to a fault may stand in the draft's sentence, and which of them without anyone looking. */
import type { Claim, SentenceReading, SlotName } from "../extract/claim.ts";
import type { Quantity } from "../extract/mention.ts";
import { containsSpan, type Span, sliceSpan } from "../text/span.ts";
import type { Context } from "./context.ts";
import type { Fault, Replacement } from "./judgement.ts";

/** The fault without the answers that would make the sentence say something else, or say one thing twice. */
export function withFitFixes(fault: Fault, claim: Claim, { draft }: Context): Fault {
  const { replacements, ...rest } = fault;
  const sentence = draft.sentence(claim.sentence);
  if (!replacements || !sentence || !VALUES.has(fault.slot?.slot ?? "detail")) return fault;
  // What is denied of one figure is not what the source tells of the other.
  const isDenied = claim.event?.negated === true && fault.slot?.slot === "count";
  const fit = replacements.filter(
    (each) => !isDenied && !isWithinQuotation(each.span, sentence) && !isSaidAlready(each, sentence),
  );
  const isPlain = isCited(fault, claim) && isPlainlyTold(claim, sentence, draft.prose);
  const told = fit.map((each): Replacement => ({ ...each, sure: each.sure && isPlain }));
  return { ...rest, ...(told.length > 0 && { replacements: told }) };
}

/** What stands by itself in a sentence, unlike a hedge or the words of a quotation. */
const VALUES: ReadonlySet<SlotName> = new Set([
  "count",
  "measure",
  "time",
  "place",
  "agent",
  "patient",
  "role",
  "holder",
]);

/** The words are another's. */
const isWithinQuotation = (span: Span, { quotations }: SentenceReading): boolean =>
  quotations.some((quotation) => containsSpan(quotation.span, span));

/** "24, not 17". */
const isSaidAlready = ({ span, text }: Replacement, { quantities }: SentenceReading): boolean =>
  quantities.some((other) => !containsSpan(span, other.span) && isBare(other, quantities) && isAlike(other, text));

/** "17 houses" says nothing of a toll. */
const isBare = (other: Quantity, all: readonly Quantity[]): boolean =>
  other.kind === "count" &&
  (other.counted === undefined ||
    all.some(({ span, counted }) => span !== other.span && counted?.head === other.counted?.head));

const isAlike = ({ text }: Quantity, other: string): boolean => text.toLowerCase() === other.toLowerCase();

/** Nobody said that the source is about an uncited claim. */
const isCited = ({ evidence }: Fault, { cites }: Claim): boolean =>
  evidence.some(({ source }) => cites.includes(source));

/** It is not denied, told as somebody's words, or as what was thought before. */
const isPlainlyTold = ({ event }: Claim, sentence: SentenceReading, prose: string): boolean =>
  !event?.negated &&
  sentence.attribution.length === 0 &&
  sentence.quotations.length === 0 &&
  !TURNED.test(sliceSpan(prose, sentence.span));

const TURNED =
  /(?<!\p{L})(?:not|never|no|nor|rather than|instead of|unlike|at first|first|initially|originally|earlier|previously|before that|had been|until then)(?!\p{L})/iu;
