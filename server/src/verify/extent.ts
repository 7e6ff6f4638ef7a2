/** Judges whether a sentence says of all what its source says of some: "all of the hives" for "most of the hives". */
import type { DocumentReading } from "../extract/claim.ts";
import { PART_WORDS, WHOLE_WORDS } from "../lexicon/extent-words.ts";
import type { Span } from "../text/span.ts";
import { assess } from "./assess.ts";
import type { Context, Judge } from "./context.ts";
import { insteadFault, toldIn } from "./instead.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { oncePerSentence } from "./once.ts";
import { isQuoted } from "./quoted.ts";
import { tokensOf } from "./support/source.ts";
import type { SupportToken } from "./support/tokens.ts";

/** Asked once a sentence. */
export const judgeExtent: Judge = (claim, context) => {
  const sentence = context.draft.sentence(claim.sentence);
  if (claim.cites.length === 0 || !sentence || !isLead(claim, context.draft)) return undefined;
  const faults = extentsOf(context.draft, sentence.index)
    .filter(({ kind, span }) => kind === "whole" && !isQuoted(span, sentence))
    .flatMap((mine) => extentFault(mine, context) ?? []);
  return faults.length === 0 ? undefined : assess(faults, "not-found");
};

/** A word for all or some, and of what it is said. */
interface Extent {
  readonly kind: "whole" | "part";
  readonly span: Span;
  readonly text: string;
  readonly of: SupportToken;
  /** Every other content word of the sentence. */
  readonly rest: readonly SupportToken[];
}

const extentsOf = oncePerSentence((reading: DocumentReading, index): readonly Extent[] => {
  const tokens = tokensOf(reading, index);
  return tokens.flatMap((token, at) => readExtent(token, at, tokens) ?? []);
});

function readExtent(token: SupportToken, at: number, tokens: readonly SupportToken[]): Extent | undefined {
  const whole = WHOLE_WORDS.has(token.lower);
  if (!whole && !PART_WORDS.has(token.lower)) return undefined;
  const [before, next] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (TURNING.has(before) || next === "but" || (token.lower === "one" && next !== "of")) return undefined;
  const of = tokens.slice(at + 1, at + 1 + REACH).find(({ stop, number }) => !stop && number === undefined);
  if (!of) return undefined;
  const rest = tokens.filter((each) => !each.stop && each !== token && each !== of);
  return { kind: whole ? "whole" : "part", span: token.span, text: token.text, of, rest };
}

/** "Not all" and "nearly all" are no wholes; "at most". */
const TURNING: ReadonlySet<string> = new Set("not nearly almost at after above of in for".split(" "));
const REACH = 4;

function extentFault(mine: Extent, { passages }: Context): Fault | undefined {
  const told = toldIn(passages, mine.rest, ({ from, sentence }) =>
    extentsOf(from.reading, sentence.index).filter(({ of }) => of.bases.some((base) => mine.of.bases.includes(base))),
  );
  const part = told.find(
    ({ passage, theirs, share }) =>
      theirs.kind === "part" && share >= LEAST && !isQuoted(theirs.span, passage.sentence),
  );
  if (
    !part ||
    mine.rest.length < FEWEST ||
    told.some(({ theirs, share }) => theirs.kind === "whole" && share >= HALF)
  ) {
    return undefined;
  }
  return insteadFault(mine, part.theirs, part.passage);
}

const LEAST = 0.7;
const HALF = 0.5;
const FEWEST = 2;
