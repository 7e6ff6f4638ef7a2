/** Finds the name that a pronoun or a definite description stands for: "he", "the group", "the general". */
import { words } from "../lexicon/words.ts";
import type { Span } from "../text/span.ts";
import type { DocumentReading, SentenceReading } from "./claim.ts";
import type { Name } from "./mention.ts";

/**
 * The only compatible name of the same sentence before `phrase`, or of the nearest sentence before it that has one.
 * Undefined where two would fit: a guess is worse than none.
 */
export function resolveReference(reading: DocumentReading, index: number, phrase: Span): Name | undefined {
  const fits = readReference(reading.prose.slice(phrase.start, phrase.end));
  if (fits === undefined) return undefined;
  for (let at = index; at >= Math.max(0, index - lookBack); at--) {
    const sentence = reading.sentence(at);
    if (sentence === undefined) return undefined;
    const names = sentence.names.filter((name) => name.span.end <= phrase.start && fits(name, sentence));
    const distinct = new Map(names.map((name) => [identityOf(name), name]));
    if (distinct.size > 1) return undefined;
    const [only] = distinct.values();
    if (only !== undefined) return only;
  }
  return undefined;
}

const lookBack = 2;

/** A word or two that speak of someone by no name, and the name they stand for where one alone fits. */
export interface Reference {
  readonly span: Span;
  readonly name?: Name;
}

/** The pronouns of a sentence, and its "the group" and "the general" where a name is found for them. */
export function readReferences(
  reading: DocumentReading,
  { index, terms, names }: SentenceReading,
): readonly Reference[] {
  return terms.flatMap(({ span, normal }, at): readonly Reference[] => {
    if (names.some((name) => name.span.start <= span.start && span.end <= name.span.end)) return [];
    const next = normal === "the" || normal === "this" ? terms[at + 1] : undefined;
    const whole = next ? { start: span.start, end: next.span.end } : span;
    const name = resolveReference(reading, index, whole);
    return name || (!next && pronoun(normal)) ? [{ span: whole, ...(name && { name }) }] : [];
  });
}

/** Names all that a later sentence may take from this one: whom a pronoun can stand for, and the time that goes on. */
export function referentsOf({ names, roles, times, terms }: SentenceReading): string {
  const persons = names.map((name) => [name, genderOf(name, { terms })]);
  return JSON.stringify([persons, roles, times]);
}

/** Whether a sentence speaks of something by a pronoun. */
export const hasPronoun = (text: string): boolean => pronouns.test(text);

const pronouns = /\b(?:he|him|his|she|her|hers|they|them|their|it|its|this|that|these|those)\b/iu;

type Fits = (name: Name, sentence: SentenceReading) => boolean;

const identityOf = (name: Name): string => name.actor ?? name.full ?? name.text;

/** What kind of name the words can stand for; undefined where they are no reference. */
function readReference(text: string): Fits | undefined {
  const [first = "", second = "", ...rest] = text.toLowerCase().split(/\s+/);
  if (second === "") return pronoun(first);
  if (rest.length > 0 || !(first === "the" || first === "this")) return undefined;
  if (second === "army" || second === "ministry" || second === "force")
    return ({ kind, text }) => kind === "organisation" && text.toLowerCase().includes(second);
  if (bodies.has(second)) return ({ kind }) => kind === "organisation";
  if (lands.has(second)) return ({ kind }) => kind === "place" || kind === "nationality";
  return holders.has(second) ? (name, sentence) => holds(name, sentence, second) : undefined;
}

function pronoun(word: string): Fits | undefined {
  if (male.has(word)) return (name, sentence) => isPerson(name) && genderOf(name, sentence) !== "female";
  if (female.has(word)) return (name, sentence) => isPerson(name) && genderOf(name, sentence) !== "male";
  if (word === "it" || word === "its" || word === "itself")
    return ({ kind }) => kind === "organisation" || kind === "place";
  return undefined;
}

const isPerson = ({ kind }: Name): boolean => kind === "person";

/** By the title, or by the tagger's given names. */
export function genderOf(name: Name, { terms }: Pick<SentenceReading, "terms">): "male" | "female" | undefined {
  if (/^(?:mr|sir|king|prince|lord)\b/i.test(name.title?.text ?? "")) return "male";
  if (/^(?:mrs|ms|miss|dame|queen|princess|lady)\b/i.test(name.title?.text ?? "")) return "female";
  const given = terms.find(({ span }) => span.start === name.span.start);
  if (given?.tags.has("MaleName")) return "male";
  return given?.tags.has("FemaleName") ? "female" : undefined;
}

/** "the general" is whoever was given that title or role. */
function holds(name: Name, { roles }: SentenceReading, noun: string): boolean {
  if (!isPerson(name)) return false;
  const titles = [
    name.title?.text ?? "",
    ...roles.filter(({ holder }) => holder.span.start === name.span.start).map(({ text }) => text),
  ];
  return titles.some((title) =>
    title
      .toLowerCase()
      .replace(/\bgen\./, "general")
      .split(/[\s,]+/)
      .includes(noun),
  );
}

const male = words("he him his himself");
const female = words("she her hers herself");
const bodies = words("group movement militia organisation organization party company firm agency club team bank");
const lands = words("country nation kingdom republic");
const holders = words(`
  general colonel commander minister president leader chief premier chancellor king queen prince ambassador mayor governor senator judge
  director spokesman spokeswoman chairman captain coach manager adviser
`);
