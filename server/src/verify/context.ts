/** What every judging function is given beside the claim, and what it gives back. */
import type { Passage, SourceReading } from "../corpus/passage.ts";
import type { ActorTable } from "../extract/actor.ts";
import type { Claim, DocumentReading } from "../extract/claim.ts";
import type { Evidence, Fault, Verdict } from "./judgement.ts";

export interface Context {
  /** The draft that the claim is of. */
  readonly draft: DocumentReading;
  readonly actors: ActorTable;
  /** The sources that cover the claim: those cited, or the whole corpus where it cites none. */
  readonly covering: readonly SourceReading[];
  /** The passages of the covering sources nearest to the claim, best first. */
  readonly passages: readonly Passage[];
  /** The nearest passages of the sources that do not cover it. */
  readonly elsewhere: readonly Passage[];
  /**
   * A sentence that a covering source has word for word is borne out, and only its quotation is judged, unless such
   * sentences are to be `compared`: then every comparison is asked, to see which of them speak of what is the same.
   */
  readonly repeats?: "compared";
}

/** What one judging function found; undefined where the claim is not its business. */
export interface Assessment {
  readonly faults: readonly Fault[];
  readonly evidence: readonly Evidence[];
  /** What the evidence amounts to, as far as this function can tell. */
  readonly verdictHint?: Verdict;
  /** Plain sentences: what was considered and what decided. */
  readonly reasons: readonly string[];
  /** What speaks against the sentence in general; see support-signs.ts. */
  readonly signs?: readonly string[];
}

export type Judge = (claim: Claim, context: Context) => Assessment | undefined;
