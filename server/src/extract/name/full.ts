/** Ties surnames and acronyms to the fullest form of the same name earlier in the document. */

import { surnamesFirst } from "../../lexicon/given-names.ts";
import type { SentenceInput } from "../input.ts";
import type { Name } from "../mention.ts";
import { foldName } from "./fold.ts";

export function resolveFull(names: readonly Name[], input: SentenceInput): readonly Name[] {
  const earlier = [...input.known];
  for (const name of names) earlier.push(withFull(name, earlier.slice(-reach), input.prose));
  return earlier.slice(input.known.length);
}

/** How many names back a fuller form is looked for. */
const reach = 300;

function withFull(name: Name, earlier: readonly Name[], prose: string): Name {
  const previous = earlier.at(-1);
  if (previous !== undefined && isBracketed(name, previous, prose) && standsFor(name, previous)) {
    return { ...name, kind: previous.kind, full: previous.full ?? previous.text, ...actorOf(previous) };
  }
  if (/\s/.test(name.text)) return name;
  const longer = earlier.findLast((other) => isShortOf(name, other, prose));
  if (longer === undefined) return name;
  if (earlier.some((other) => isNamesake(other, longer) && isShortOf(name, other, prose)))
    return { ...name, kind: "person" };
  const { actor, ...rest } = name;
  const kind = longer.kind === "other" ? "person" : longer.kind;
  const kept = actor === undefined || name.kind === "place" ? actorOf(longer) : { actor };
  return { ...rest, kind, full: longer.full ?? longer.text, ...kept };
}

/** "Joe Brandt and Jill Brandt": "Brandt" may be either. */
const isNamesake = (a: Name, b: Name): boolean =>
  a.kind === "person" && b.kind === "person" && /\s/.test(a.text) && a.actor === undefined && givenOf(a) !== givenOf(b);

const givenOf = ({ text, full }: Name): string =>
  foldName(full ?? text)
    .split(/[\s-]/, 1)
    .join("");

const actorOf = (name: Name): { readonly actor?: string } => (name.actor === undefined ? {} : { actor: name.actor });

/** "Palestinian Islamic Jihad (PIJ)". */
const isBracketed = (name: Name, previous: Name, prose: string): boolean =>
  prose.charAt(name.span.end) === ")" && /^\s?\(["“‘']?$/.test(prose.slice(previous.span.end, name.span.start));

/** By its letters, or for a body whose name in another language they may be: "Justice and Development Party (AKP)". */
const standsFor = (name: Name, previous: Name): boolean =>
  isAcronymOf(name.text, previous.text) ||
  (previous.kind === "organisation" && name.actor === undefined && /^\p{Lu}{2,6}$/u.test(name.text));

function isAcronymOf(short: string, long: string): boolean {
  const letters = foldName(short).replace(/[^a-z]/g, "");
  const words = foldName(long).split(/[\s-]+/);
  const initialsOf = (some: readonly string[]): string => some.map((word) => word.charAt(0)).join("");
  const initials = initialsOf(words);
  const strong = initialsOf(words.filter((word) => word.length > 3));
  return letters.length > 1 && (letters === initials || letters === strong || letters.startsWith(initials.slice(0, 3)));
}

/** Whether `name` is a surname of an earlier person, or an acronym that an earlier sentence explained. */
function isShortOf(name: Name, other: Name, prose: string): boolean {
  if (other.text === name.text) return other.full !== undefined;
  if ((other.kind !== "person" && other.kind !== "other") || !/\s/.test(other.text)) return false;
  if (name.kind === "nationality" || (name.kind === "organisation" && name.actor !== undefined)) return false;
  if (name.kind === "place" && (other.kind !== "person" || standsAsPlace(name, prose))) return false;
  const [short, long] = [name.text, other.text].map((text) => foldName(text).replaceAll("-", " "));
  if (long === undefined || short === undefined) return false;
  return long.endsWith(` ${short}`) || (surnamesFirst.has(short) && long.startsWith(`${short} `));
}

/** "in Jordan", "Syria and Jordan": a place, although a Chris Jordan was named before. */
const standsAsPlace = (name: Name, prose: string): boolean =>
  /(?:\b(?:in|from|to|near|of|into|across|outside|and)|,)\s+$/.test(
    prose.slice(Math.max(0, name.span.start - 10), name.span.start),
  );
