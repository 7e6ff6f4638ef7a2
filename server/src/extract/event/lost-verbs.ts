/** Finds verbs that an "and", a comma, a preposition or a form of "be" hid from the tagger: "killed 12 and wounded 30". */
import { befallingVerbs, eventVerbs } from "../../lexicon/event-verbs.ts";
import { conditionals } from "../../lexicon/status-cues.ts";
import { eventNounOf } from "./nouns.ts";
import { isNominal, isNoun, isPossessive, type Word } from "./word.ts";

export function findLostVerbs(words: readonly Word[]): void {
  for (const [index, word] of words.entries()) {
    if (word.named || word.time || word.hyphened || words[index + 1]?.hyphened) continue;
    if (isSecondPast(words, index)) Object.assign(word, { class: "verb", form: "past" });
    else if (isGapped(words, index) || isBefallen(words, index) || isSecondBefallen(words, index)) {
      Object.assign(word, { class: "verb", form: "participle" });
    } else if (isAddedGerund(words, index) || isGovernedGerund(words, index)) {
      Object.assign(word, { class: "verb", form: "gerund" });
    } else if (isCondition(words, index)) Object.assign(word, { class: "verb", form: "present" });
  }
}

const isPast = ({ form }: Word): boolean => form === "past" || form === "participle";

/** "killed 12 people and wounded 30"; not "the dead and wounded". */
function isSecondPast(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word?.class !== "adjective" || !isPast(word) || word.mark !== "") return false;
  const counted = isFigure(after) || (after?.class === "adverb" && isFigure(words[index + 2]));
  if (before?.class !== "conjunction" || after?.mark !== "" || !counted) return false;
  const last = words[index - 2];
  return (isNoun(last) || isFigure(last)) && words.slice(0, index).some((each) => each.class === "verb");
}

const isFigure = (word: Word | undefined): boolean => word?.class === "number";

/** "three were killed and 12 wounded": the "were" of the first holds for the second. */
function isGapped(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word?.mark !== "" || !(word.class === "noun" || word.class === "adjective")) return false;
  if (!isPast(word) && !befallingForms.has(word.term.normal)) return false;
  const counted = isFigure(before) || /^(?:another|others)$/.test(before?.term.normal ?? "");
  if (!counted || (after?.mark === "" && isNominal(after) && !after.time)) return false;
  const joined = [1, 2, 3].some(
    (back) => words[index - back]?.class === "conjunction" || words[index - back]?.mark === ",",
  );
  return joined && words.some((each, at) => at < index && each.class === "be" && isBefallenBy(words[at + 1]));
}

const isBefallenBy = (word: Word | undefined): boolean => word?.class === "verb" && isPast(word);

/** "The talks were suspended": told of what befell them, not of what they are like. */
function isBefallen(words: readonly Word[], index: number): boolean {
  const [word, after] = [words[index], words[index + 1]];
  if (word?.class !== "adjective" || word.mark !== "") return false;
  if (helperAt(words, index)?.class !== "be") return false;
  const { normal } = word.term;
  if (after?.mark === "" && believed.has(normal) && after.term.normal === "dead") return true;
  return befallingForms.has(normal) && !(after?.mark === "" && isNominal(after) && !after.time);
}

/** "may be killed or wounded". */
function isSecondBefallen(words: readonly Word[], index: number): boolean {
  const [first, conjunction, word, after] = [-2, -1, 0, 1].map((ahead) => words[index + ahead]);
  if (word?.class !== "adjective" || word.mark !== "" || conjunction?.class !== "conjunction") return false;
  if (conjunction.mark !== "" || !isBefallenBy(first) || helperAt(words, index - 2)?.class !== "be") return false;
  return befallingForms.has(word.term.normal) && !(after?.mark === "" && isNominal(after) && !after.time);
}

/** The word that helps the verb at `index`, a "not" or an adverb between. */
function helperAt(words: readonly Word[], index: number): Word | undefined {
  const before = words[index - 1];
  return before?.class === "adverb" || before?.class === "negative" ? words[index - 2] : before;
}

/** "Hundreds are feared dead". */
const believed: ReadonlySet<string> = new Set(["feared", "presumed", "believed", "declared", "pronounced"]);

const befallingForms: ReadonlySet<string> = new Set(
  [...eventVerbs.assault, ...eventVerbs.coerce, ...eventVerbs.yield, ...befallingVerbs].flatMap((verb) => [
    `${verb}ed`,
    `${verb}d`,
    verb.replace(/y$/, "ied"),
  ]),
);

/** ", killing six people" behind its clause, "and wounding 30" behind that. */
function isAddedGerund(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const joined = word?.mark === "," || (word?.mark === "" && words[index - 1]?.class === "conjunction");
  if (!word || !joined || !isNounInIng(word)) return false;
  const after = words[index + 1];
  const object = opensObject(words, index + 1) || (after?.mark === "" && after.term.tags.has("Plural"));
  return object && words.slice(0, index).some((each) => each.class === "verb");
}

/** "charged with killing three people"; not "in fighting 12 people died". */
function isGovernedGerund(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (word?.mark !== "" || !isNounInIng(word)) return false;
  return beforeGerund.has(before?.term.normal ?? "") && opensObject(words, index + 1);
}

const beforeGerund: ReadonlySet<string> = new Set("of with for by after before without against from".split(" "));

const isNounInIng = (word: Word): boolean =>
  (word.class === "noun" || word.class === "adjective") &&
  word.term.normal.endsWith("ing") &&
  !isPossessive(word) &&
  (word.term.tags.has("Gerund") || eventNounOf(word) !== undefined);

/** A determiner, a pronoun, a name or a figure, bounded or not: "at least 44". */
function opensObject(words: readonly Word[], index: number): boolean {
  let at = index;
  while (words[at]?.class === "adverb" && words[at]?.mark === "" && at < index + 3) at++;
  const word = words[at];
  if (word?.mark !== "" || word.time) return false;
  return isFigure(word) || (at === index && (word.named || word.class === "determiner" || word.class === "pronoun"));
}

/** "If Iran attacks, …": a verb that is tagged a noun. */
function isCondition(words: readonly Word[], index: number): boolean {
  const [opener, subject, word, after] = [words[index - 2], words[index - 1], words[index], words[index + 1]];
  if (word?.class !== "noun" || word.mark !== "" || !subject?.named) return false;
  if (after?.mark !== "," && !after?.named && after?.class !== "determiner") return false;
  return conditionals.has(opener?.term.normal ?? "") && word.term.tags.has("Verb") && /[^s]s$/u.test(word.term.normal);
}
