/** Asks the rest of the corpus about a figure that its source bears out: is it revised, or disputed? */
import { groupStories } from "../corpus/duplicates.ts";
import type { SourceReading } from "../corpus/passage.ts";
import type { SourceDate } from "../corpus/source.ts";
import type { Claim, SlotName } from "../extract/claim.ts";
import { citedKey } from "../text/citing.ts";
import { english, say } from "../text/message.ts";
import { alignAll } from "./candidate.ts";
import { replacementBy } from "./change.ts";
import { citeInstead } from "./citing.ts";
import type { Context } from "./context.ts";
import { type Contradiction, findDifferences } from "./difference.ts";
import { changeFigure } from "./figure-change.ts";
import type { Fault, Judgement, Verdict } from "./judgement.ts";

const TESTED: ReadonlySet<SlotName> = new Set(["count"]);

/** `own` is supported by the sources that cover it; what others say can make it superseded or disputed, never wrong. */
export function weighRivals(own: Judgement, context: Context): Judgement {
  const { claim } = own;
  const support = own.evidence.find(({ relation }) => relation === "supports");
  const bearer = context.covering.find(({ source }) => source.key === support?.source);
  if (claim.kind !== "casualty" || !claim.quantity || !bearer) return own;
  const passages = [...context.passages, ...context.elsewhere].filter(({ from }) => isIndependent(from, bearer));
  const counts = alignAll(claim, context, passages, ({ quantity }) => quantity?.measure === claim.quantity?.measure);
  const rivals = findDifferences(counts, TESTED).contradictions.filter(({ sure }) => sure);
  const later = rivals.find(({ candidate }) => isLater(candidate.passage.from, bearer));
  if (later) return hasAsOf(claim) ? own : weighed(own, later, context, "figure-superseded", "superseded");
  const disputing = rivals.find(({ candidate }) => !isLater(bearer, candidate.passage.from));
  return disputing ? weighed(own, disputing, context, "sources-conflict", "sources-conflict") : own;
}

/** The same wire story in five outlets is one source. */
function isIndependent(other: SourceReading, bearer: SourceReading): boolean {
  if (other === bearer) return false;
  const stories = groupStories([bearer, other]);
  return stories.get(other.source.key) !== stories.get(bearer.source.key);
}

/** An inferred date is right to some weeks. */
const CIRCA_DAYS = 21;

function isLater({ source: { issued: a } }: SourceReading, { source: { issued: b } }: SourceReading): boolean {
  if (!a || !b) return false;
  return daysBetween(b.latest, a.earliest) > slack(a) + slack(b);
}

const slack = ({ circa }: SourceDate): number => (circa ? CIRCA_DAYS : 0);

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** "As of 2 March", "by Friday": the draft says of which day its figure is. */
const hasAsOf = ({ times }: Claim): boolean =>
  times.some(({ relation }) => relation === "until" || relation === "before");

function weighed(own: Judgement, rival: Contradiction, { draft }: Context, rule: string, verdict: Verdict): Judgement {
  const { source } = rival.candidate.passage.from;
  const span = rival.pair.draftSpan ?? own.claim.span;
  const date = source.issued ? ` (${source.issued.edtf})` : "";
  const superseded = rule === "figure-superseded";
  const { claim, evidence } = rival.candidate;
  const [mine, theirs] = [claim.quantity, evidence.quantity];
  const change = superseded && mine && theirs ? changeFigure(mine, theirs, draft) : undefined;
  const written = change && replacementBy({ ...change, sure: false }, draft);
  const also = written && citeInstead(own.claim, source.key, draft);
  const fault: Fault = {
    rule,
    span,
    message: superseded
      ? say`${source.key}${date} later gives ${rival.pair.source}.`
      : say`${source.key}${date} gives ${rival.pair.source} instead.`,
    evidence: [rival.evidence],
    slot: rival.pair,
    ...(also && {
      replacements: [{ ...written, title: say`Change to ${written.text} and cite ${citedKey(source.key)}`, also }],
    }),
  };
  return {
    ...own,
    verdict,
    faults: [...own.faults, fault],
    evidence: [...own.evidence, rival.evidence],
    reasons: [...own.reasons, english.tell(fault.message)],
  };
}
