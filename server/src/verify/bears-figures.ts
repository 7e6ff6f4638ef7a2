/** Whether a passage has the other amounts and the bounds in time of the clause that it bears out: else it bears a part. */
import type { SentenceReading } from "../extract/claim.ts";
import type { Quantity, QuantityKind, Time } from "../extract/mention.ts";
import { overlapsSpan } from "../text/span.ts";
import type { Candidate } from "./candidate.ts";
import { compareCounts } from "./compare/count.ts";
import { compareTimes } from "./compare/time.ts";

/** In the sentence itself, or beside it: who tells of an increase may say of what in the sentence before. */
export function bearsFigures({ claim, passage: { from, sentence } }: Candidate): boolean {
  const { event, quantity } = claim;
  const others = claim.sentence.quantities.filter(
    ({ span, kind }) => span !== quantity?.span && AMOUNTS.has(kind) && event && overlapsSpan(span, event.span),
  );
  if (others.length === 0) return true;
  const near = [sentence.index, sentence.index - 1, sentence.index + 1].flatMap(
    (index) => from.reading.sentence(index)?.quantities ?? [],
  );
  return others.every((mine) => near.some((theirs) => isSame(mine, theirs)));
}

/** Counts are claims of their own. */
const AMOUNTS: ReadonlySet<QuantityKind> = new Set(["percent", "money", "distance", "measurement"]);

const isSame = (mine: Quantity, theirs: Quantity): boolean =>
  mine.kind === theirs.kind && mine.unit === theirs.unit && compareCounts(mine, theirs) !== "disjoint";

/** "Since June 28", where the passage that bears the rest has "since June 18". */
export function otherBound({ claim, passage }: Candidate): { readonly mine: Time; readonly theirs: Time } | undefined {
  const [mine, ...more] = boundsOf(claim.sentence);
  const [theirs, ...others] = boundsOf(passage.sentence);
  if (!mine || !theirs || more.length > 0 || others.length > 0 || mine.relation !== theirs.relation) return undefined;
  if (mine.readings[0]?.grain !== theirs.readings[0]?.grain) return undefined;
  return compareTimes(mine, theirs) === "disjoint" ? { mine, theirs } : undefined;
}

/** A day, a month or a year, by its name. */
const boundsOf = ({ times }: SentenceReading): readonly Time[] =>
  times.filter(({ relation, text }) => relation !== "at" && /\d/u.test(text));
