/** Guesses what an unknown name names from its shape and the words around it. */

import { organisationHeads, placeHeads } from "../lexicon/organisations.ts";
import { words } from "../lexicon/words.ts";
import type { SentenceInput } from "./input.ts";
import type { NameKind } from "./mention.ts";
import { termAt } from "./name-start.ts";
import type { NameToken } from "./name-token.ts";

/** The kind of the unknown name in `tokens[from..to)`. */
export function kindOfName(input: SentenceInput, tokens: readonly NameToken[], from: number, to: number): NameKind {
  const run = tokens.slice(from, to);
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return "other";
  const head = run.find((_, index) => run[index + 1]?.key === "of" || run[index + 1]?.key === "for") ?? last;
  if (run.length > 1 && organisationHeads.has(head.key)) return "organisation";
  if (run.length > 1 && (placeHeads.has(last.key) || placeHeads.has(head.key) || placeHeads.has(first.key)))
    return "place";
  if (isAcronym(last) && run.length === 1) return "organisation";
  const tags = run.map((token) => termAt(input.terms, token)?.tags);
  if (tags.some((set) => set?.has("FirstName"))) return "person";
  if (tags.every((set) => set?.has("Place"))) return "place";
  if (tags.every((set) => set?.has("Organization"))) return "organisation";
  return kindByContext(input, tokens, from, to) ?? (tags[0]?.has("Person") ? "person" : kindByShape(run));
}

const isAcronym = (token: NameToken): boolean => /^\p{Lu}[\p{Lu}.\d]+$/u.test(token.text);

function kindByContext(
  input: SentenceInput,
  tokens: readonly NameToken[],
  from: number,
  to: number,
): NameKind | undefined {
  const before = tokens[from - 1];
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const after = input.prose.slice(end, end + 40);
  if (before !== undefined && before.key === "the" && tokens[from]?.gap === "space") return "organisation";
  if (/^,? (?:who\b|said\b|says\b|told\b|added\b|wrote\b|tweeted\b|aged\b)|^, \d{1,3},|^ \(\d{1,3}\)/.test(after))
    return "person";
  if (before !== undefined && tokens[from]?.gap === "space" && placePrepositions.has(before.key)) return "place";
  return undefined;
}

const placePrepositions: ReadonlySet<string> = words(`
  in near outside across around throughout at
`);

const kindByShape = (run: readonly NameToken[]): NameKind =>
  run.length >= 2 && run.length <= 4 && !run.some((token) => token.key === "of" || isAcronym(token))
    ? "person"
    : "other";
