/** Measures names of bodies that are not all capitals: "Russian foreign ministry", "3rd Armoured Brigade". */
import { bodyNouns, bodyQualifiers, organisationHeads, unitHeads } from "../../lexicon/organisations.ts";
import type { KnownMatch } from "./known.ts";
import { readRun } from "./run.ts";
import type { NameToken } from "./token.ts";

/** The number of words of such a name at `index`, where `known` starts if it does; 0 where none stands there. */
export function bodyLength(
  tokens: readonly NameToken[],
  index: number,
  known: KnownMatch | undefined,
  isKnown: (at: number) => boolean,
): number {
  if (known?.kind === "nationality") {
    const rest = officeLength(tokens, index + known.length);
    return rest > 0 ? known.length + rest : 0;
  }
  return ordinal.test(tokens[index]?.text ?? "") ? numberedLength(tokens, index, isKnown) : 0;
}

const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/i;

/** "foreign ministry", "central bank", "prime minister's office": the words in small letters after a people's name. */
function officeLength(tokens: readonly NameToken[], from: number): number {
  let at = from;
  while (at - from < longestQualifier && isSmall(tokens[at]) && bodyQualifiers.has(tokens[at]?.key ?? "")) at++;
  const noun = tokens[at];
  if (noun === undefined || !isSmall(noun)) return 0;
  if (noun.possessive) return officers.test(noun.key) && tokens[at + 1]?.key === "office" ? at + 2 - from : 0;
  const needsQualifier = bodyNouns.get(noun.key) ?? true;
  return bodyNouns.has(noun.key) && !(needsQualifier && at === from) ? at + 1 - from : 0;
}

const longestQualifier = 3;

const officers = /(?:minister|president|premier|chancellor|prosecutor)$/;

const isSmall = (token: NameToken | undefined): boolean => token?.gap === "space" && !token.capital;

/** "98th Division", "118th Congress": a number and a run of capitals that ends as bodies do. */
function numberedLength(tokens: readonly NameToken[], index: number, isKnown: (at: number) => boolean): number {
  if (tokens[index + 1]?.gap !== "space") return 0;
  const run = readRun(tokens, index + 1, isKnown);
  const head = tokens[index + run]?.key ?? "";
  return run > 0 && (unitHeads.has(head) || organisationHeads.has(head)) ? run + 1 : 0;
}
