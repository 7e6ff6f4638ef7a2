/** Finds verbs that the tagger took for nouns: "Arsenal beat Chelsea", "The factory employs 12,000 people". */
import { invariableVerbs } from "../../lexicon/irregular-verbs.ts";
import { clauseOnlyVerbs } from "../../lexicon/reporting.ts";
import { isNominal, isNoun, isNounStart, isPossessive, mayOpenClause, type Word, type WordClass } from "./word.ts";

export function findHiddenVerbs(words: readonly Word[]): void {
  for (let index = 1; index < words.length; index++) {
    const word = words[index];
    if (word && isHiddenPast(words, index)) Object.assign(word, { class: "verb", form: "past" });
  }
  if (!words.some(isVerbal)) findOnlyVerb(words);
}

const verbal: ReadonlySet<WordClass> = new Set(["verb", "be", "have", "do", "modal"]);

const isVerbal = (word: Word): boolean => verbal.has(word.class);

/** A sentence without any verb has one that is tagged as a noun. */
function findOnlyVerb(words: readonly Word[]): void {
  for (const [index, word] of words.entries()) {
    const after = words[index + 1];
    const joined = index > 0 && !word.named && word.mark === "" && after?.mark === "" && isNoun(words[index - 1]);
    if (!joined || word.class !== "noun" || !(isNounStart(after) || after?.class === "pronoun")) continue;
    const { normal } = word.term;
    const past = invariableVerbs.has(normal);
    if (!past && !(opensObject(after) && /[^s]s$/.test(normal))) continue;
    Object.assign(word, { class: "verb", form: past ? "past" : "present" });
    return;
  }
}

const opensObject = (word: Word | undefined): boolean =>
  word?.class === "determiner" || word?.class === "number" || word?.class === "pronoun";

/** "hit", "cut", "beat" between a subject and an object, in a clause that has no other verb. */
function isHiddenPast(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const after = words[index + 1];
  if (!word || word.named || word.mark !== "" || word.hyphened || after?.mark !== "") return false;
  const { normal } = word.term;
  if (!invariableVerbs.has(normal) || !(word.class === "noun" || word.class === "adjective")) return false;
  if (before?.class === "conjunction") return opensObject(after) && words.slice(0, index).some(isVerbal);
  if (word.class === "adjective" || !isNoun(before) || isPossessive(before)) return false;
  if (!opensObject(after) && !after.named && !(isNominal(after) && isLikelySubject(before, normal))) return false;
  return (normal === "let" || !isRunInto(words, index + 1)) && opensClause(words, index);
}

/** "Nexor cut costs", "the bank cut rates"; not "a tax cut plan". */
const isLikelySubject = (word: Word | undefined, verb: string): boolean =>
  word?.named === true ||
  (word?.term.tags.has("Plural") ?? false) ||
  (verb === "cut" && cutters.has(word?.term.normal ?? ""));

const cutters: ReadonlySet<string> = new Set(
  "bank company firm government ministry airline group fed council club".split(" "),
);

/** "the tax cut the party promised": the words behind are a clause of their own. */
function isRunInto(words: readonly Word[], from: number): boolean {
  let at = from;
  while (words[at]?.mark === "" && (isNounStart(words[at]) || words[at]?.class === "pronoun")) at++;
  const next = words[at];
  return next?.mark === "" && isVerbal(next) && next.form !== "gerund";
}

/** Whether no verb stands before the word in its clause. */
function opensClause(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at];
    if (!word) return true;
    if (isVerbal(word)) return word.class === "verb" && clauseOnlyVerbs.has(word.term.lemma);
    if (word.class === "subordinator" || word.class === "relative" || word.class === "conjunction") return true;
    if (mayOpenClause(word) || word.mark !== "") return true;
  }
  return true;
}
