/** Judges whether a deed of the draft is another's in the source: the same told of someone else, and never of the draft's doer. */
import type { Passage } from "../corpus/passage.ts";
import type { Claim, DocumentReading } from "../extract/claim.ts";
import { say } from "../text/message.ts";
import { assess } from "./assess.ts";
import { replacementBy } from "./change.ts";
import type { Context, Judge } from "./context.ts";
import { sameVerb, stoppedBy } from "./doer-gates.ts";
import { differs, evidenceOf } from "./evidence.ts";
import { type Fact, factOf, factsOf, knownTo } from "./fact.ts";
import type { Fault, Replacement } from "./judgement.ts";
import type { Party } from "./party.ts";

export const judgeDoer: Judge = (claim, context) => {
  const found = claim.cites.length > 0 ? findOther(claim, context) : undefined;
  const [mine, theirs] = [found?.mine, found?.theirs].map((fact) => fact?.parties.get("agent"));
  if (!found || !mine || !theirs) return undefined;
  const { key } = found.passage.from.source;
  const slot = differs("agent", mine, theirs);
  const replacement = inPlace(mine, theirs, context.draft);
  const fault: Fault = {
    rule: "actor-conflict",
    span: mine.span,
    message: say`${key} has this of ${tell(theirs)}, not of ${tell(mine)}.`,
    evidence: [evidenceOf(found.passage, "related", [slot])],
    slot,
    severity: "warning",
    ...(replacement && { replacements: [replacement] }),
  };
  return assess([fault], "not-found");
};

/** A name for a name, with the title that the source gives it. */
const inPlace = (mine: Party, theirs: Party, draft: DocumentReading): Replacement | undefined =>
  mine.kind === "name" && theirs.kind === "name" && !/^the\s/iu.test(theirs.text)
    ? replacementBy({ span: mine.span, text: tell(theirs), sure: false }, draft)
    : undefined;

/** "He" by his name. */
const tell = ({ kind, text, name }: Party): string =>
  kind === "name" && name && !/\p{Lu}\p{Ll}{2}/u.test(text) ? (name.full ?? name.text) : text;

interface Other {
  readonly mine: Fact;
  readonly theirs: Fact;
  readonly passage: Passage;
}

/** A deed of another that every gate lets through. */
function findOther(claim: Claim, { draft, passages, actors }: Context): Other | undefined {
  const { event } = claim;
  const sentence = draft.sentence(claim.sentence);
  if (!sentence || !event?.agent || !isPlainest(claim, draft)) return undefined;
  const own = factOf(event, sentence, draft);
  const told = passages.flatMap((passage) =>
    factsOf(passage.from.reading, passage.sentence.index).map((theirs) => ({ passage, theirs })),
  );
  const others = told.map(({ theirs }) => theirs);
  for (const { passage, theirs } of told) {
    const mine = knownTo(passage.from.reading, own);
    if (sameVerb(mine, theirs) && stoppedBy({ mine, theirs, others, actors }).length === 0)
      return { mine, theirs, passage };
  }
  return undefined;
}

/** Of several claims with one event, those that count nothing are held against whole happenings too. */
const isPlainest = ({ quantity, event, sentence }: Claim, draft: DocumentReading): boolean =>
  quantity === undefined ||
  !draft
    .claimsOf(sentence)
    .some((other) => other.quantity === undefined && other.event?.trigger.start === event?.trigger.start);
