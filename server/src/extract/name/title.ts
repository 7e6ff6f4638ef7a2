/** Tells how many words at the head of a capitalised run are title and not name. */
import { institutionWords, organisationHeads, placeHeads } from "../../lexicon/organisations.ts";
import { commonTitles, honorifics, offices, ranks, titleModifiers } from "../../lexicon/titles.ts";
import { words } from "../../lexicon/words.ts";
import type { NameToken } from "./token.ts";

/** 0 where the run has no title; the run's whole length where it is nothing but a title. */
export function titleLength(run: readonly NameToken[]): number {
  let end = 0;
  for (let index = 0; index < run.length; index++) {
    const token = run[index];
    if (token === undefined) break;
    if (isTitleHead(token.key)) end = index + 1;
    else if (token.key === "of" && end === index) {
      const department = run[index + 1];
      if (
        department === undefined ||
        !(titleModifiers.has(department.key) || institutionWords.has(department.key) || department.key === "staff")
      )
        break;
      end = index + 2;
      index++;
    } else if (!titleModifiers.has(token.key) && !links.has(token.key)) break;
  }
  const last = run.at(-1);
  if (last !== undefined && end > 0 && plainOffices.has(last.key)) return run.length;
  if (run.length === 2 && givenTitles.has(run[0]?.key ?? "")) return 0;
  const headed = last !== undefined && (organisationHeads.has(last.key) || placeHeads.has(last.key));
  if (end > 1 && last !== undefined && placeHeads.has(last.key)) return end;
  return headed && end < run.length && !run.slice(0, end).some(({ key }) => isFirmTitle(key)) ? 0 : end;
}

/** Titles that also begin the names of bodies and places are not firm: "King Street", "Justice Department". */
const isFirmTitle = (key: string): boolean => plainOffices.has(key) || commonTitles.has(key);

/** Titles that are given names as well: with one word after them they are taken for a name. */
const givenTitles = words("emir dean earl sultan duke");

/** Where a title begins inside a run: "Boston Police | Officer Richard Moss"; 0 where none does. */
export function innerTitle(run: readonly NameToken[]): number {
  const head = run.findLastIndex(({ key }, at) => at > 0 && at < run.length - 1 && plainOffices.has(key));
  if (head < 0 || isTitleHead(run.at(-1)?.key ?? "")) return 0;
  let from = head;
  while (from > 1 && titleModifiers.has(run[from - 1]?.key ?? "")) from--;
  return from;
}

/** Titles that are nobody's name. */
const plainOffices = words(`
  officer minister president secretary leader commander spokesman spokeswoman director senator governor mayor ambassador chairman
  chairwoman commissioner detective sergeant sgt lieutenant colonel superintendent adviser advisor ceo
`);

export const isTitleHead = (key: string): boolean => honorifics.has(key) || ranks.has(key) || offices.has(key);

const links: ReadonlySet<string> = new Set(["and", "in"]);
