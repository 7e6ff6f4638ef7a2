/** A claim of which the sources that cover it say nothing. */

import { firstIndex } from "../text/first-index.ts";
import { say } from "../text/message.ts";
import { compareSpans, overlapsSpan, type Span } from "../text/span.ts";
import type { Fault, Judgement } from "../verify/judgement.ts";
import { faultFindings, type Rule, type RuleFinding } from "./rule.ts";

export const claimNotFound: Rule = {
  id: "claim-not-found",
  summary: say`A claim of which the sources that cover it say nothing.`,
  severity: "warning",
  check({ judgements }) {
    const named = byPlace(judgements.flatMap(namedFaults));
    const silent = judgements.flatMap((judgement) => {
      const kept = judgement.faults.filter(
        (fault) => fault.rule === "claim-not-found" && !isSaidBetter(fault, judgement, named),
      );
      return kept.length === 0 ? [] : [{ faults: kept, searched: judgement.searched }];
    });
    return withoutOverlaps(faultFindings("claim-not-found", { judgements: silent }));
  },
};

/** Of findings that overlap, the one that was found first. */
function withoutOverlaps(found: readonly RuleFinding[]): readonly RuleFinding[] {
  return found.filter(({ span }, at) => !found.some((other, before) => before < at && overlapsSpan(other.span, span)));
}

interface NamedFault {
  readonly fault: Fault;
  /** Which it speaks of; nothing where it speaks of its own words alone. */
  readonly sentence?: number;
}

const namedFaults = ({ claim, faults }: Judgement): readonly NamedFault[] =>
  faults.flatMap((fault): readonly NamedFault[] => {
    if (!REMARKS.has(fault.rule)) return [{ fault, sentence: claim.sentence }];
    return fault.rule === "quantity-overprecise" && fault.severity !== "info" ? [{ fault }] : [];
  });

/** What they say of a sentence leaves open whether its source bears it. */
const REMARKS: ReadonlySet<string> = new Set([
  "claim-not-found",
  "attribution-dropped",
  "name-variant",
  "quantity-overprecise",
  "sources-conflict",
  "figure-superseded",
]);

interface NamedFaults {
  readonly sentences: ReadonlySet<number>;
  /** By where they start. */
  readonly spans: readonly Span[];
  /** How far the spans up to each one reach. */
  readonly reaches: readonly number[];
}

function byPlace(named: readonly NamedFault[]): NamedFaults {
  const spans = named.map(({ fault }) => fault.span).sort(compareSpans);
  let reach = 0;
  const reaches = spans.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return { sentences: new Set(named.flatMap(({ sentence }) => sentence ?? [])), spans, reaches };
}

/** Another rule names what is wrong with these words, or with the sentence whose odd word this is. */
const isSaidBetter = ({ span }: Fault, { claim }: Judgement, named: NamedFaults): boolean =>
  (named.sentences.has(claim.sentence) && !isSame(span, claim.quantity?.span)) || overlapsAny(span, named);

function overlapsAny(span: Span, { spans, reaches }: NamedFaults): boolean {
  const after = firstIndex(spans, ({ start }) => start >= span.end);
  return (reaches[after - 1] ?? 0) > span.start;
}

const isSame = (a: Span, b: Span | undefined): boolean => a.start === b?.start && a.end === b.end;
