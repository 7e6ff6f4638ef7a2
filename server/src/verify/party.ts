/** Those who take part in what a sentence tells, and whether two of them are one. */
import type { ActorTable } from "../extract/actor.ts";
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import { resolveReference } from "../extract/coreference.ts";
import type { Argument } from "../extract/event.ts";
import type { Name } from "../extract/mention.ts";
import { couldBeSame } from "../extract/name/match.ts";
import { pronouns } from "../lexicon/function-words.ts";
import { overlapsSpan, type Span, sliceSpan } from "../text/span.ts";
import { compareName } from "./compare/name.ts";
import { areNear } from "./near-words.ts";
import { readTokens } from "./support/tokens.ts";

/** An argument with what tells it from another. */
export interface Party {
  readonly span: Span;
  readonly text: string;
  /** Lower-case lemma of its head noun. */
  readonly head: string;
  /** Base forms of its other content words. */
  readonly words: readonly string[];
  /** "Name" where it is one or stands for one; "list" for several; "unclear" for a pronoun of which no one knows. */
  readonly kind: "name" | "noun" | "list" | "unclear";
  readonly name?: Name;
}

export function partyOf(argument: Argument, sentence: SentenceReading, reading: DocumentReading): Party {
  const { span, text, head } = argument;
  const name =
    nameAtHead(argument, reading) ??
    holderOf(argument, sentence) ??
    nameBeside(argument, sentence, reading) ??
    resolveReference(reading, sentence.index, span);
  const tokens = readTokens(reading.prose, span).filter(({ stop }) => !stop);
  const words = tokens.flatMap(({ bases }) => (bases.includes(head) ? [] : bases.slice(0, 1)));
  return { span, text, head, words, kind: kindOf(argument, name, reading), ...(name && { name }) };
}

function kindOf({ span, head, names }: Argument, name: Name | undefined, { prose }: DocumentReading): Party["kind"] {
  if (names.length > 2 || /\b(?:and|or|nor|both)\b/iu.test(sliceSpan(prose, span))) return "list";
  if (name) return "name";
  return pronouns.has(head) || head.length < 2 ? "unclear" : "noun";
}

/** The name that closes the argument, or whose last word is its head; not that of whose mother someone is. */
const nameAtHead = ({ names, head, span }: Argument, { prose }: DocumentReading): Name | undefined =>
  names.find(
    (name) =>
      lastWord(name.text) === head ||
      (name.span.end >= span.end && !OF_ANOTHER.test(prose.slice(span.start, name.span.start))),
  );

/** "The executive of the Union"; the town of Marlow is Marlow. */
const OF_ANOTHER =
  /(?<!\b(?:town|city|village|port|district|province|region|state|country|republic|kingdom|island|suburb|camp))\s(?:of|for|in|at|from|with|near|on|to|against)\s(?:the\s)?$/iu;

const lastWord = (text: string): string =>
  (
    text
      .toLowerCase()
      .split(/[\s-]+/u)
      .at(-1) ?? ""
  ).replace(/['’]s?$/u, "");

/** "The coach, Ann Weir": whoever the same sentence gives the description to. */
function holderOf({ span, head }: Argument, { roles }: SentenceReading): Name | undefined {
  return roles.find((role) => overlapsSpan(role.span, span) && role.text.toLowerCase().includes(head))?.holder;
}

/** "His neighbour, Ann Weir, …": a name between commas right behind it. */
function nameBeside(
  { span }: Argument,
  { names, span: { end } }: SentenceReading,
  { prose }: DocumentReading,
): Name | undefined {
  const comma = /^,\s+/u.exec(prose.slice(span.end, end))?.[0];
  const name = comma && names.find(({ span: own }) => own.start === span.end + comma.length);
  return name && /^(?:[,;.:]|\s*$)(?!\s+(?:and|or)\b)/u.test(prose.slice(name.span.end, end)) ? name : undefined;
}

export type PartyRelation = "same" | "other" | "unclear";

/** "Other" is said only of two names that nothing makes alike, and of two nouns of different meaning. */
export function relateParties(mine: Party, theirs: Party, actors: ActorTable): PartyRelation {
  if (mine.kind === "name" && theirs.kind === "name" && mine.name && theirs.name) {
    return relateNames(mine.name, theirs.name, actors);
  }
  if (mine.kind !== "noun" || theirs.kind !== "noun") return "unclear";
  if (mine.head !== theirs.head) return areNear(mine.head, theirs.head) ? "unclear" : "other";
  return saysNoOther(mine, theirs) || saysNoOther(theirs, mine) ? "same" : "unclear";
}

/** "The plan" and "the plan for the bridge". */
const saysNoOther = (few: Party, many: Party): boolean => few.words.every((word) => many.words.includes(word));

function relateNames(mine: Name, theirs: Name, actors: ActorTable): PartyRelation {
  const relation = compareName(mine, theirs, actors);
  if (relation === "equal" || relation === "entails" || relation === "weaker") return "same";
  if (isLand(mine) !== isLand(theirs)) return "unclear";
  const [a, b] = [mine.full ?? mine.text, theirs.full ?? theirs.text];
  if (a.toLowerCase() === b.toLowerCase()) return "same";
  return couldBeSame(a, b) || sharesWord(a, b) ? "unclear" : "other";
}

const isLand = ({ kind }: Name): boolean => kind === "place" || kind === "nationality";

function sharesWord(a: string, b: string): boolean {
  const theirs = new Set(wordsOf(b));
  return wordsOf(a).some((word) => word.length > 2 && theirs.has(word));
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/[\s-]+/u);
