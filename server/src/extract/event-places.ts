/** Which prepositional phrases say where. */
import { placeNouns } from "../lexicon/place-nouns.ts";
import type { Argument } from "./event.ts";

export const placePrepositions: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "on",
  "outside",
  "inside",
  "across",
  "around",
  "off",
  "over",
  "within",
  "along",
  "throughout",
  "above",
  "into",
]);

export const isPlacePhrase = ({ names, head }: Argument): boolean =>
  names.some(({ kind }) => kind === "place") || placeNouns.has(head);
