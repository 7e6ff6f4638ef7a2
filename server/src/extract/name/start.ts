/** Decides whether the capital of a sentence's first word is a name's or only the sentence's. */

import { bareNouns } from "../../lexicon/not-names.ts";
import { organisationHeads, stormWords } from "../../lexicon/organisations.ts";
import { roleNouns, titleModifiers } from "../../lexicon/titles.ts";
import { words } from "../../lexicon/words.ts";
import type { Term } from "../claim.ts";
import type { SentenceInput } from "../input.ts";
import { isEverydayWord } from "../terms.ts";
import { isDescribedAsPerson } from "./described.ts";
import { isHeaded } from "./head.ts";
import { isTitleHead, titleLength } from "./title.ts";
import { type NameToken, termAt } from "./token.ts";

/** Whether a name can start at `index`, the run there being `length` words long. */
export function startsName(input: SentenceInput, tokens: readonly NameToken[], index: number, length: number): boolean {
  const token = tokens[index];
  if (token !== undefined && length === 1 && isFunctionWord(termAt(input.terms, token))) return false;
  if (token === undefined || !opensSentence(input.prose, tokens, index)) return true;
  if (tokens[index + 1]?.gap === "hyphen" && tokens[index + 1]?.capital && token.text.length === 2) return true;
  const title = titleLength(tokens.slice(index, index + length));
  if ((title > 0 && title < length) || (length > 1 && stormWords.has(token.key))) return true;
  if (length > 1 && title === 0 && isOccupation(input, tokens, index, length)) return false;
  if (/\p{Lu}.*\p{Lu}/u.test(token.text) || /^\p{Lu}\.$/u.test(token.text)) return true;
  const term = termAt(input.terms, token);
  if (isNamedBefore(input, token)) return true;
  const elsewhere = input.elsewhere?.get(token.text);
  if (elsewhere === "name") return true;
  if (length === 1 && isPlainWord(token, term)) return false;
  if (length === 1 && isDescribedAsPerson(input.prose, token.end)) return true;
  if (term?.tags.has("Person") || term?.tags.has("Place") || term?.tags.has("Organization")) return true;
  if (term !== undefined && [...functionTags].some((tag) => term.tags.has(tag)) && length < 2) return false;
  if (elsewhere === "word") return length > 1 && isTitleHead(token.key);
  if (term === undefined) return length > 1 && !isEverydayWord(token.key);
  if ([...functionTags].some((tag) => term.tags.has(tag))) return false;
  if (length > 1) return !term.tags.has("Plural") || organisationHeads.has(token.key);
  if (bareNouns.has(token.key) || abstractNoun.test(token.key)) return false;
  if (namesItsLeader(tokens, index)) return !titleModifiers.has(token.key) && !organisationHeads.has(token.key);
  return term.tags.has("Singular") && !term.tags.has("Plural") && (token.possessive || isVerb(input.terms, term));
}

/** "Comedian Ben Moss", "Defender Emir Spahic": the first word says what the person named after it does. */
function isOccupation(input: SentenceInput, tokens: readonly NameToken[], index: number, length: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined || next.gap !== "space") return false;
  const tags = termAt(input.terms, token)?.tags;
  if (isHeaded(tokens.slice(index, index + length)) || tags?.has("FirstName")) return false;
  return (
    roleNouns.has(token.key) || (isEverydayWord(token.key) && termAt(input.terms, next)?.tags.has("FirstName") === true)
  );
}

/** "Ennahda leader Rashid Karoui": a role and a name follow. */
const namesItsLeader = (tokens: readonly NameToken[], index: number): boolean =>
  roleNouns.has(tokens[index + 1]?.key ?? "") &&
  [tokens[index + 1], tokens[index + 2]].every((token) => token?.gap === "space") &&
  tokens[index + 2]?.capital === true;

/** Whether that name, or a person of that surname, was named before. */
const isNamedBefore = ({ known }: SentenceInput, token: NameToken): boolean =>
  known.some(({ kind, text }) => kind !== "nationality" && (text === token.text || text.endsWith(` ${token.text}`)));

/** An everyday word or an adverb, whatever the tagger made of its capital. */
const isPlainWord = ({ key }: NameToken, term: Term | undefined): boolean =>
  (isEverydayWord(key) || /.{4}ly$/.test(key)) && !term?.tags.has("FirstName");

const isFunctionWord = (term: Term | undefined): boolean =>
  term !== undefined && wordTags.some((tag) => term.tags.has(tag)) && !term.tags.has("ProperNoun");

const wordTags = [
  "Pronoun",
  "Determiner",
  "Conjunction",
  "Preposition",
  "QuestionWord",
  "Value",
  "Adverb",
  "Copula",
  "Modal",
];

/** The first word, or the first after an opening quotation mark, a colon or a dash. */
function opensSentence(prose: string, tokens: readonly NameToken[], index: number): boolean {
  if (index === 0) return true;
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined || previous === undefined) return true;
  return /["“‘:;•*\]]\s*['"“‘]?$|[.!?…]["”’]?\s+['"“‘]?$/u.test(prose.slice(previous.end, token.start));
}

function isVerb(terms: readonly Term[], term: Term): boolean {
  const next = terms[terms.indexOf(term) + 1];
  return next !== undefined && (next.tags.has("Verb") || next.tags.has("Adverb") || next.tags.has("Modal"));
}

const functionTags: ReadonlySet<string> = words(`
  Determiner Pronoun Preposition Conjunction Adverb QuestionWord Verb Copula Auxiliary Modal Value
  Expression Adjective Negative
`);

const abstractNoun = /(?:tion|sion|ment|ness|ity|ence|ance|ing|ism|ship|hood|age|ure|ics|dom)$/;
