/** Judges whose figure it is: "police said 20,000" where the source has that of the organisers, and 8,000 of the police. */
import type { Passage } from "../corpus/passage.ts";
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import type { Attribution } from "../extract/event.ts";
import type { Quantity } from "../extract/mention.ts";
import { say } from "../text/message.ts";
import { sliceSpan } from "../text/span.ts";
import { assess } from "./assess.ts";
import { replacementBy } from "./change.ts";
import { compareCounts } from "./compare/count.ts";
import type { Judge } from "./context.ts";
import { differs, evidenceOf } from "./evidence.ts";
import type { Fault } from "./judgement.ts";

export const judgeIssuer: Judge = ({ quantity, attribution }, { draft, passages }) => {
  const [speaker, ...others] = attribution;
  if (quantity?.kind !== "count" || !speaker || others.length > 0) return undefined;
  const mine = headOf(speaker);
  for (const passage of passages) {
    const theirs = issuerOf(quantity, passage);
    const own = theirs && headOf(theirs) !== mine ? ownFigure(quantity, mine, passage) : undefined;
    if (!theirs || !own) continue;
    const slot = differs(
      "attribution",
      { text: speaker.speakerText, span: speaker.speaker },
      { text: theirs.speakerText, span: theirs.speaker },
    );
    const change = { span: speaker.speaker, text: theirs.speakerText.toLowerCase(), sure: false };
    const replacement = isPlain(speaker) && isPlain(theirs) ? replacementBy(change, draft) : undefined;
    const { key } = passage.from.source;
    const fault: Fault = {
      rule: "quotation-misattributed",
      span: speaker.speaker,
      message: say`${key} has this from ${theirs.speakerText}; from ${speaker.speakerText} it has ${own.text}.`,
      evidence: [evidenceOf(passage, "related", [slot])],
      slot,
      ...(replacement && { replacements: [replacement] }),
    };
    return assess([fault], "not-found");
  }
  return undefined;
};

/** The figures of a sentence that the source has of the same issuer, beside those of another: "police said that 8,000 marched". */
export const issuedFigures = (
  { quantities, attribution }: SentenceReading,
  passages: readonly Passage[],
): readonly Quantity[] =>
  quantities.filter(
    (quantity) =>
      quantity.kind === "count" &&
      attribution.some((speaker) =>
        passages.some((passage) => figuresOf(quantity, headOf(speaker), passage).some((own) => isBorne(quantity, own))),
      ),
  );

/** Who gives the draft's figure in the passage, where one does. */
function issuerOf(quantity: Quantity, { sentence }: Passage): Attribution | undefined {
  const [issuer, ...others] = sentence.attribution;
  const same = sentence.quantities.some((other) => countSame(quantity, other) && !isOther(quantity, other));
  return same && others.length === 0 ? issuer : undefined;
}

/** Another figure for the same, from whom the draft names, beside the passage. */
const ownFigure = (quantity: Quantity, issuer: string, passage: Passage): Quantity | undefined =>
  figuresOf(quantity, issuer, passage).find((other) => isOther(quantity, other));

function figuresOf(quantity: Quantity, issuer: string, { from: { reading }, sentence }: Passage): readonly Quantity[] {
  const near = [1, 2, -1, -2]
    .map((step) => sentence.index + step)
    .filter((index) => mentions(reading, index, issuer))
    .flatMap((index) => reading.sentence(index) ?? []);
  const own = near.filter((each) => speaks(each, issuer)).flatMap(({ quantities }) => quantities);
  return own.filter((other) => other.kind === "count" && (!other.counted || countSame(quantity, other)));
}

/** Before it is read any deeper. */
function mentions({ sentences, prose }: DocumentReading, index: number, word: string): boolean {
  const span = sentences[index]?.span;
  return span !== undefined && sliceSpan(prose, span).toLowerCase().includes(word);
}

const speaks = ({ attribution, events }: SentenceReading, issuer: string): boolean =>
  attribution.some((each) => headOf(each) === issuer) || events.some(({ agent }) => agent?.head === issuer);

const countSame = ({ counted }: Quantity, other: Quantity): boolean =>
  counted !== undefined && counted.head === other.counted?.head;

const isOther = (quantity: Quantity, other: Quantity): boolean => compareCounts(quantity, other) === "disjoint";

const isBorne = (quantity: Quantity, other: Quantity): boolean => {
  const relation = compareCounts(quantity, other);
  return relation === "equal" || relation === "entails";
};

const headOf = ({ speakerText }: Attribution): string => speakerText.toLowerCase().split(/\s+/u).at(-1) ?? "";

/** One word that is no name: "police", "organisers". */
const isPlain = ({ speakerText }: Attribution): boolean => /^\p{L}\p{Ll}+$/u.test(speakerText);
