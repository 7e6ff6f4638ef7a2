/** The words and numbers of a text as support is judged on them: cheap, without a parser. */
import { NEGATIONS, STOP_WORDS } from "../lexicon/stop-words.ts";
import { withoutJoiners } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import { baseForms } from "./support-lemma.ts";
import { readNumberWord, readVagueNumber, scaleOf } from "./support-numbers.ts";

export interface SupportToken {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  readonly bases: readonly string[];
  /** The value, where the token is a number, in digits or words, with its "million". */
  readonly value?: number;
  /** A number that says only its size: "hundreds". */
  readonly vague: boolean;
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
  for (const match of prose.slice(span.start, span.end).matchAll(tokenPattern)) {
    const text = withoutJoiners(match[0]);
    const start = span.start + match.index;
    const end = start + match[0].length;
    const previous = tokens.at(-1);
    const lower = text.toLowerCase().replace(/’/g, "'");
    const scale = scaleOf(lower);
    if (scale !== undefined && previous?.value !== undefined && start - previous.span.end <= 1) {
      tokens[tokens.length - 1] = widen(previous, end, prose, previous.value * scale);
      continue;
    }
    const vague = readVagueNumber(lower);
    const value = vague ?? readNumberWord(lower);
    if (value !== undefined && value < 10 && vague === undefined && joins(previous, prose, start)) {
      tokens[tokens.length - 1] = widen(previous, end, prose, (previous.value ?? 0) + value);
      continue;
    }
    const first = tokens.length === 0 || /[.!?:]["'”’)]*\s+["'“‘(]*$/.test(prose.slice(Math.max(0, start - 6), start));
    tokens.push({ ...tokenOf(text, lower, { start, end }, first, value), vague: vague !== undefined });
  }
  return tokens;
}

function tokenOf(
  text: string,
  lower: string,
  span: Span,
  first: boolean,
  value: number | undefined,
): Omit<SupportToken, "vague"> {
  const negation = NEGATIONS.has(lower) || lower.endsWith("n't");
  return {
    span,
    text,
    lower,
    bases: value === undefined ? baseForms(lower.replace(/\./g, "")) : [lower],
    ...(value !== undefined && { value }),
    capital: /^\p{Lu}/u.test(text),
    first,
    stop:
      STOP_WORDS.has(lower) ||
      (value === undefined && text.length < 2) ||
      negation ||
      /n't$|'(?:ll|re|ve|d|m)$/.test(lower),
    negation,
  };
}

function widen(token: SupportToken, end: number, prose: string, value: number): SupportToken {
  const span = { start: token.span.start, end };
  const text = prose.slice(span.start, span.end);
  return { ...token, span, text, lower: text.toLowerCase(), value };
}

/** "twenty-one": tens and a unit joined by a hyphen. */
const joins = (previous: SupportToken | undefined, prose: string, start: number): previous is SupportToken =>
  previous?.value !== undefined &&
  /^\p{L}/u.test(previous.text) &&
  previous.value % 10 === 0 &&
  previous.value >= 20 &&
  previous.value < 100 &&
  prose.slice(previous.span.end, start) === "-";
