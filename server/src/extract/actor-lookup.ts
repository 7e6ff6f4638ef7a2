/** Finds the actors, places, peoples and world bodies that a spelling stands for. */
import { alsoWithin, placesWithin, regions } from "../lexicon/cities.ts";
import { countries, unitedKingdomNations } from "../lexicon/countries.ts";
import { worldBodies } from "../lexicon/organisations.ts";
import { peoples } from "../lexicon/peoples.ts";
import { entries } from "../lexicon/words.ts";
import type { ActorTable } from "./actor.ts";
import type { NameKind } from "./mention.ts";
import { foldName } from "./name/fold.ts";

/** An actor of the table, or an entry of the built-in lists. */
export interface KnownActor {
  readonly id: string;
  readonly kind: NameKind;
  /** The name to show. */
  readonly name: string;
  /** True where it is only ever written in capitals: "WHO" is not "who". */
  readonly acronym: boolean;
}

/** Every actor that `text` may stand for; the table's own come before the built-in. */
export function lookupActor(table: ActorTable, text: string): KnownActor | undefined {
  const key = nameKey(text);
  return indexOf(table).get(key) ?? builtIn().get(key);
}

/** The spelling under which names are looked up: folded, hyphens as spaces, without a leading article. */
export const nameKey = (text: string): string =>
  foldName(text).replaceAll("-", " ").replace(/^the /, "").replace(/'s$/, "").trim();

/** The largest number of words in any name that starts with `first`, 0 where none does. */
export function longestFrom(table: ActorTable, first: string): number {
  return Math.max(lengths(indexOf(table)).get(first) ?? 0, lengths(builtIn()).get(first) ?? 0);
}

const isAcronym = (name: string): boolean => /^[\p{Lu}.\d]+$/u.test(name);

type Index = ReadonlyMap<string, KnownActor>;

const indexes = new WeakMap<ActorTable, Index>();

function indexOf(table: ActorTable): Index {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const index = new Map<string, KnownActor>();
  for (const actor of table.actors.values()) {
    for (const name of actor.names) {
      const key = nameKey(name);
      const acronym = isAcronym(name) && (index.get(key)?.acronym ?? true);
      const first = index.get(key) ?? { id: actor.id, kind: actor.kind, name: actor.names[0] ?? name };
      index.set(key, { ...first, acronym });
    }
  }
  indexes.set(table, index);
  return index;
}

const lengthsOf = new WeakMap<Index, ReadonlyMap<string, number>>();

function lengths(index: Index): ReadonlyMap<string, number> {
  const known = lengthsOf.get(index);
  if (known !== undefined) return known;
  const longest = new Map<string, number>();
  for (const key of index.keys()) {
    const words = key.split(" ");
    const first = words[0] ?? "";
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  lengthsOf.set(index, longest);
  return longest;
}

let built: Index | undefined;

/** Built at first use, so that loading the module costs nothing. */
function builtIn(): Index {
  built ??= buildIndex();
  return built;
}

function buildIndex(): Index {
  const index = new Map<string, KnownActor>();
  const add = (spellings: string, kind: NameKind, id?: string): void => {
    const names = spellings.split("|").filter((name) => name !== "");
    const name = names[0] ?? "";
    for (const spelling of names) {
      const key = nameKey(spelling);
      const acronym = isAcronym(spelling) && (index.get(key)?.acronym ?? true);
      index.set(key, { ...(index.get(key) ?? { id: id ?? placeId(name), kind, name }), acronym });
    }
  };
  for (const body of worldBodies) add(body, "organisation");
  for (const [names, people, capital] of [...countries, ...unitedKingdomNations]) {
    const id = placeId(names.split("|")[0] ?? "");
    add(names, "place");
    add(people, "nationality", id);
    add(capital, "place");
  }
  for (const region of regions) add(region, "place");
  for (const places of Object.values(placesWithin)) for (const place of entries(places)) add(place, "place");
  for (const place of Object.keys(alsoWithin)) add(place, "place");
  for (const people of peoples) add(people, "nationality");
  return index;
}

/** The id of a built-in entry: its first name, folded, words parted by hyphens. */
export const placeId = (name: string): string => nameKey(name).replaceAll(" ", "-");
