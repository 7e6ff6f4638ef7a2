/** Puts the source's figure in the place of the draft's: its number in the draft's form, its bound in the draft's words. */
import type { DocumentReading } from "../extract/claim.ts";
import { singleValue } from "../extract/interval.ts";
import type { Quantity } from "../extract/mention.ts";
import { type Bound, boundsAfter, boundsBefore } from "../lexicon/quantity-modifiers.ts";
import type { Span } from "../text/span.ts";
import type { Change } from "./change.ts";
import { grouped, likeNumber } from "./number-form.ts";
import { atStart } from "./voice/fix.ts";

/** Nothing where the words around the draft's figure would not go with the source's: "the 41" with "at least 14". */
export function changeFigure(mine: Quantity, theirs: Quantity, { prose }: DocumentReading): Change | undefined {
  const [draft, source] = [readParts(mine.text), readParts(theirs.text)];
  const isBounded = theirs.modifier !== "exact";
  const number = writeNumber(mine, theirs, draft.number, source.number);
  const text = beforeNoun(withBound(number.text, draft, source), mine);
  if (mine.kind === "count" && isOne(mine) !== isOne(theirs)) return undefined;
  if (isBounded && mine.modifier === "exact" && DETERMINED.test(lead(prose, mine.span))) return undefined;
  if (CONTRASTED.test(prose.slice(mine.span.end, mine.span.end + FAR))) return undefined;
  if (text.includes(" ") && /^[-‑]\p{L}/u.test(prose.slice(mine.span.end, mine.span.end + 2))) return undefined;
  const span = spanOf(mine, text, prose, isBounded);
  const isCapital = /^\p{Lu}/u.test(prose.slice(span.start, span.start + 1));
  return { span, text: isCapital ? capital(text) : atStart(text, span.start, prose), sure: number.isAlike };
}

/** The source's words for a figure as they stand inside a sentence. */
export const tellFigure = (text: string): string =>
  /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

interface Parts {
  readonly bound?: Bound;
  /** The words of the bound, before the number or after it. */
  readonly lead: string;
  readonly trail: string;
  readonly number: string;
}

function readParts(text: string): Parts {
  const words = tellFigure(text);
  const lead = LEADS.find((each) => words.startsWith(`${each} `)) ?? "";
  const rest = words.slice(lead.length).trimStart();
  const trail = lead ? "" : (TRAILS.find((each) => rest.endsWith(each)) ?? "");
  const bound = boundsBefore.get(lead) ?? boundsAfter.get(trail);
  return { ...(bound && { bound }), lead, trail, number: rest.slice(0, rest.length - trail.length).trimEnd() };
}

const longestFirst = (phrases: Iterable<string>): readonly string[] => [...phrases].sort((a, b) => b.length - a.length);

const LEADS = longestFirst(boundsBefore.keys());
const TRAILS = longestFirst(boundsAfter.keys());

/** The draft's own "about" for the source's "roughly"; "an estimated" says more than how near the figure is. */
function withBound(number: string, draft: Parts, source: Parts): string {
  const isAlike = draft.bound !== undefined && draft.bound === source.bound && !/^an? /u.test(source.lead + draft.lead);
  const { lead, trail } = isAlike ? draft : source;
  const before = VERBS.test(lead) ? "more than" : lead;
  return `${before && `${before} `}${number}${trail && (/^[-+]/u.test(trail) ? trail : ` ${trail}`)}`;
}

/** "The toll passed 200" has a verb of its own. */
const VERBS = /^(?:tops|topped|pass(?:es|ed)|surpass(?:es|ed)|exceed(?:s|ed|ing))$/u;

interface Written {
  readonly text: string;
  /** In the draft's own form. */
  readonly isAlike: boolean;
}

function writeNumber(mine: Quantity, theirs: Quantity, draft: string, source: string): Written {
  const value = VAGUE.test(source) ? undefined : plainValue(theirs);
  if (value === undefined) return { text: source, isAlike: VAGUE.test(draft) || !/\d/u.test(draft) };
  if (mine.kind !== "count") return likeMeasure(draft, source, mine.unit === theirs.unit);
  const text = likeNumber(value, draft);
  if (text !== undefined) return { text, isAlike: true };
  return { text: /^\d{4,}$/u.test(source) ? grouped(value) : source, isAlike: false };
}

const VAGUE = /\b(?:dozens?|scores|tens|hundreds|thousands|millions|billions|several|few|couple|handful|number)\b/iu;

/** "$6 million" for "$5 million", "6 percent" for "5 percent" where the source writes "6 per cent". */
function likeMeasure(draft: string, source: string, isSameUnit: boolean): Written {
  const [own, other] = [draft, source].map((text) => DIGITS.exec(text)?.[0]);
  const isAlike = isSameUnit && own !== undefined && scaleOf(draft) === scaleOf(source);
  return { text: isAlike && other !== undefined ? draft.replace(own, other) : source, isAlike };
}

const DIGITS = /\d[\d,.]*\d|\d/u;

const scaleOf = (text: string): string | undefined =>
  /thousand|million|billion|trillion/iu.exec(text)?.[0].toLowerCase();

/** The number that the bound is put on. */
function plainValue({ modifier, hard }: Quantity): number | undefined {
  switch (modifier) {
    case "exact":
      return singleValue(hard);
    case "at-least":
    case "more-than":
      return hard.min;
    case "at-most":
    case "less-than":
    case "nearly":
      return hard.max;
    case "approximate":
      return Math.round(500 * (hard.min + hard.max)) / 1000;
    default:
      return undefined;
  }
}

/** What is counted stands in the singular after it. */
const isOne = (quantity: Quantity): boolean => (plainValue(quantity) ?? 2) === 1;

/** "Dozens of" for the "40" of "40 dockers", where "40 of the dockers" already has its "of". */
function beforeNoun(amount: string, { counted, span }: Quantity): string {
  const isNext = counted !== undefined && counted.span.start - span.end <= 1;
  return isNext && AMOUNT_NOUN.test(amount) ? `${amount} of` : amount;
}

const AMOUNT_NOUN = /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions|a (?:number|handful|couple))$/iu;

/** With the "exactly" before it that the source's "about" takes away, and the "of" that only "dozens" needs. */
function spanOf({ span, text }: Quantity, written: string, prose: string, isBounded: boolean): Span {
  const [exactly = ""] = isBounded ? (EXACTLY.exec(lead(prose, span)) ?? []) : [];
  const isNoun = AMOUNT_NOUN.test(text) && !AMOUNT_NOUN.test(written);
  const [of = ""] = isNoun ? (OF.exec(prose.slice(span.end, span.end + LONGEST)) ?? []) : [];
  return { start: span.start - exactly.length, end: span.end + of.length };
}

const lead = (prose: string, { start }: Span): string => prose.slice(Math.max(0, start - LONGEST), start);

/** "24 people, not 14". */
const CONTRASTED = /^[^.;,]*,?\s+(?:and\s+)?(?:not|rather than|instead of)\s+(?:[\d$€£]|\p{L}+(?:-\p{L}+)?[.,;])/u;
const FAR = 60;
const LONGEST = 16;
const EXACTLY = /(?<!\p{L})(?:exactly|precisely|only|just|merely)[^\S\n]+$/iu;
const OF = /^[^\S\n]of(?![^\S\n]+(?:the|these|those|them|its|their|his|her|our|whom|which)(?!\p{L}))/iu;
/** "The at least 14" is nothing one writes. */
const DETERMINED = /(?<!\p{L})(?:the|these|those|all|its|their|his|her|our|another|other|each|every)\s+$/iu;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
