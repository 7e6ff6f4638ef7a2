/** What an article says of itself as a whole: the places, actors and times of its dateline, headline and first paragraph. */
import type { DocumentReading } from "../extract/claim.ts";
import type { Inherited } from "./passage.ts";

const MOST_SENTENCES = 4;

/** Reads only the first sentences deeply, and only when asked. */
export function readInherited(reading: DocumentReading): Inherited {
  const opening = openingSentences(reading).flatMap((index) => reading.sentence(index) ?? []);
  const names = opening.flatMap((sentence) => sentence.names);
  return {
    places: names.filter(({ kind }) => kind === "place"),
    actors: names.filter(({ kind }) => kind !== "place"),
    times: opening.flatMap(({ times }) => times),
  };
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
