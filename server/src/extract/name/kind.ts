/** Guesses what an unknown name names from its shape and the words around it. */
import { givenNames } from "../../lexicon/given-names.ts";
import { organisationHeads, placeHeads, stormWords, thingHeads } from "../../lexicon/organisations.ts";
import { words } from "../../lexicon/words.ts";
import type { SentenceInput } from "../input.ts";
import type { NameKind } from "../mention.ts";
import { isEverydayWord } from "../terms.ts";
import { isDescribedAsPerson } from "./described.ts";
import { headOf } from "./head.ts";
import { type NameToken, termAt } from "./token.ts";

/** The kind of the unknown name in `tokens[from..to)`. */
export function kindOfName(input: SentenceInput, tokens: readonly NameToken[], from: number, to: number): NameKind {
  const run = tokens.slice(from, to);
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return "other";
  const head = headOf(run) ?? last;
  if (run.length > 1 && organisationHeads.has(head.key)) return "organisation";
  if (run.length === 2 && givenNames.has(first.key) && ACTS.test(afterOf(input, last.end))) return "person";
  if (run.length > 1 && (placeHeads.has(last.key) || placeHeads.has(head.key) || placeStarts.has(first.key)))
    return "place";
  if (run.length > 1 && stormWords.has(first.key)) return "other";
  if (run.length === 1 && /.shire$/.test(last.key)) return "place";
  if (run.length > 1 && thingHeads.has(head.key)) return "other";
  if (isAcronym(last) && run.length === 1) return "organisation";
  if (isDesignation(run)) return kindByContext(input, tokens, from, to, last) ?? "other";
  const tags = run.map((token) => termAt(input.terms, token)?.tags);
  if (tags.some((set) => set?.has("FirstName"))) return "person";
  if (tags.every((set) => set?.has("Place"))) return "place";
  if (tags.every((set) => set?.has("Organization"))) return "organisation";
  return (
    kindByContext(input, tokens, from, to, last) ??
    (tags[0]?.has("Person") ? "person" : kindByShape(run, tokens[from - 1]))
  );
}

/** "F-35s", "D-Calif": a letter and what a hyphen joins to it. */
const isDesignation = ([first, second]: readonly NameToken[]): boolean =>
  first?.text.length === 1 && second?.gap === "hyphen";

const placeStarts = words(
  "north south east west northern southern eastern western upper lower mount lake fort port cape san santa saint",
);

const isAcronym = (token: NameToken): boolean => /^\p{Lu}\.?[\p{Lu}\d][\p{Lu}.\d]*$/u.test(token.text);

function kindByContext(
  input: SentenceInput,
  tokens: readonly NameToken[],
  from: number,
  to: number,
  last: NameToken,
): NameKind | undefined {
  const before = tokens[from - 1];
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const after = afterOf(input, end);
  if (groupAfter.test(after)) return "organisation";
  if (familyAfter.test(after) || isDescribedAsPerson(input.prose, end)) return "person";
  if (before?.key === "of" && tokens[from]?.gap === "space") {
    const role = tokens[from - 2]?.key ?? "";
    if (bodyRoles.has(role)) return "organisation";
    if (placeRoles.has(role) || placeHeads.has(role)) return "place";
  }
  if (before?.key === "the" && tokens[from]?.gap === "space") return last.key.endsWith("s") ? "organisation" : "other";
  if (ACTS.test(after)) return "person";
  if (before !== undefined && tokens[from]?.gap === "space" && placePrepositions.has(before.key)) {
    return qualifies(input, tokens[to]) ? "other" : "place";
  }
  return undefined;
}

const afterOf = ({ prose }: SentenceInput, end: number): string => prose.slice(end, end + 40);

/** Only people do so, and are so old. */
const ACTS = /^,? (?:who\b|said\b|says\b|told\b|added\b|wrote\b|tweeted\b|aged\b)|^, \d{1,3},|^ \(\d{1,3}\)/;

/** "in Test cricket": the name only qualifies the noun after it. */
function qualifies(input: SentenceInput, next: NameToken | undefined): boolean {
  if (next === undefined || next.gap !== "space" || next.capital) return false;
  const tags = termAt(input.terms, next)?.tags;
  return tags?.has("Noun") === true && !tags.has("Pronoun") && !tags.has("Date");
}

const groupAfter =
  /^ (?:force|forces|group|groups|militia|militias|militant|militants|movement|party|rebels|fighters|troops|faction|network|gang|company|newspaper|website|channel)\b/;

const placePrepositions: ReadonlySet<string> = words(`
  in near outside across around throughout
`);

/** What they are of is a body, or a place: "the leader of Ennahda", "the mayor of Kfarna". */
const bodyRoles = words(
  "leader head chief chairman chairwoman chair founder co-founder spokesman spokeswoman member members",
);
const placeRoles = words("mayor governor outskirts suburbs");

const familyAfter = /^ (?:brothers|family|couple|siblings|sisters|twins)\b/;

/** "its Iron Dome": people take no article. */
const articles: ReadonlySet<string> = words("a an the its their our his her this that these those");

/** Two to four words of no everyday use are most likely a person. */
const kindByShape = (run: readonly NameToken[], before: NameToken | undefined): NameKind =>
  !run.some((token) => isEverydayWord(token.key)) &&
  !(before !== undefined && run[0]?.gap === "space" && articles.has(before.key)) &&
  run.length >= 2 &&
  run.length <= 4 &&
  !run.some((token) => token.key === "of" || isAcronym(token))
    ? "person"
    : "other";
