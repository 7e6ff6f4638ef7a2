/** Judges times of day: "at 7:30 a.m." where the passage that tells the same has "at 6:30 a.m.". */
import type { Passage } from "../corpus/passage.ts";
import type { Claim } from "../extract/claim.ts";
import { type ClockTime, readClockTimes } from "../extract/clock-time.ts";
import { say } from "../text/message.ts";
import { containsSpan } from "../text/span.ts";
import { assess } from "./assess.ts";
import { replacementBy } from "./change.ts";
import { citedList } from "./cited.ts";
import { clockTimesOf, clockTimesOnlyIn, isZoned } from "./clock-times.ts";
import type { Context, Judge } from "./context.ts";
import { evidenceOf } from "./evidence.ts";
import { insteadFault } from "./instead.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { sentenceTerms, shareAround } from "./wording.ts";

/** Asked once a sentence; a zone on either side leaves it open. */
export const judgeClock: Judge = (claim, context) => {
  const { draft, covering } = context;
  const span = draft.sentences[claim.sentence]?.span;
  if (claim.cites.length === 0 || !span || !isLead(claim, draft)) return undefined;
  const times = readClockTimes(draft.prose, span);
  if (times.length === 0 || times.some((time) => isZoned(time, draft))) return undefined;
  const only = covering.map(({ reading }) => clockTimesOnlyIn(draft, span, reading));
  const novel = times.filter((mine) => only.every((some) => some.some((each) => each.span.start === mine.span.start)));
  const passage = novel.length > 0 ? timedPassage(claim.sentence, context) : undefined;
  return (
    passage &&
    assess(
      novel.map((mine) => faultOf(mine, times.length === 1 ? passage.times : [], passage, [claim, context])),
      "not-found",
    )
  );
};

interface Timed {
  readonly passage: Passage;
  readonly times: readonly ClockTime[];
}

/** The passage with a time of day that says most of the rest. */
function timedPassage(sentence: number, { draft, passages }: Context): Timed | undefined {
  const terms = sentenceTerms(draft, sentence);
  for (const passage of passages) {
    const { reading } = passage.from;
    const times = clockTimesOf(reading).filter(({ span }) => containsSpan(passage.sentence.span, span));
    if (times.length > 0 && shareAround(terms, reading, passage.sentence.index) >= ENOUGH_SAID)
      return times.some((time) => isZoned(time, reading)) ? undefined : { passage, times };
  }
  return undefined;
}

const ENOUGH_SAID = 0.5;

/** With the time in whose place it stands, where the passage has only one. */
function faultOf(mine: ClockTime, [theirs, ...more]: readonly ClockTime[], { passage }: Timed, cited: Cited): Fault {
  const [, context] = cited;
  if (!theirs || more.length > 0) {
    const message = say`“${mine.text}” stands nowhere in ${citedList(...cited)}.`;
    return { rule: "claim-not-found", span: mine.span, message, evidence: [evidenceOf(passage, "related", [])] };
  }
  const replacement = replacementBy({ span: mine.span, text: theirs.text, sure: false }, context.draft);
  return { ...insteadFault(mine, theirs, passage, "time"), ...(replacement && { replacements: [replacement] }) };
}

type Cited = readonly [Claim, Context];
