/** The nearest thing that a source says to one word of a claim. */
import { partyLetters } from "../../lexicon/other-words.ts";
import { oppositesOf } from "../opposites.ts";
import { excludedBy, synonymsOf } from "./lists.ts";
import { compareNumbers, type SupportNumber } from "./numbers.ts";
import { isCapitalOf, isPlaceWord, relatePlaces } from "./places.ts";
import { ancestors, type Place, type SupportSource } from "./source.ts";
import { isMisspelt } from "./spelling.ts";
import type { SupportToken } from "./tokens.ts";
import { findWord } from "./words.ts";

/** Best first: the word itself; a number the source's rounds to; a derived word; a synonym; a word for a wider thing; … */
export type MatchKind = "same" | "derived" | "synonym" | "broader" | "similar" | "narrower" | "sibling" | "opposite";

export interface Match {
  readonly kind: MatchKind;
  /** 1 for the commonest senses, less for rarer ones or more steps. */
  readonly weight: number;
  readonly place: Place;
}

/**
 * Everything in the source that relates to the token, one match a place, best kind first. A capital that `acts` may
 * stand for its country.
 */
export function findMatches(
  token: SupportToken,
  part: string | undefined,
  source: SupportSource,
  acts: boolean,
): readonly Match[] {
  if (token.number) return matchNumber(token, token.number, source);
  const found = new Map<number, Match>();
  const add = (kind: MatchKind, weight: number, base: string): void => {
    for (const place of source.byBase.get(base) ?? []) {
      const met = found.get(place.at);
      const better = !met || rank[kind] < rank[met.kind] || (met.kind === kind && weight > met.weight);
      if (better) found.set(place.at, { kind, weight, place });
    }
  };
  for (const [base, kind] of namesakes(token, source, acts)) add(kind, 0.9, base);
  for (const base of token.bases) {
    add("same", 1, base);
    const entry = findWord(base);
    for (const other of entry?.kin ?? []) add("derived", 1, other);
    for (const other of kinByShape(base, source)) add("derived", 0.8, other);
    for (const other of synonymsOf(base)) add("synonym", 1, other);
    for (const other of part ? oppositesOf(base) : []) add("opposite", 1, other);
    for (const other of excludedBy(base, token.lower)) add("opposite", 1, other);
    for (const [at, senses] of entry?.senses ?? []) {
      const fits = part === undefined || at === part;
      for (const [index, sense] of senses.entries()) {
        const mine = (fits ? 1 : 0.5) / (index + 1);
        for (const other of source.bySense.get(sense) ?? []) add("synonym", Math.sqrt(mine / other.rank), other.base);
        for (const other of source.byBroader.get(sense) ?? []) {
          if (other.steps <= 3) add("broader", Math.sqrt(mine / other.rank) / other.steps, other.base);
        }
        for (const [above, steps] of ancestors(sense, 2)) {
          for (const other of source.bySense.get(above) ?? []) {
            add(at === "a" ? "similar" : "narrower", Math.sqrt(mine / other.rank) / steps, other.base);
          }
          if (steps > 1) continue;
          for (const other of source.byBroader.get(above) ?? []) {
            if (other.steps === 1) add("sibling", Math.sqrt(mine / other.rank), other.base);
          }
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => rank[a.kind] - rank[b.kind] || b.weight - a.weight);
}

const rank: Readonly<Record<MatchKind, number>> = {
  same: 0,
  derived: 1,
  opposite: 2,
  synonym: 3,
  broader: 4,
  similar: 5,
  narrower: 6,
  sibling: 7,
};

function matchNumber(token: SupportToken, number: SupportNumber, source: SupportSource): readonly Match[] {
  const found: Match[] = [];
  for (const place of source.numbers) {
    const other = place.token.number;
    const relation = other ? compareNumbers(number, other, isYear(token) && isYear(place.token)) : "other";
    if (relation === "same") found.push({ kind: "same", weight: 1, place });
    if (relation === "rounded") found.push({ kind: "synonym", weight: 1, place });
  }
  return found.sort((a, b) => rank[a.kind] - rank[b.kind]);
}

const isYear = ({ text }: SupportToken): boolean => /^(?:1[89]|20)\d\d$/.test(text);

const PLACE_KINDS = { same: "derived", holds: "broader", within: "narrower" } as const;

/** Other words of the source for the same name: misspelt, of the same country, or by its first letters. */
function namesakes(
  { lower, text, capital }: SupportToken,
  source: SupportSource,
  acts: boolean,
): readonly (readonly [string, MatchKind])[] {
  const found: (readonly [string, MatchKind])[] = [];
  const place = isPlaceWord(lower.replace(/\./g, ""));
  const word = lower.replace(/\./g, "");
  for (const other of place || capital ? source.names : []) {
    const relation = place ? relatePlaces(word, other) : undefined;
    if (acts && isCapitalOf(word, other)) found.push([other, "derived"]);
    else if (relation) found.push([other, PLACE_KINDS[relation]]);
    else if (capital && isMisspelt(word, other)) found.push([other, "derived"]);
  }
  if (/^(?:\p{Lu}\.?){2,6}$/u.test(text))
    for (const base of source.initials.get(word) ?? []) found.push([base, "derived"]);
  const letter = partyLetters.get(word);
  if (letter) found.push([letter, "derived"]);
  return found;
}

const SUFFIX =
  /^(?:e|y|s|ed|d|er|ers|or|ors|ing|ings|ion|ions|ation|ations|ment|ments|al|ally|ly|ity|ness|ive|ative|ance|ence|ant|ent|able|ist|ists|ism|ful|less|ic|ical|ian|ians|an|n|ese|ish|ise|ize|hood|ship|ty|ry|age)$/;

/** Words of the source that share their beginning with a word and differ in an ending only. */
function kinByShape(base: string, source: SupportSource): readonly string[] {
  const length = Math.max(4, Math.ceil(base.length * 0.6));
  if (base.length < 5) return [];
  return (source.byBeginning.get(base.slice(0, 4)) ?? []).filter((other) => {
    if (other === base) return false;
    let shared = 0;
    while (shared < base.length && base[shared] === other[shared]) shared++;
    if (shared < length) return false;
    const [mine, theirs] = [base.slice(shared), other.slice(shared)];
    return (mine === "" || SUFFIX.test(mine)) && (theirs === "" || SUFFIX.test(theirs));
  });
}
