/** What an article says of itself as a whole: the one place and the one time of its dateline, headline and first paragraph. */
import type { DocumentReading } from "../extract/claim.ts";
import { foldName } from "../extract/name/fold.ts";
import type { Inherited } from "./passage.ts";

const MOST_SENTENCES = 4;

/** Reads only the first sentences deeply, and only when asked. An opening that names two places lends neither. */
export function readInherited(reading: DocumentReading): Inherited {
  const opening = openingSentences(reading).flatMap((index) => reading.sentence(index) ?? []);
  const places = opening.flatMap(({ names }) => names.filter(({ kind }) => kind === "place"));
  const times = opening.flatMap((sentence) => sentence.times.filter(({ relation }) => relation === "at"));
  const place = onlyOne(places, ({ text }) => foldName(text));
  const time = onlyOne(times, ({ readings }) => readings[0]?.edtf ?? "");
  return { ...(place && { place }), ...(time && { time }) };
}

function onlyOne<T>(items: readonly T[], nameOf: (item: T) => string): T | undefined {
  const [first, ...others] = items;
  return first !== undefined && others.every((other) => nameOf(other) === nameOf(first)) ? first : undefined;
}

/** The headline, if there is one, and the first paragraph. */
function openingSentences({ sentences }: DocumentReading): readonly number[] {
  const first = sentences.find(({ blockKind }) => blockKind !== "heading");
  return sentences
    .filter(
      ({ block, blockKind }) => block === first?.block || (blockKind === "heading" && block < (first?.block ?? 0)),
    )
    .slice(0, MOST_SENTENCES)
    .map(({ index }) => index);
}
