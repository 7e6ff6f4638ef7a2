/** What contains an actor: the places around a place, the organisations of a person, from the table and the built-in lists. */

import type { ActorTable } from "../extract/actor.ts";
import { placeId } from "../extract/actor-lookup.ts";
import { alsoWithin, placesWithin } from "../lexicon/cities.ts";
import { countries, unitedKingdomNations } from "../lexicon/countries.ts";
import { entries } from "../lexicon/words.ts";

/** Every container of an actor, near and far. */
export function containersOf(id: string, table: ActorTable): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...directContainers(id, table)];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...directContainers(next, table));
  }
  return found;
}

/** Whether an id is a country's: a place that nothing narrower than a region contains. */
export const isCountry = (id: string): boolean => builtIn().countries.has(id);

function directContainers(id: string, table: ActorTable): readonly string[] {
  const actor = table.actors.get(id);
  const known = builtIn().within.get(id);
  return [...(actor?.memberOf ?? []), ...(actor?.within ? [actor.within] : []), ...(known ? [known] : [])];
}

interface BuiltIn {
  readonly within: ReadonlyMap<string, string>;
  readonly countries: ReadonlySet<string>;
}

let built: BuiltIn | undefined;

function builtIn(): BuiltIn {
  built ??= build();
  return built;
}

function build(): BuiltIn {
  const within = new Map<string, string>();
  const known = new Set<string>();
  for (const [names, , capital] of [...countries, ...unitedKingdomNations]) {
    const country = firstId(names);
    known.add(country);
    if (capital !== "") within.set(firstId(capital), country);
  }
  for (const [container, places] of Object.entries(placesWithin)) {
    for (const place of entries(places)) within.set(firstId(place), placeId(container));
  }
  for (const [place, container] of Object.entries(alsoWithin)) within.set(placeId(place), placeId(container));
  return { within, countries: known };
}

const firstId = (spellings: string): string => placeId(spellings.split("|")[0] ?? "");
