/** Judges whether a comparison stands the other way round in its source: "A is larger than B" for "B is larger than A". */
import type { DocumentReading } from "../extract/claim.ts";
import { say } from "../text/message.ts";
import type { Span } from "../text/span.ts";
import { assess } from "./assess.ts";
import type { Context, Judge } from "./context.ts";
import { differs, evidenceOf } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { oncePerSentence } from "./once.ts";
import { oppositesOf } from "./opposites.ts";
import { isQuoted } from "./quoted.ts";
import { tokensOf } from "./support/source.ts";
import type { SupportToken } from "./support/tokens.ts";

/** Asked once a sentence. */
export const judgeCompared: Judge = (claim, context) => {
  const sentence = context.draft.sentence(claim.sentence);
  if (claim.cites.length === 0 || !sentence || !isLead(claim, context.draft)) return undefined;
  const faults = comparisonsOf(context.draft, sentence.index)
    .filter(({ span }) => !isQuoted(span, sentence))
    .flatMap((mine) => comparisonFault(mine, context) ?? []);
  return faults.length === 0 ? undefined : assess(faults, "not-found");
};

/** What is more or less than what. */
interface Comparison {
  /** "Larger", "fewer". */
  readonly degree: SupportToken;
  readonly span: Span;
  readonly left: readonly SupportToken[];
  readonly right: readonly SupportToken[];
}

const comparisonsOf = oncePerSentence((reading: DocumentReading, index): readonly Comparison[] => {
  const tokens = tokensOf(reading, index);
  return tokens.flatMap(({ lower }, at) => (lower === "than" ? (readComparison(at, tokens, reading) ?? []) : []));
});

function readComparison(
  than: number,
  tokens: readonly SupportToken[],
  { prose }: DocumentReading,
): Comparison | undefined {
  const before = tokens.slice(0, than);
  const degree = before.findLast(({ lower }) => DEGREES.has(lower) || /\p{L}{2}er$/u.test(lower));
  const after = tokens.slice(than + 1, than + 1 + FARTHEST);
  const comma = after.findIndex(({ span }) => /[,;]\s*$/u.test(prose.slice(span.start - 2, span.start)));
  const [bound] = after;
  const negated = tokens.some(({ negation }) => negation);
  if (!degree || negated || bound?.number !== undefined || bound?.lower === "half") return undefined;
  const contents = (some: readonly SupportToken[]): readonly SupportToken[] =>
    some.filter((token) => !token.stop && token !== degree);
  const left = contents(before.slice(-FARTHEST));
  const right = contents(comma < 0 ? after : after.slice(0, comma));
  return left.length > 0 && right.length > 0 ? { degree, span: degree.span, left, right } : undefined;
}

const DEGREES: ReadonlySet<string> = new Set(["more", "fewer", "less"]);
const FARTHEST = 10;

function comparisonFault(mine: Comparison, { passages }: Context): Fault | undefined {
  const told = passages.flatMap((passage) =>
    comparisonsOf(passage.from.reading, passage.sentence.index)
      .filter(({ span }) => !isQuoted(span, passage.sentence))
      .map((theirs) => ({ passage, theirs, relation: relate(mine, theirs) })),
  );
  const contrary = told.find(({ relation }) => relation === "contrary");
  if (!contrary || told.some(({ relation }) => relation === "same")) return undefined;
  const { passage, theirs } = contrary;
  const slot = differs(
    "detail",
    { text: mine.degree.text, span: mine.span },
    { text: theirs.degree.text, span: theirs.span },
  );
  const { key } = passage.from.source;
  return {
    rule: "claim-not-found",
    span: mine.span,
    message:
      mine.degree.lower === theirs.degree.lower
        ? say`${key} says the contrary of “${mine.degree.text}”.`
        : say`${key} says “${theirs.degree.text}” here, not “${mine.degree.text}”.`,
    evidence: [evidenceOf(passage, "related", [slot])],
    slot,
  };
}

/** One of same degree with the sides changed, or of opposite degree with the sides kept, is the contrary. */
function relate(mine: Comparison, theirs: Comparison): "same" | "contrary" | undefined {
  const all = [...theirs.left, ...theirs.right];
  if (![...mine.left, ...mine.right].every((word) => has(all, word))) return undefined;
  const [left, right] = [only(mine.left, mine.right), only(mine.right, mine.left)];
  const [otherLeft, otherRight] = [only(theirs.left, theirs.right), only(theirs.right, theirs.left)];
  const kept = shares(left, otherLeft) && shares(right, otherRight) && !shares(right, otherLeft);
  const changed = shares(left, otherRight) && shares(right, otherLeft) && !shares(right, otherRight);
  if (kept === changed) return undefined;
  const same = mine.degree.bases.some((base) => theirs.degree.bases.includes(base));
  if (!same && !areOpposite(mine.degree, theirs.degree)) return undefined;
  return same === kept ? "same" : "contrary";
}

type Tokens = readonly SupportToken[];

const has = (some: Tokens, { bases }: SupportToken): boolean =>
  some.some((other) => bases.some((base) => other.bases.includes(base)));

const only = (some: Tokens, others: Tokens): Tokens => some.filter((token) => !has(others, token));

const shares = (some: Tokens, others: Tokens): boolean => some.some((token) => has(others, token));

const areOpposite = (a: SupportToken, b: SupportToken): boolean =>
  [a.lower, ...a.bases].some((word) => oppositesOf(word).some((other) => other === b.lower || b.bases.includes(other)));
