/** Judges whether a sentence says the contrary of its source: the opposite word in the same place, or a denial. */
import type { SourceReading } from "../corpus/passage.ts";
import type { Claim, DocumentReading } from "../extract/claim.ts";
import { type Message, say } from "../text/message.ts";
import { sliceSpan } from "../text/span.ts";
import { assess } from "./assess.ts";
import type { Assessment, Context, Judge } from "./context.ts";
import { isNearlyContrary, ofTheSame, standAlike, stoppedBy } from "./contrary/gates.ts";
import { type Contrary, findContraries } from "./contrary/search.ts";
import { differs, sentenceEvidence } from "./evidence.ts";
import type { Evidence, Fault, SlotComparison } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { isQuoted } from "./quoted.ts";
import { areExclusive } from "./support/lists.ts";
import { indexSource, type SupportSource } from "./support/source.ts";

/** Speaks once a sentence, on its first claim, and only where no other of its sources says it. */
export const judgeContrary: Judge = (claim, context) => {
  if (claim.cites.length === 0 || !isLead(claim, context.draft)) return undefined;
  const [first, ...others] = context.covering.map((from) => ({ from, contrary: firstContrary(claim, from, context) }));
  if (!first?.contrary || others.some(({ contrary }) => !contrary)) return undefined;
  return contradicted(first.contrary, first.from);
};

/** What the contraries of a sentence say of its words one by one. */
export interface Opposed {
  /** Positions of the words of which the source nearly surely says the contrary. */
  readonly words: ReadonlySet<number>;
  /** Positions of the words that one side denies of others than the other side tells them of. */
  readonly ofOthers: ReadonlySet<number>;
}

export function opposedWords(draft: DocumentReading, index: number, source: SupportSource): Opposed {
  const contraries = findContraries(draft, source, index);
  return {
    words: new Set(contraries.flatMap((each) => (isNearlyContrary(each) ? [each.piece.at] : []))),
    ofOthers: new Set(contraries.flatMap((each) => (ofTheSame(each) ? [each.piece.at] : []))),
  };
}

/** A quotation is held to the source's words as they stand. */
function firstContrary(claim: Claim, { reading }: SourceReading, { draft }: Context): Contrary | undefined {
  const contraries = findContraries(draft, indexSource(reading), claim.sentence);
  const sentence = draft.sentence(claim.sentence);
  return contraries.find((each) => !isQuoted(each.draft.span, sentence) && stoppedBy(each).length === 0);
}

function contradicted(contrary: Contrary, from: SourceReading): Assessment {
  const slot = slotOf(contrary);
  const sure = isSure(contrary);
  const message = messageOf(contrary, from.source.key);
  const shown = sentenceEvidence(from, contrary.source.sentence.span, sure ? "contradicts" : "related");
  const evidence: readonly Evidence[] = [{ ...shown, slots: [slot] }];
  const fault: Fault = {
    rule: isOfDeed(contrary) ? "event-negated" : "claim-not-found",
    span: contrary.draft.span,
    message,
    evidence,
    slot,
    ...(!sure && { severity: "warning" }),
  };
  return assess([fault], sure ? "contradicted" : "not-found");
}

/** Nearly everything around it is the same, and it is what the sentence says happened. */
const isSure = (contrary: Contrary): boolean => {
  const { fit, shared, draft, source } = contrary;
  const told = draft.event !== undefined && source.event !== undefined && standAlike(contrary);
  return told && isOfDeed(contrary) && fit >= SURE_FIT && shared >= SURE_SHARED;
};

/** Not "strike" for "flood": another thing is no denial of the deed that it is part of. */
const isOfDeed = ({ draft: { event }, piece, rival }: Contrary): boolean =>
  (event !== undefined || piece.kind === "verb") && !areExclusive(piece.token, rival.token);

const SURE_FIT = 0.85;
const SURE_SHARED = 3;

const slotOf = ({ draft, source }: Contrary): SlotComparison =>
  differs(
    "predicate",
    { text: sliceSpan(draft.reading.prose, draft.span), span: draft.span },
    { text: sliceSpan(source.reading.prose, source.span), span: source.span },
  );

function messageOf({ kind, draft, source }: Contrary, key: string): Message {
  const said = sliceSpan(draft.reading.prose, draft.span);
  if (kind === "opposite")
    return say`${key} says “${sliceSpan(source.reading.prose, source.span)}” here, not “${said}”.`;
  return source.event?.negated
    ? say`${key} says the contrary of “${said}”.`
    : say`${key} says it of “${said}” without a “not”.`;
}
