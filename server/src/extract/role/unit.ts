/** Lays a sentence out as names and words in order, the form in which roles are read. */
import type { Term } from "../claim.ts";
import type { SentenceInput } from "../input.ts";
import type { Name } from "../mention.ts";
import { type NameToken, readNameTokens, termAt } from "../name/token.ts";

/** A name, or a word that belongs to none. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Folded; of a name, its folded text. */
  readonly key: string;
  readonly name?: Name;
  readonly term?: Term;
  /** What stands before it: nothing but a space (or a possessive's ending), a comma, or something that parts more. */
  readonly joint: "space" | "possessive" | "comma" | "break";
}

export function layUnits(
  input: SentenceInput,
  names: readonly Name[],
  tokens: readonly NameToken[] = readNameTokens(input.prose, input.span),
): readonly Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const token of tokens) {
    const name = names[next];
    const previous = units.at(-1);
    if (previous?.name !== undefined && token.start < previous.end) continue;
    const starts = name !== undefined && token.start >= name.span.start;
    const { start, end } = starts ? name.span : token;
    const joint = previous === undefined ? "break" : jointOf(input.prose.slice(previous.end, start));
    if (starts) {
      units.push({ start, end, key: name.text.toLowerCase(), joint, name });
      next++;
      continue;
    }
    const term = termAt(input.terms, token);
    units.push(term ? { start, end, key: token.key, joint, term } : { start, end, key: token.key, joint });
  }
  return units;
}

function jointOf(between: string): Unit["joint"] {
  if (between === " ") return "space";
  if (/^\.?\s+$|^-$/.test(between)) return "space";
  if (/^['’]s?\s+$/.test(between)) return "possessive";
  return /^,\s+$/.test(between) ? "comma" : "break";
}
