/** The words and numbers of a text as support is judged on them: cheap, without a parser. */
import { readFigure } from "../../extract/quantity/figure.ts";
import { readWords } from "../../extract/word.ts";
import { NEGATIONS, STOP_WORDS } from "../../lexicon/stop-words.ts";
import { withoutJoiners } from "../../text/prose.ts";
import type { Span } from "../../text/span.ts";
import { baseForms } from "./lemma.ts";
import type { SupportNumber } from "./numbers.ts";

export interface SupportToken {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  readonly bases: readonly string[];
  /** What it says, where it is a number, in digits or words, with its "million". */
  readonly number?: SupportNumber;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** The first word of its sentence. */
  readonly first: boolean;
  readonly stop: boolean;
  readonly negation: boolean;
}

const tokenPattern = /\d+(?:,\d{3})*(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:\.\p{L})*(?:['’](?!s\b)\p{L}+)*/gu;

/** The tokens of `prose` within `span`, in order; offsets are the text's. */
export function readTokens(prose: string, span: Span): readonly SupportToken[] {
  const tokens: SupportToken[] = [];
  const figures = readFigures(prose, span);
  for (const match of prose.slice(span.start, span.end).matchAll(tokenPattern)) {
    const start = span.start + match.index;
    const previous = tokens.at(-1);
    if (previous && start < previous.span.end) continue;
    const figure = figures.get(start);
    const token = { start, end: figure?.end ?? start + match[0].length };
    const first = tokens.length === 0 || /[.!?:]["'”’)]*\s+["'“‘(]*$/.test(prose.slice(Math.max(0, start - 6), start));
    const alone = isAlone(prose, token);
    const read = tokenOf(withoutJoiners(prose.slice(start, token.end)), token, first, figure);
    tokens.push(alone ? { ...read, negation: false } : read);
  }
  return tokens;
}

/** Somebody's whole answer: a "No" between quotation marks denies nothing that the sentence tells. */
const isAlone = (prose: string, { start, end }: Span): boolean =>
  /["“«„]/u.test(prose.charAt(start - 1)) && /^[.,!?]?["”»“]/u.test(prose.slice(end, end + 2));

type NumberToken = SupportNumber & { readonly end: number };

/** The numbers of a text by their first letter, as the quantity reader reads them: "nearly" bounds its 50. */
function readFigures(prose: string, span: Span): ReadonlyMap<number, NumberToken> {
  const words = readWords({ prose, span, terms: [], actors: { actors: new Map() }, known: [] });
  const figures = new Map<number, NumberToken>();
  for (let at = 0; at < words.length; at++) {
    const figure = readFigure(words, at);
    if (!figure) continue;
    const signed = words[figure.number]?.kind === "mark" ? 1 : 0;
    const [first, last] = [words[figure.number + signed], words[figure.end - 1]];
    if (first && last) figures.set(first.start, { ...figure, end: last.end });
    at = figure.end - 1;
  }
  return figures;
}

function tokenOf(text: string, span: Span, first: boolean, figure: NumberToken | undefined): SupportToken {
  const lower = text.toLowerCase().replace(/’/g, "'");
  const number = figure && { hard: figure.hard, soft: figure.soft, modifier: figure.modifier };
  const negation = NEGATIONS.has(lower) || lower.endsWith("n't");
  return {
    span,
    text,
    lower,
    bases: number ? [lower] : baseForms(lower.replace(/\./g, "")),
    ...(number && { number }),
    capital: /^\p{Lu}/u.test(text),
    first,
    stop: STOP_WORDS.has(lower) || (!number && text.length < 2) || negation || /n't$|'(?:ll|re|ve|d|m)$/.test(lower),
    negation,
  };
}
