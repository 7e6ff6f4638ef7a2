/** Who a speaker is: a person by name, a group or country, an outlet, or someone whom the text does not name. */
import type { ActorTable } from "../extract/actor.ts";
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import type { Name, Speaker } from "../extract/mention.ts";
import { couldBeSame } from "../extract/name/match.ts";
import { isBeside, isSpeakersName } from "../extract/quotation/speaker.ts";
import { outletHeads, outlets } from "../lexicon/outlets.ts";
import { anonymousNouns } from "../lexicon/reporting.ts";
import { overlapsSpan, type Span, sliceSpan } from "../text/span.ts";
import { compareNames } from "./compare/name.ts";
import { isCountry as isCountryId } from "./containers.ts";
import { isPersonWord } from "./support/words.ts";
import { areOfOtherSides } from "./voice/sides.ts";

export interface Voice {
  readonly kind: "person" | "outlet" | "unnamed" | "other";
  /** As a message names them. */
  readonly text: string;
  /** Of a person, their name. */
  readonly name?: string;
  /** The groups, countries and peoples in the words for them. */
  readonly groups: readonly Name[];
  readonly speaker: Pick<Speaker, "span" | "text">;
}

export function voiceOf(reading: DocumentReading, speaker: Speaker): Voice {
  const sentence = sentenceAt(reading, speaker);
  const span =
    isUnnamed(speaker.text) || isWritten(speaker.text) ? withDescription(speaker.span, reading.prose) : speaker.span;
  const names = (sentence?.names ?? []).filter((name) => overlapsSpan(name.span, span));
  const persons = (sentence?.names ?? []).filter((name) => name.kind === "person" || holdsOffice(name, sentence));
  const person =
    persons.find((each) => isSpeakersName(each.span, speaker.span, reading.prose)) ??
    persons.find((each) => isBeside(reading.prose, each.span, speaker.span));
  const name = person ? (person.full ?? person.text) : meantHere(reading, speaker);
  const groups = names.filter(({ kind }) => kind === "nationality" || kind === "place" || kind === "organisation");
  const opens = isOpening(span, reading.prose) && !names.some((each) => each.span.start === span.start);
  const words = sliceSpan(reading.prose, span);
  const shared = { text: name ?? (opens ? lowerFirst(words) : words), groups, speaker: { ...speaker, span } };
  if (name !== undefined) return { kind: "person", name, ...shared };
  if (isOutlet(speaker.text)) return { kind: "outlet", ...shared };
  return { kind: isUnnamed(speaker.text) ? "unnamed" : "other", ...shared };
}

/** "Ottilie Brand, who chairs the union", where nothing else tells that the name is a person's. */
const holdsOffice = ({ kind, span }: Name, sentence: SentenceReading | undefined): boolean =>
  kind === "other" && (sentence?.roles.some(({ holder }) => holder.span.start === span.start) ?? false);

/** Whether two voices can be one; only what is known of both can part them. */
export function canBeOne(mine: Voice, theirs: Voice, actors: ActorTable): boolean {
  if (mine.name !== undefined && theirs.name !== undefined)
    return couldBeSame(mine.name, theirs.name) || sharesWord(mine.name, theirs.name);
  if (mine.kind === "outlet")
    return theirs.kind !== "person" && theirs.kind !== "unnamed" && !ARE_PEOPLE.test(theirs.text);
  if (mine.kind === "person") return theirs.kind !== "unnamed";
  if (mine.kind === "unnamed" && theirs.kind === "person") return !ANONYMOUS.test(mine.text);
  return !isElsewhere(mine, theirs, actors) && !areOfOtherSides(mine.speaker.text, theirs.speaker.text);
}

/** Israeli officials and Iranian ones; two bodies that are known. */
const isElsewhere = (mine: Voice, theirs: Voice, actors: ActorTable): boolean =>
  [isCountry, isBody].some(
    (isOf) => compareNames(mine.groups.filter(isOf), theirs.groups.filter(isOf), actors) === "disjoint",
  );

/** Not "Republican", which says nothing of a country. */
const isCountry = ({ kind, actor = "" }: Name): boolean =>
  kind === "place" || (kind === "nationality" && isCountryId(actor));
const isBody = ({ kind }: Name): boolean => kind === "organisation";

/**
 * A pronoun or description, where the paragraph has given the name before or beside it, or the paragraph before one that
 * opens with the quotation.
 */
