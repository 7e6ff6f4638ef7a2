/** What the figures below the head of a table's column count: "Killed", "Civilian deaths", "Number of people injured". */
import { tollActions, tollNouns, tollStates, tollVerbs } from "../lexicon/tolls.ts";
import { words } from "../lexicon/words.ts";
import type { Measure, Quantity } from "./mention.ts";
import { singularOf } from "./plural.ts";
import { populationOf } from "./population.ts";

export interface TollHead {
  readonly measure: Measure;
  readonly population: string;
  readonly scope: Quantity["scope"];
}

/** Nothing where a word of the head may mean anything else: "Date of death", "Killed per day". */
export function readTollHead(head: string): TollHead | undefined {
  const found = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  const rest = found.filter((word) => !fillers.has(word) && !totals.has(word));
  const measures = new Set(rest.flatMap((word) => measureOf(word) ?? []));
  const others = rest.filter((word) => measureOf(word) === undefined);
  const populations = others.flatMap((word) => populationOf(word) ?? []);
  const measure = oneOf(measures);
  if (measure === undefined || populations.length < others.length || /[/%]/.test(head)) return undefined;
  const scope = found.some((word) => totals.has(word)) ? "total" : "incident";
  return { measure, population: populations.at(-1) ?? "people", scope };
}

/** What a word makes of a count that it stands with, in any number. */
export const measureOf = (word: string): Measure | undefined =>
  tollVerbs.get(word)?.measure ??
  tollStates.get(word) ??
  tollNouns.get(word) ??
  tollNouns.get(singularOf(word)) ??
  tollActions.get(word);

function oneOf(measures: ReadonlySet<Measure>): Measure | undefined {
  const [first] = measures;
  if (measures.size < 2) return first;
  return measures.size === 2 && measures.has("killed") && measures.has("wounded") ? "casualties" : undefined;
}

const fillers: ReadonlySet<string> = new Set([
  ...words("number no of the and or count toll confirmed reported estimated est people persons at least"),
]);
const totals: ReadonlySet<string> = new Set(words("total cumulative overall"));
