/** Judges an age that a sentence gives a person: the source gives them another, or gives it someone else. */
import type { SourceReading } from "../corpus/passage.ts";
import type { SentenceReading } from "../extract/claim.ts";
import { type Message, say } from "../text/message.ts";
import { type Age, agesOf } from "./age-owner.ts";
import { assess } from "./assess.ts";
import { compareName } from "./compare/name.ts";
import type { Context, Judge } from "./context.ts";
import { sentenceEvidence } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { oncePerText } from "./once.ts";

/** Asked once a sentence. */
export const judgeAge: Judge = (claim, context) => {
  const sentence = context.draft.sentence(claim.sentence);
  if (claim.cites.length === 0 || !sentence || !isLead(claim, context.draft)) return undefined;
  const faults = agesOf(sentence, context.draft.prose).flatMap((age) => ageFault(age, context) ?? []);
  if (faults.length === 0) return undefined;
  return assess(faults, "not-found");
};

interface Told extends Age {
  readonly from: SourceReading;
  readonly sentence: SentenceReading;
}

function ageFault(mine: Age, { covering, actors }: Context): Fault | undefined {
  const told = covering.flatMap((from) => toldIn(from.reading).map((age) => ({ ...age, from })));
  const own = told.filter(({ owner }) => OF_SAME.has(compareName(mine.owner, owner, actors)));
  const [theirs] = own;
  if (theirs) {
    const grown = own.some(({ years }) => Math.abs(years - mine.years) <= BIRTHDAY);
    return grown ? undefined : faultOf(mine, theirs, otherAge(mine, theirs));
  }
  const same = told.filter(({ years }) => years === mine.years);
  const other = same.find(({ owner }) => compareName(mine.owner, owner, actors) === "disjoint");
  const isTheirs =
    other && covering.every(({ reading }) => countOf(mine, reading.prose) === countTold(same, reading.prose));
  return isTheirs ? faultOf(mine, other, othersAge(mine, other)) : undefined;
}

const OF_SAME: ReadonlySet<string> = new Set(["equal", "entails", "weaker"]);
/** Between one article and another. */
const BIRTHDAY = 1;

/** How often the figure stands in a text at all: once for each that it is told of, or it may be theirs too. */
const countOf = ({ years }: Age, prose: string): number =>
  (prose.match(new RegExp(`(?<![\\d.,])${years}(?![\\d%]|[.,]\\d)`, "gu")) ?? []).length;

const countTold = (told: readonly Told[], prose: string): number =>
  told.filter(({ from }) => from.reading.prose === prose).length;

const otherAge = ({ quantity: mine }: Age, { quantity, from }: Told): Message =>
  say`${from.source.key} says ${quantity.text}, not ${mine.text}.`;

const othersAge = ({ owner: mine }: Age, { owner, from }: Told): Message =>
  say`${from.source.key} gives this age of ${owner.text}, not of ${mine.text}.`;

function faultOf({ quantity }: Age, { from, sentence }: Told, message: Message): Fault {
  const evidence = [sentenceEvidence(from, sentence.span, "related")];
  return { rule: "claim-not-found", span: quantity.span, message, evidence };
}

const toldIn = oncePerText((reading: SourceReading["reading"]): readonly Omit<Told, "from">[] =>
  reading.sentences.flatMap(({ index, span }) => {
    const sentence = /\d/u.test(reading.prose.slice(span.start, span.end)) ? reading.sentence(index) : undefined;
    return sentence ? agesOf(sentence, reading.prose).map((age) => ({ ...age, sentence })) : [];
  }),
);
