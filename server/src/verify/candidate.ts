/** The statements of the passages that were found, each aligned with the claim. */
import type { Passage } from "../corpus/passage.ts";
import type { Claim } from "../extract/claim.ts";
import { type Alignment, align } from "./align.ts";
import type { Context } from "./context.ts";
import { type Statement, statementOfClaim, statementsOf } from "./statement.ts";

export interface Candidate extends Alignment {
  readonly passage: Passage;
}

/** Alignments with every statement of `passages` that `matters` lets through, nearest passage first. */
export function alignAll(
  claim: Claim,
  { draft, actors }: Context,
  passages: readonly Passage[],
  matters: (evidence: Statement, claim: Statement) => boolean,
): readonly Candidate[] {
  const statement = statementOfClaim(claim, draft);
  if (!statement) return [];
  return passages.flatMap((passage) =>
    statementsOf(passage)
      .filter((evidence) => matters(evidence, statement))
      .map((evidence) => ({ ...align(statement, evidence, actors), passage })),
  );
}
