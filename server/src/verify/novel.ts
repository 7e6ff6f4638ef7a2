/** Finds a name, a date or a figure of the draft that occurs nowhere in the sources that cover the sentence. */
import { indexTerms } from "../corpus/index-terms.ts";
import type { SourceReading } from "../corpus/passage.ts";
import type { Claim, DocumentReading, SentenceReading } from "../extract/claim.ts";
import type { Name, Quantity, Time } from "../extract/mention.ts";
import { say } from "../text/message.ts";
import { overlapsSpan } from "../text/span.ts";
import { assess } from "./assess.ts";
import { citedList } from "./cited.ts";
import { compareCounts } from "./compare/count.ts";
import { compareName } from "./compare/name.ts";
import { compareTimes } from "./compare/time.ts";
import { inYear } from "./compare/undated.ts";
import type { Context, Judge } from "./context.ts";
import { isDayOfMonth } from "./day-of-month.ts";
import { derive, figuresAt, isPart } from "./derived.ts";
import { figuresOf } from "./derived-figures.ts";
import { nearestEvidence } from "./evidence.ts";
import { standsOtherwise } from "./initials.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { figureInstead } from "./novel-figure.ts";
import { namedOutlets } from "./outlet-named.ts";
import { sumsOf } from "./sums.ts";

/** Asked once a sentence. A containing place, a people for its country and a surname for a name are found. */
export const judgeNovelty: Judge = (claim, context) => {
  const sentence = context.draft.sentence(claim.sentence);
  if (claim.cites.length === 0 || !sentence || !isLead(claim, context.draft)) return undefined;
  const outlets = namedOutlets(sentence, context);
  const names = sentence.names
    .filter(({ span }) => !outlets.some((outlet) => overlapsSpan(outlet, span)))
    .filter((name) => isNovelName(name, sentence, context))
    .map(({ span, text }) => ({ span, text }));
  const times = sentence.times.filter((time) => isNovelTime(time, context));
  const figures = sentence.quantities.filter((quantity) => isNovelFigure(quantity, context));
  const evidence = nearestEvidence(context);
  const faults = [
    ...[...names, ...times].map((piece) => novelFault(piece, claim, context, evidence)),
    ...figures.map(
      (figure) => figureInstead(figure, sentence, context) ?? novelFault(figure, claim, context, evidence),
    ),
  ];
  return faults.length === 0 ? undefined : assess(faults, "not-found", evidence);
};

const novelFault = (
  { span, text }: Pick<Name, "span" | "text">,
  { cites }: Claim,
  context: Context,
  evidence: Fault["evidence"],
): Fault => ({
  rule: "claim-not-found",
  span,
  message: say`“${text}” stands nowhere in ${citedList({ cites }, context)}.`,
  evidence,
});

/** People and bodies, and countries that act; a place may only say where the source's own place lies. */
function isNovelName(name: Name, { events }: SentenceReading, { covering, passages, actors }: Context): boolean {
  if (name.kind === "nationality" || name.kind === "other" || !/^[\p{L}\p{M}\s'’.-]+$/u.test(name.text)) return false;
  if (name.kind === "place" && !events.some(({ agent }) => agent?.text === name.text)) return false;
  const terms = indexTerms(decisiveWord(name));
  if (terms.length === 0 || covering.some((source) => terms.some((term) => termsOf(source).has(term)))) return false;
  if (covering.some(({ reading }) => standsOtherwise(name.text, reading.prose))) return false;
  const known = passages.flatMap(({ sentence }) => sentence.names);
  return !known.some((other) => RELATED.has(compareName(name, other, actors)));
}

const RELATED: ReadonlySet<string> = new Set(["equal", "entails", "weaker"]);

/** The surname of a person; of anything else the whole name. */
const decisiveWord = ({ kind, text, full }: Name): string =>
  kind === "person" ? ((full ?? text).trim().split(/\s+/u).at(-1) ?? text) : text;

const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** A year or a month that no text names, in whatever form, and that the text was not written in or near. */
function isNovelTime(time: Time, { covering, passages, draft }: Context): boolean {
  const { text, relation, readings } = time;
  const [year] = /\b(?:1[0-9]|20)\d\d\b/u.exec(text) ?? [];
  const [, month] = MONTH.exec(text) ?? [];
  const [first] = readings;
  if (!first || !(relation === "at" || (relation === "since" && year !== undefined))) return false;
  if (passages.some(({ sentence }) => sentence.times.some((other) => compareTimes(time, other) === "equal")))
    return false;
  return covering.every((from) => {
    const { issued } = from.source;
    const { prose } = from.reading;
    if (!issued) return false;
    const reading = inYear(first, time, issued.latest.slice(0, 4));
    const apart = (Date.parse(issued.earliest) - Date.parse(reading.latest)) / 86_400_000;
    const near = apart < NEAR_DAYS && apart > -NEAR_DAYS;
    if (year !== undefined && Math.abs(Number(issued.latest.slice(0, 4)) - Number(year)) > 1)
      return !prose.includes(year) && !derives(from, time, draft);
    return month !== undefined && !near && !new RegExp(`\\b${month}`, "iu").test(prose);
  });
}

const NEAR_DAYS = 45;

/** A figure that no figure of the sources comes near; what is counted in words ("several", "two") may be counted anew. */
function isNovelFigure(quantity: Quantity, { covering, passages, draft }: Context): boolean {
  if (quantity.measure || !FIGURES.has(quantity.kind) || !/\d/u.test(quantity.text) || quantity.hard.min < 3)
    return false;
  const digits = quantity.text.replace(/[^\d.,]/gu, "");
  if (covering.some((source) => tells(source, quantity, digits) || derives(source, quantity, draft))) return false;
  const known = passages.flatMap(({ sentence }) => sentence.quantities);
  const sums = passages.flatMap(({ sentence }) => sumsOf(sentence.quantities)).map(({ total }) => total);
  return ![...known, ...sums].some((other) => compareCounts(quantity, other) !== "disjoint");
}

/** Its digits; of a percentage a number that may be one, and not the 15 of "April 15". */
function tells(source: SourceReading, { kind }: Quantity, digits: string): boolean {
  const { prose } = source.reading;
  if (kind !== "percent") {
    return holdsFigure(prose, digits) || (CLOCK.test(digits) && holdsFigure(prose, digits.replace(".", ":")));
  }
  const amount = Number(digits.replace(/,/gu, ""));
  return figuresOf(source).told.some(
    (told) => (isPart(told) || told.measure === "") && told.amount === amount && !isDayOfMonth(told.span, prose),
  );
}

/** Not the 5 of 15, nor the 2.5 of 12.5. */
const holdsFigure = (prose: string, digits: string): boolean =>
  prose.includes(digits) && new RegExp(`(?<!\\d[.,]?)${digits.replace(/\./gu, "\\.")}(?![.,]?\\d)`, "u").test(prose);

/** "At 4.20 in the morning". */
const CLOCK = /^\d{1,2}\.[0-5]\d$/u;

const derives = (from: SourceReading, { span }: Quantity | Time, draft: DocumentReading): boolean =>
  figuresAt(span, draft).every((figure) => derive(figure, from));

const FIGURES: ReadonlySet<string> = new Set(["count", "money", "percent", "distance", "measurement"]);

const kept = new WeakMap<SourceReading, ReadonlySet<string>>();

function termsOf(source: SourceReading): ReadonlySet<string> {
  const known = kept.get(source);
  if (known) return known;
  const terms = new Set(indexTerms(source.reading.document.text));
  kept.set(source, terms);
  return terms;
}
