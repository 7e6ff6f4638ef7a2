/** Bears out a toll of two measures, "42 dead or missing", by the sum of the two that a passage gives. */
import type { Measure, Quantity } from "../extract/mention.ts";
import type { Assessment, Context } from "./context.ts";
import { evidenceOf } from "./evidence.ts";

export function byBoth({ span, hard }: Quantity, { draft, passages }: Context): Assessment | undefined {
  const [, first = "", second = ""] = BOTH.exec(draft.prose.slice(span.end, span.end + FAR)) ?? [];
  const [one, other] = [measureOf(first), measureOf(second)];
  if (!one || !other || one === other) return undefined;
  for (const passage of passages) {
    const { from, sentence } = passage;
    const told = [sentence, from.reading.sentence(sentence.index + 1)].flatMap((each) => each?.quantities ?? []);
    const [mine, theirs] = [one, other].map((measure) => told.find((each) => each.measure === measure));
    if (!mine || !theirs || mine.hard.min + theirs.hard.min !== hard.min) continue;
    return {
      faults: [],
      evidence: [evidenceOf(passage, "supports", [])],
      verdictHint: "supported",
      reasons: [`Computed from ${from.source.key}: ${mine.text} + ${theirs.text}.`],
    };
  }
  return undefined;
}

const BOTH =
  /^(?:\s\p{L}+){0,4}?\s(dead|died|killed|missing|wounded|injured|hurt) (?:or|and) (?:(?:are|were|was|went) )?(dead|killed|missing|wounded|injured|hurt)(?!\p{L})/u;
const FAR = 80;

function measureOf(word: string): Measure | undefined {
  if (word === "missing") return "missing";
  if (/^(?:wounded|injured|hurt)$/u.test(word)) return "wounded";
  return word === "" ? undefined : "killed";
}
