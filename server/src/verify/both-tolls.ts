/** Bears out a toll of two measures, "42 dead or missing", by the sum of the two that a passage gives. */
import { sumOf } from "../extract/interval.ts";
import type { Measure, Quantity } from "../extract/mention.ts";
import { isWithin } from "../extract/population.ts";
import { compareCounts } from "./compare/count.ts";
import type { Assessment, Context } from "./context.ts";
import { evidenceOf } from "./evidence.ts";
import type { SlotComparison } from "./judgement.ts";

export function byBoth(quantity: Quantity, { draft, passages }: Context): Assessment | undefined {
  const { span } = quantity;
  const [, first = "", second = ""] = BOTH.exec(draft.prose.slice(span.end, span.end + FAR)) ?? [];
  const [one, other] = [measureOf(first), measureOf(second)];
  if (!one || !other || one === other) return undefined;
  for (const passage of passages) {
    const { from, sentence } = passage;
    const told = [sentence, from.reading.sentence(sentence.index + 1)].flatMap((each) => each?.quantities ?? []);
    const [mine, theirs] = [one, other].map((measure) => told.find((each) => each.measure === measure));
    if (!mine || !theirs || ![mine, theirs].every((each) => isOfThem(each, quantity))) continue;
    const relation = compareCounts(quantity, sumOf([mine.hard, theirs.hard]));
    if (relation === "disjoint" || mine.hard.min + theirs.hard.min !== quantity.hard.min) continue;
    const slot: SlotComparison = {
      slot: "count",
      draft: quantity.text,
      source: `${mine.text} + ${theirs.text} (computed)`,
      relation,
      draftSpan: span,
    };
    return {
      faults: [],
      evidence: [evidenceOf(passage, "supports", [slot])],
      verdictHint: relation === "equal" || relation === "entails" ? "supported" : "partially-supported",
      reasons: [`Computed from ${from.source.key}: ${mine.text} + ${theirs.text}.`],
    };
  }
  return undefined;
}

/** Of the people that the draft counts: soldiers and civilians are together "people", and nothing else. */
const isOfThem = (toll: Quantity, { population = EVERYONE }: Quantity): boolean =>
  toll.counted === undefined || isWithin(toll.population ?? EVERYONE, population);

const EVERYONE = "people";

const BOTH =
  /^(?:\s\p{L}+){0,4}?\s(dead|died|killed|missing|wounded|injured|hurt) (?:or|and) (?:(?:are|were|was|went) )?(dead|killed|missing|wounded|injured|hurt)(?!\p{L})/u;
const FAR = 80;

function measureOf(word: string): Measure | undefined {
  if (word === "missing") return "missing";
  if (/^(?:wounded|injured|hurt)$/u.test(word)) return "wounded";
  return word === "" ? undefined : "killed";
}
