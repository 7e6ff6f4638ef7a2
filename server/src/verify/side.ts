/** Judges whether a sentence has something on the other side of something: "before the vote" for "after the vote". */
import type { Passage } from "../corpus/passage.ts";
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import { assess } from "./assess.ts";
import type { Context, Judge } from "./context.ts";
import { insteadFault, toldIn } from "./instead.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { isQuoted } from "./quoted.ts";
import { type Aside, asidesOf, hasBound, opposite } from "./side-words.ts";

/** Asked once a sentence. */
export const judgeSide: Judge = (claim, context) => {
  const sentence = context.draft.sentence(claim.sentence);
  if (claim.cites.length === 0 || !sentence || !isLead(claim, context.draft)) return undefined;
  const faults = asidesIn(context.draft, sentence).flatMap((mine) => sideFault(mine, context) ?? []);
  return faults.length === 0 ? undefined : assess(faults, "not-found");
};

const asidesIn = (reading: DocumentReading, sentence: SentenceReading): readonly Aside[] =>
  asidesOf(reading, sentence.index).filter(({ span, negated }) => !negated && !isQuoted(span, sentence));

function sideFault(mine: Aside, { passages }: Context): Fault | undefined {
  const told = toldIn(passages, mine.rest, ({ from, sentence }) =>
    asidesOf(from.reading, sentence.index).filter((theirs) => hasBound(mine, theirs)),
  );
  const [other] = told
    .filter(({ passage, theirs, share }) => isOther(mine, theirs, passage) && share >= leastShare(mine))
    .sort((a, b) => b.share - a.share);
  if (!other || told.some(({ theirs, share }) => theirs.word === mine.word && share >= MOST_TOLD * other.share)) {
    return undefined;
  }
  return insteadFault(mine, other.theirs, other.passage);
}

const isOther = (mine: Aside, theirs: Aside, { sentence }: Passage): boolean =>
  theirs.word === opposite(mine.word) && !theirs.negated && !isQuoted(theirs.span, sentence);

/** How much of the rest of the sentence must stand there: what lies north of a river by name says much by itself. */
const leastShare = ({ named, place }: Aside): number => (named && place ? 0.2 : 0.6);
/** Beside that, how much may stand where the draft's own word is before the same. */
const MOST_TOLD = 0.6;
