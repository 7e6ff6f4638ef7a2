/** Which prepositional phrases say where. */
import { placeNouns } from "../../lexicon/place-nouns.ts";
import type { Argument } from "../event.ts";

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

/** A place's name ends the phrase, or its noun is one for places: not "in a U.S. airstrike". */
export const isPlacePhrase = ({ names, head, span }: Argument): boolean =>
  names.some((name) => name.kind === "place" && name.span.end >= span.end) || placeNouns.has(head);
