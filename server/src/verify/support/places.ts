/** Which words name the same country or its people, and which places lie in it. */
import { placesWithin } from "../../lexicon/cities.ts";
import { countries } from "../../lexicon/countries.ts";

/** Words of names of countries that say nothing alone. */
const COMMON = new Set(
  "united new south north east west great republic kingdom islands island saint states of and the democratic central people".split(
    " ",
  ),
);

interface Place {
  readonly countries: Set<string>;
  readonly within: Set<string>;
}

/** How a lower-case word of a place stands to another: the same country or people, or a place within it. */
export function relatePlaces(word: string, other: string): "same" | "holds" | "within" | undefined {
  const [a, b] = [places.get(word), places.get(other)];
  if (!a || !b) return undefined;
  if (meets(a.countries, b.countries)) return "same";
  if (meets(a.countries, b.within)) return "holds";
  return meets(a.within, b.countries) ? "within" : undefined;
}

/** Whether a word is the capital of the country that the other names, and may stand for it: "Washington said". */
export const isCapitalOf = (word: string, other: string): boolean =>
  places.get(other)?.countries.has(capitals.get(word) ?? "") === true;

export const isPlaceWord = (word: string): boolean => places.has(word);

/** "Republic" in "Czech Republic": part of the name of a place that its other words tell. */
export const isPlaceFiller = (word: string, beside: readonly (string | undefined)[]): boolean =>
  COMMON.has(word) && beside.some((other) => other !== undefined && places.has(other));

const places = new Map<string, Place>();
/** Countries by their capitals. */
const capitals = new Map<string, string>();

for (const [names, people, capital] of countries) {
  const country = names.split("|")[0] ?? names;
  for (const name of [...names.split("|"), ...people.split("|")]) learn(name, "countries", country);
  for (const name of people.split("|").filter((each) => /[cs]h$/.test(each))) {
    for (const one of ["man", "men", "woman", "women"]) learn(name + one, "countries", country);
  }
  for (const name of capital.split("|")) learn(name, "within", country);
  for (const name of capital.split("|")) capitals.set(name.toLowerCase(), country);
}
for (const [country, list] of Object.entries(placesWithin)) {
  for (const name of list.split(/[,|]/)) learn(name, "within", country);
}

function learn(name: string, as: keyof Place, country: string): void {
  const words =
    name
      .toLowerCase()
      .replace(/\./g, "")
      .match(/[\p{L}'-]+/gu) ?? [];
  for (const word of words) {
    if (COMMON.has(word) || (words.length > 1 && word.length < 4)) continue;
    const place = places.get(word) ?? { countries: new Set<string>(), within: new Set<string>() };
    place[as].add(country);
    places.set(word, place);
  }
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each));
