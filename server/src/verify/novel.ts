/** Finds a name or a year of the draft that occurs nowhere in the sources that cover the sentence. */
import { indexTerms } from "../corpus/index-terms.ts";
import type { SourceReading } from "../corpus/passage.ts";
import type { Claim, SentenceReading } from "../extract/claim.ts";
import type { Name, Time } from "../extract/mention.ts";
import { compareName } from "./compare-name.ts";
import type { Context, Judge } from "./context.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";

/** Asked once a sentence. A containing place, a people for its country and a surname for a name are found. */
export const judgeNovelty: Judge = (claim, context) => {
  const sentence = context.draft.sentence(claim.sentence);
  if (claim.cites.length === 0 || !sentence || !isLead(claim, context.draft)) return undefined;
  const names = sentence.names
    .filter((name) => isNovelName(name, sentence, context))
    .map(({ span, text }) => ({ span, text }));
  const times = sentence.times.filter((time) => isNovelYear(time, context)).map(({ span, text }) => ({ span, text }));
  const faults = [...names, ...times].map((piece) => novelFault(piece, claim));
  const reasons = faults.map(({ message }) => message);
  return faults.length === 0 ? undefined : { faults, evidence: [], verdictHint: "not-found", reasons };
};

const novelFault = ({ span, text }: Pick<Name, "span" | "text">, { cites }: Claim): Fault => ({
  rule: "claim-not-found",
  span,
  message: `“${text}” stands nowhere in ${cites.map((key) => `@${key}`).join(", ")}.`,
  evidence: [],
});

/** People and bodies, and countries that act; a place may only say where the source's own place lies. */
function isNovelName(name: Name, { events }: SentenceReading, { covering, passages, actors }: Context): boolean {
  if (name.kind === "nationality" || name.kind === "other" || !/^[\p{L}\p{M}\s'’.-]+$/u.test(name.text)) return false;
  if (name.kind === "place" && !events.some(({ agent }) => agent?.text === name.text)) return false;
  const terms = indexTerms(decisiveWord(name));
  if (terms.length === 0 || covering.some((source) => terms.some((term) => termsOf(source).has(term)))) return false;
  const known = passages.flatMap(({ sentence }) => sentence.names);
  return !known.some((other) => RELATED.has(compareName(name, other, actors)));
}

const RELATED: ReadonlySet<string> = new Set(["equal", "entails", "weaker"]);

/** The surname of a person; of anything else the whole name. */
const decisiveWord = ({ kind, text, full }: Name): string =>
  kind === "person" ? ((full ?? text).trim().split(/\s+/u).at(-1) ?? text) : text;

/** A year that no text names, and that is not the year the text was written in or the one before. */
function isNovelYear({ text, relation }: Time, { covering }: Context): boolean {
  const [year] = /\b(?:1[0-9]|20)\d\d\b/u.exec(text) ?? [];
  if (year === undefined || relation !== "at") return false;
  return covering.every(({ source, reading }) => {
    const near = source.issued && Math.abs(Number(source.issued.latest.slice(0, 4)) - Number(year)) <= 1;
    return source.issued && !near && !reading.prose.includes(year);
  });
}

const kept = new WeakMap<SourceReading, ReadonlySet<string>>();

function termsOf(source: SourceReading): ReadonlySet<string> {
  const known = kept.get(source);
  if (known) return known;
  const terms = new Set(indexTerms(source.reading.prose));
  kept.set(source, terms);
  return terms;
}
