/** Reports a toll whose very number the source gives of another measure, at the word that says what it counts. */
import type { Claim } from "../extract/claim.ts";
import type { Measure } from "../extract/mention.ts";
import { tollNouns, tollStates, tollVerbs } from "../lexicon/tolls.ts";
import { say } from "../text/message.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import { pairOf } from "./align.ts";
import type { Candidate } from "./candidate.ts";
import type { Assessment } from "./context.ts";
import { evidenceOf, shownPairs } from "./evidence.ts";
import { countRelation } from "./figure.ts";
import { tellFigure } from "./figure-change.ts";
import type { Fault, Replacement, SlotComparison } from "./judgement.ts";
import { measureWords } from "./measure-word.ts";
import type { Statement } from "./statement.ts";

/** The very number stands in the source, but of the wounded instead of the killed. */
export function byMeasure(claim: Claim, counts: readonly Candidate[]): Assessment | undefined {
  const other = counts.find(
    (count) =>
      count.evidence.quantity?.measure !== undefined &&
      count.evidence.quantity.measure !== "casualties" &&
      count.evidence.quantity.measure !== claim.quantity?.measure &&
      countRelation(count) === "equal",
  );
  const [own, theirs] = [claim.quantity?.measure, other?.evidence.quantity?.measure];
  if (!other || !claim.quantity || !own || !theirs) return undefined;
  const pair = pairOf(other, "measure");
  const [said, there] = [wordFor(other.claim, own), wordFor(other.evidence, theirs)];
  const slot = pair && { ...pair, ...(said && { draftSpan: said }), ...(there && { sourceSpan: there }) };
  const pairs = shownPairs(other).map((each): SlotComparison => (each === pair ? (slot ?? each) : each));
  const evidence = evidenceOf(other.passage, "contradicts", pairs);
  const change = said && there && replacement(other, said, there);
  const fault: Fault = {
    rule: "casualty-measure",
    span: said ?? claim.quantity.span,
    message: say`${other.passage.from.source.key} counts ${tellFigure(other.evidence.quantity?.text ?? "")} ${measureWords[theirs]}, not ${measureWords[own]}.`,
    evidence: [evidence],
    ...(slot && { slot }),
    ...(change && { replacements: [change] }),
  };
  return {
    faults: [fault],
    evidence: [evidence],
    verdictHint: "contradicted",
    reasons: [`${other.passage.from.source.key} gives the number as ${theirs}.`],
  };
}

/** The word nearest to the figure that says that it counts this. */
function wordFor({ sentence, quantity }: Statement, measure: Measure): Span | undefined {
  if (!quantity) return undefined;
  const words = sentence.terms.filter(({ normal }) => measuresOf(normal).includes(measure));
  const distance = ({ span }: { readonly span: Span }): number =>
    Math.max(span.start - quantity.span.end, quantity.span.start - span.end);
  return words.sort((a, b) => distance(a) - distance(b))[0]?.span;
}

const measuresOf = (word: string): readonly (Measure | undefined)[] => [
  tollVerbs.get(word)?.measure,
  tollStates.get(word),
  tollNouns.get(word),
];

/** The source's verb, where its form fits, the draft's counts nothing else, and the source has no such toll of its own. */
function replacement({ claim, evidence }: Candidate, said: Span, there: Span): Replacement | undefined {
  const [mine, text] = [sliceSpan(claim.reading.prose, said), sliceSpan(evidence.reading.prose, there)];
  const [own, theirs] = [mine, text].map((word) => tollVerbs.get(word));
  const alike = (side: Statement) => side.sentence.quantities.filter(({ measure }) => measure === own?.measure).length;
  if (!own || own.form !== theirs?.form || alike(claim) !== 1 || alike(evidence) > 0) return undefined;
  return { title: say`Change to ${text}`, span: said, text, sure: false };
}
