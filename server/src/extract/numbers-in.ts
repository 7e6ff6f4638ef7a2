/** Every number a text writes, however it writes it: for telling a figure that is nowhere in a source. */
import { vaguePlurals } from "../lexicon/numbers.ts";
import { readCardinal } from "./number.ts";
import { readFigure } from "./quantity-figure.ts";
import { readWords } from "./word.ts";

export interface TextNumbers {
  readonly values: ReadonlySet<number>;
  /** "dozens", "thousands". */
  readonly vague: readonly { readonly least: number; readonly most: number }[];
}

export function numbersIn(prose: string): TextNumbers {
  const words = readWords({
    prose,
    span: { start: 0, end: prose.length },
    terms: [],
    actors: { actors: new Map() },
    known: [],
  });
  const values = new Set<number>();
  const vague = new Map<string, { least: number; most: number }>();
  for (const [at, { kind, text }] of words.entries()) {
    if (kind === "mark") continue;
    const figure = readFigure(words, at);
    if (figure && figure.soft.min === figure.soft.max) values.add(figure.soft.min);
    const cardinal = readCardinal(words, at);
    if (cardinal) values.add(cardinal.value);
    if (kind === "number") values.add(Number(text.replaceAll(",", "")));
    const value = namedNumbers.get(text);
    if (value !== undefined) values.add(value);
    const plural = vaguePlurals.get(text);
    if (plural) vague.set(text, { least: plural.hard[0], most: plural.soft[1] });
  }
  return { values, vague: [...vague.values()] };
}

/** Words that say a number without being one; shares are per cent. */
const namedNumbers: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
  ["both", 2],
  ["pair", 2],
  ["couple", 2],
  ["double", 2],
  ["doubled", 2],
  ["twins", 2],
  ["triple", 3],
  ["tripled", 3],
  ["trio", 3],
  ["third", 33],
  ["thirds", 67],
  ["half", 50],
  ["halved", 50],
  ["quarter", 25],
  ["quarters", 75],
  ["fifth", 20],
  ["tenth", 10],
  ["all", 100],
  ["dozen", 12],
]);
