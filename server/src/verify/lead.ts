/** Tells which claim of a sentence is its first, for what is asked once a sentence. */
import type { Claim, DocumentReading } from "../extract/claim.ts";

export function isLead(claim: Claim, draft: DocumentReading): boolean {
  const [first] = draft.claimsOf(claim.sentence);
  return (
    first !== undefined &&
    first.kind === claim.kind &&
    first.quantity === claim.quantity &&
    first.event === claim.event &&
    first.role === claim.role &&
    first.quotation === claim.quotation
  );
}
