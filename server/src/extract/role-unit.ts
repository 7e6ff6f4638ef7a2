/** Lays a sentence out as names and words in order, the form in which roles are read. */
import type { Term } from "./claim.ts";
import type { SentenceInput } from "./input.ts";
import type { Name } from "./mention.ts";
import { readNameTokens, termAt } from "./name-token.ts";

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

export function layUnits(input: SentenceInput, names: readonly Name[]): readonly Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const token of readNameTokens(input.prose, input.span)) {
    const name = names[next];
    if (units.at(-1)?.name !== undefined && token.start < (units.at(-1)?.end ?? 0)) continue;
    const starts = name !== undefined && token.start >= name.span.start;
    const span = starts ? name.span : { start: token.start, end: token.end };
    const previous = units.at(-1);
    const joint = previous === undefined ? "break" : jointOf(input.prose.slice(previous.end, span.start));
    const key = starts ? name.text.toLowerCase() : token.key;
    const term = starts ? undefined : termAt(input.terms, token);
    units.push({ ...span, key, joint, ...(starts ? { name } : {}), ...(term ? { term } : {}) });
    if (starts) next++;
  }
  return units;
}

function jointOf(between: string): Unit["joint"] {
  if (/^\.?\s+$|^-$/.test(between)) return "space";
  if (/^['’]s?\s+$/.test(between)) return "possessive";
  return /^,\s+$/.test(between) ? "comma" : "break";
}
