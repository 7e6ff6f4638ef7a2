/** Reads whose age a sentence gives: "Ann Weir, 46,", "the 46-year-old Ann Weir", "Ann Weir, who rows, is 46 years old". */
import type { SentenceReading } from "../extract/claim.ts";
import { singleValue } from "../extract/interval.ts";
import type { Name, Quantity } from "../extract/mention.ts";

export interface Age {
  readonly owner: Name;
  readonly quantity: Quantity;
  readonly years: number;
}

/** The ages of a sentence whose owner is named beside them. */
export const agesOf = ({ quantities, names }: SentenceReading, prose: string): readonly Age[] =>
  quantities.flatMap((quantity) => {
    const years = quantity.kind === "age" ? singleValue(quantity.hard) : undefined;
    if (ONCE.test(prose.slice(quantity.span.end, quantity.span.end + 40))) return [];
    const owner = names.find((name) => name.kind === "person" && isOwner(name, quantity, prose));
    return owner && years !== undefined ? [{ owner, quantity, years }] : [];
  });

const isOwner = ({ span }: Name, { span: age }: Quantity, prose: string): boolean =>
  (span.end <= age.start && AFTER_NAME.test(prose.slice(span.end, age.start))) ||
  (age.end <= span.start && BEFORE_NAME.test(prose.slice(age.end, span.start)));

/** "Was eight years old in 1940", "was 16 when …": what is told of another day. */
const ONCE = /^[^.;]{0,20}\b(?:in (?:1[89]|20)\d\d|when|at the time|back then)\b/u;

/** "Ann Weir, 46", "Ann Weir, a 46-year-old", "Ann Weir is 46", with one description between commas. */
const AFTER_NAME =
  /^(?:,\s+(?:aged?\s+|an?\s+|the\s+)?|(?:,[^,.;:]{1,80},)?\s+(?:is|was|turned|turns)\s+(?:just\s+|only\s+)?)$/iu;
/** "46-year-old former rower Ann Weir". */
const BEFORE_NAME = /^(?:\s+[\p{Ll}-]+){0,4}\s+$/u;