function meantHere(reading: DocumentReading, { name, span }: Speaker): string | undefined {
  if (name === undefined) return undefined;
  const { blocks } = reading.document;
  const index = blocks.findIndex((each) => each.span.end > span.start);
  const own = blocks[index];
  const opens =
    own &&
    (/^\s*["“”„«»‘「']/u.test(reading.prose.slice(own.span.start, own.span.start + 8)) ||
      reading.prose.slice(own.span.start, span.start).trim() === "");
  const block = (opens && blocks[index - 1]) || own;
  const around = block ? reading.prose.slice(block.span.start, span.end + name.length + 2) : "";
  return around.includes(name.split(" ").at(-1) ?? name) ? name : undefined;
}

/** "A statement", which has it from somebody. */
const isWritten = (text: string): boolean =>
  /^(?:an?|the)\s(?:\p{L}+\s)?(?:statement|letter|message|post|note|communiqu[eé])$/iu.test(text);

/** "An official", "two sources close to the talks"; "the official" and "Iran's leader" may be someone named before. */
function isUnnamed(text: string): boolean {
  if (/^(?:the|his|her|its|their|that|this|these|those|he|she|they|it)\b|['’]s?\s/iu.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const nouns = words.filter((word) => anonymousNouns.has(word.replace(/s$/u, "")));
  if (nouns.some((noun) => noun.endsWith("s") || noun === "people")) return true;
  return nouns.length > 0 && INDEFINITE.test(text);
}

const INDEFINITE =
  /^(?:an?|one|two|three|four|five|some|someone|several|many|other|another|unnamed|anonymous|unidentified|multiple)\b/iu;

const ANONYMOUS =
  /\b(?:sources?|insiders?|anonym\w*|unnamed|unidentified|close to|familiar with|briefed on|with knowledge of|not to be named)\b/iu;

/** "Residents", who are no newspaper. */
const ARE_PEOPLE =
  /^(?:the )?(?:\p{Ll}+ )?(?:residents|villagers|families|relatives|workers|police|soldiers|rebels|students|parents|officials|protesters|prosecutors)\b/iu;

/** "Reuters", "the Financial Times", "the newspaper". */
export function isOutlet(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/['’]s$/u, "")
    .trim();
  return (
    outlets.has(plain.replaceAll(" ", "-")) ||
    outletHeads.has(plain) ||
    (/^\p{Lu}|\s\p{Lu}/u.test(text) && outletHeads.has(plain.split(/\s+/u).at(-1) ?? ""))
  );
}

export const sentenceAt = (reading: DocumentReading, { span }: Pick<Speaker, "span">): SentenceReading | undefined => {
  const sentence = reading.sentences.find((each) => each.span.end > span.start);
  return sentence && reading.sentence(sentence.index);
};

/** "A senior official, Omar Haddad, said": the source may name whom it describes. */
export function isNamedBeside({ name }: Voice, { kind, speaker }: Voice, reading: DocumentReading): boolean {
  const surname = name?.split(" ").at(-1);
  const sentence = kind === "person" || surname === undefined ? undefined : sentenceAt(reading, speaker);
  if (!sentence || surname === undefined) return false;
  const { start, end } = sentence.span;
  const [before, after] = [reading.prose.slice(start, speaker.span.start), reading.prose.slice(speaker.span.end, end)];
  return [before.slice(before.lastIndexOf(surname)), after.slice(0, after.indexOf(surname) + surname.length)].some(
    (between) => between.includes(surname) && !SPOKEN.test(between) && !OF_ANOTHER.test(between),
  );
}

/** Words that part the described from the named: "Haddad told him, an official said". */
const SPOKEN = /\b(?:said|says?|told|tells?|according|added|asked)\b/iu;

/** "An aide to Omar Haddad". */
const OF_ANOTHER = /^\s(?:to|for|of|with|near|by)\s(?:\p{Lu}\S*\s?){1,4}$/u;

/** "People familiar with the matter", "officials in Cairo": with what says who they are, as far as a verb or a mark. */
function withDescription({ start, end }: Span, prose: string): Span {
  const head = prose.slice(start, end).replace(/\s(?:close|familiar|briefed|aware|privy)$/u, "");
  const after = prose.slice(start + head.length, start + head.length + 80);
  const phrase =
    /^\s(?:close|familiar|briefed|aware|privy|with|from|by|in|inside|at|near|on)\s[^,.;:!?"“”\n]{2,70}/u.exec(
      after,
    )?.[0] ?? "";
  const words = phrase.split(SAYING)[0] ?? "";
  return { start, end: start + head.length + words.trimEnd().length };
}

/** Where the verb of saying begins. */
const SAYING =
  /\s(?=(?:said|says|say|told|tells?|have|has|had|is|are|was|were|on \p{Lu}|added|claim(?:s|ed)?|who|which|that|confirm(?:s|ed)?|warn(?:s|ed)?|report(?:s|ed)?|estimate[sd]?|believe[sd]?|expect(?:s|ed)?)\b)/u;

/** A common noun has its capital only from the sentence it opens: "Villagers", not "Police Scotland" or "Farouk". */
function lowerFirst(text: string): string {
  const first = /^\p{Lu}\p{Ll}*(?!\s\p{Lu})(?=\s|$)/u.exec(text)?.[0].toLowerCase();
  const common = first !== undefined && (MANY.test(first) || (/s$/u.test(first) && isPersonWord(first)));
  return common || SMALL.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const MANY = /^(?:police|people|prosecutors|authorities|sources|officials?|insiders)$/u;
const SMALL = /^(?:The|An?|One|Two|Three|Four|Five|Six|Some|Several|Many|Senior|His|Her|Their|Its)\s/u;

/** At the start of a sentence, a line or what follows a dateline's dash. */
const isOpening = ({ start }: Span, prose: string): boolean =>
  /(?:^|[.!?:—–\n-]|["“”’'])\s*$/u.test(prose.slice(0, start).slice(-4));

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().split(/[\s-]+/));
  return b
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word.length > 2 && words.has(word));
};
