/** What passages tell where a sentence of the draft has a word, and the fault where one tells otherwise in the same place. */
import type { Passage } from "../corpus/passage.ts";
import type { SlotName } from "../extract/claim.ts";
import { say } from "../text/message.ts";
import { shareOfSentence } from "./content-words.ts";
import { differs, evidenceOf, type Said } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import type { SupportToken } from "./support/tokens.ts";

export interface Told<Theirs> {
  readonly passage: Passage;
  readonly theirs: Theirs;
  /** How much of the rest of the draft's sentence the passage's holds, from 0 to 1. */
  readonly share: number;
}

/** What `read` finds in each passage, and how near that passage is to the rest of the draft's sentence. */
export const toldIn = <Theirs>(
  passages: readonly Passage[],
  rest: readonly SupportToken[],
  read: (passage: Passage) => readonly Theirs[],
): readonly Told<Theirs>[] =>
  passages.flatMap((passage) =>
    read(passage).map((theirs) => ({
      passage,
      theirs,
      share: shareOfSentence(rest, passage.from.reading, passage.sentence.index),
    })),
  );

export function insteadFault(mine: Said, theirs: Said, passage: Passage, name: SlotName = "detail"): Fault {
  const slot = differs(name, mine, theirs);
  return {
    rule: "claim-not-found",
    span: mine.span,
    message: say`${passage.from.source.key} says “${theirs.text}” here, not “${mine.text}”.`,
    evidence: [evidenceOf(passage, "related", [slot])],
    slot,
  };
}
