/** Names of several words: which pieces make one name, and whether a source gives its surname to another first name. */
import type { Piece } from "./pieces.ts";
import { isFirm } from "./slot.ts";
import type { Place, SupportSource } from "./source.ts";

/** The words of a name beside one another, of which any stands for the whole; any other piece alone. */
export function wholeOf(pieces: readonly Piece[], index: number): readonly Piece[] {
  let [first, last] = [index, index];
  while (isOneName(pieces[first - 1], pieces[first])) first--;
  while (isOneName(pieces[last], pieces[last + 1])) last++;
  return pieces.slice(first, last + 1);
}

const isOneName = (a: Piece | undefined, b: Piece | undefined): boolean =>
  a?.kind === "name" && b?.kind === "name" && b.at === a.at + 1;

/** What the source has before the surname, where it has the draft's first name nowhere. */
export function otherFirstName(whole: readonly Piece[], { places }: SupportSource): Place | undefined {
  const [first, last] = whole;
  if (!first || !last || whole.length !== 2) return undefined;
  const surnames = last.matches.filter(({ kind }) => kind === "same").map(({ place }) => place);
  if (first.matches.some(isFirm)) return undefined;
  const before = surnames.flatMap(({ at, sentence }) => {
    const place = places[at - 1];
    return place?.sentence === sentence && isFirstName(place) ? [place] : [];
  });
  return before[0];
}

const isFirstName = ({ token }: Place): boolean =>
  token.capital && !token.first && !token.stop && token.number === undefined && token.lower.length > 2;
