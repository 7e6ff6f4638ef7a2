/** Whether a sentence says of a word that it is so or that it is not. */
import type { SentenceReading } from "../extract/claim.ts";
import { containsSpan, type Span } from "../text/span.ts";
import type { Contrary, Side } from "./contrary/search.ts";

export type Polarity = "asserted" | "denied" | "unclear";

/** "Unclear" where some negation stands near, and it is not known what it denies; an opposite may itself be such a word. */
export function polarityOf({ sentence, event, span, reading: { prose } }: Side, kind: Contrary["kind"]): Polarity {
  if (isDisowned(span, sentence, prose) || LESSENED.test(prose.slice(sentence.span.start, span.start)))
    return "unclear";
  const clause = event ?? narrowest(sentence.events.filter((each) => containsSpan(each.span, span)));
  if (clause?.negated || clause?.status === "denied") return "denied";
  const from = Math.max(sentence.span.start, (clause?.trigger.start ?? span.start) - BEFORE);
  const to = Math.min(sentence.span.end, Math.max(span.end, clause?.span.end ?? sentence.span.end));
  const own = kind === "opposite" ? span : { start: to, end: to };
  const around = `${prose.slice(from, Math.max(from, own.start))} ${prose.slice(own.end, to)}`;
  return negation.test(around) ? "unclear" : "asserted";
}

/** "Less predictable" is nearly unpredictable. */
const LESSENED = /\b(?:less|least|little)\s$/iu;

/** "Rejected claims that …", "It is untrue that …", "… The police denied this.": it is told as what is not so. */
export const isDisowned = (at: Span, { span }: SentenceReading, prose: string): boolean => {
  const before = prose.slice(span.start, at.start);
  const after = prose.slice(at.end, span.end);
  if (DISOWNED.test(before) || (CLAIMED.test(before) && UNTRUE.test(after))) return true;
  return DISOWNED_HERE.test(after) || DISOWNED_NEXT.test(prose.slice(span.end, span.end + FAR));
};

const CLAIMS =
  "claims?|reports?|allegations?|accusations?|charges?|suggestions?|rumou?rs?|assertions?|stories|story|notion|idea|that";
const FALSE =
  "untrue|false|falsely|not (?:true|so|the case|correct)|incorrect|no truth|fabricat\\w*|invented|a lie|lies|baseless";
const DENYING =
  "den(?:y|ies|ied|ying|ials?)|reject\\w*|disput\\w*|dismiss\\w*|refut\\w*|rebut\\w*|contest\\w*|rubbish\\w*";

const DISOWNED = new RegExp(
  `\\b(?:${DENYING}|${FALSE})\\b[^.;:]{0,120}?\\b(?:${CLAIMS}|having|being|to have)\\b`,
  "iu",
);
/** "Claims that …" before, and "… are untrue" after. */
const CLAIMED = new RegExp(`\\b(?:${CLAIMS})\\b[^.;:]*$`, "iu");
const UNTRUE = new RegExp(`\\b(?:is|are|was|were|be|been)\\s+(?:\\p{L}+\\s+)?(?:${FALSE}|${DENYING})\\b`, "iu");

/** Whoever denies, in a few words; "did not deny" denies nothing. */
const DENIER = "(?:(?!(?:not|never|nor|neither)\\b)[\\p{L}’'-]+\\s+){1,8}?";
/** "Denied this", "rejects the claim"; "rejected it" may be said of a law. */
const DENIES_IT = [
  "(?:den(?:y|ies|ied|ying)|disput(?:es?|ed)|refut(?:es?|ed)|dismiss(?:es|ed)?)\\s+(?:this|that|it|them|these|those)\\b",
  `(?:${DENYING})\\s+(?:the|this|that|these|those|his|her|their|any|all)\\s+(?:\\p{L}+\\s+)?(?:${CLAIMS})\\b`,
].join("|");
/** "…; the ministry denies it", "…, which he denied". */
const DISOWNED_HERE = new RegExp(
  `[,;—–]\\s*${DENIER}(?:${DENIES_IT})|,\\s*(?:something\\s+)?which\\s+${DENIER}(?:${DENYING})(?!\\p{L})`,
  "iu",
);
/** The next sentence: "The guards denied this." */
const DISOWNED_NEXT = new RegExp(`^\\s*${DENIER}(?:${DENIES_IT})`, "iu");
const FAR = 160;

const BEFORE = 40;

const narrowest = <T extends { readonly span: Span }>(spans: readonly T[]): T | undefined =>
  [...spans].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];

const negation =
  /\b(?:not|no|none|neither|nor|nobody|nothing|never|without|cannot|hardly|barely|scarcely|few|unable|fail\w*|refus\w*|den(?:y|ied|ies|ying)|yet to|declin\w*|neglect\w*|omit\w*|forg[eo]t\w*|refrain\w*|doubt\w*|unless|rul\w+ out|abandon\w*|scrap\w*|shelv\w*|call\w* off|short of|reject\w*|dismiss\w*|disput\w*|refut\w*|instead|rather than|stop\w*|lack\w*|unlikely|avoid\w*|prevent\w*|despite|although|far from)\b|n['’]t\b/iu;
