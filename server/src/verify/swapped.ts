/** Judges whether a sentence has the two sides of a deed the wrong way round: "A sued B" for "B sued A". */
import type { Passage } from "../corpus/passage.ts";
import type { Claim } from "../extract/claim.ts";
import { say } from "../text/message.ts";
import { assess } from "./assess.ts";
import type { Context, Judge } from "./context.ts";
import { differs, evidenceOf } from "./evidence.ts";
import { factOf, factsOf, knownTo } from "./fact.ts";
import type { Fault, SlotComparison } from "./judgement.ts";
import type { Party } from "./party.ts";
import { type Swap, sidesSwapped, stoppedBy } from "./swapped/gates.ts";

export const judgeSwapped: Judge = (claim, context) => {
  const found = claim.event && findSwap(claim, context);
  if (!found) return undefined;
  const { swap, passage } = found;
  const { key } = passage.from.source;
  const [slot, ...rest] = slotsOf(swap);
  const sure = swap.draft.every(({ kind }) => kind === "name");
  const evidence = [evidenceOf(passage, sure ? "contradicts" : "related", [slot, ...rest])];
  const [mine, theirs] = swap.draft;
  const message = say`${key} has it the other way round: ${theirs.text}, not ${mine.text}.`;
  const fault: Fault = {
    rule: "actor-conflict",
    span: mine.span,
    message,
    evidence,
    slot,
    ...(!sure && { severity: "warning" }),
  };
  return assess([fault], sure ? "contradicted" : "not-found");
};

/** A swap that every gate lets through; none where some passage has the sides as the draft has them. */
function findSwap(
  claim: Claim,
  { draft, passages, actors }: Context,
): { readonly swap: Swap; readonly passage: Passage } | undefined {
  const sentence = draft.sentence(claim.sentence);
  if (!sentence || !claim.event) return undefined;
  const own = factOf(claim.event, sentence, draft);
  const told = passages.flatMap((passage) =>
    factsOf(passage.from.reading, passage.sentence.index).map((fact) => ({ passage, fact })),
  );
  const others = told.map(({ fact }) => fact);
  for (const { passage, fact } of told) {
    const mine = knownTo(passage.from.reading, own);
    const swap = sidesSwapped(mine, fact, actors);
    if (swap && stoppedBy({ swap, mine, theirs: fact, others, actors }).length === 0) return { swap, passage };
  }
  return undefined;
}

const slotsOf = ({ parts, draft, source }: Swap): readonly [SlotComparison, SlotComparison] => [
  compare(parts[0], draft[0], source[0]),
  compare(parts[1], draft[1], source[1]),
];

const compare = (part: string, mine: Party, theirs: Party): SlotComparison =>
  differs(part === "agent" || part === "patient" ? part : "detail", mine, theirs);
