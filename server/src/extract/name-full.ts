/** Ties surnames and acronyms to the fullest form of the same name earlier in the document. */
import type { SentenceInput } from "./input.ts";
import type { Name } from "./mention.ts";
import { foldName } from "./name-fold.ts";

export function resolveFull(names: readonly Name[], input: SentenceInput): readonly Name[] {
  const resolved: Name[] = [];
  for (const name of names) resolved.push(withFull(name, [...input.known, ...resolved], input.prose));
  return resolved;
}

function withFull(name: Name, earlier: readonly Name[], prose: string): Name {
  const previous = earlier.at(-1);
  if (previous !== undefined && isBracketed(name, previous, prose) && isAcronymOf(name.text, previous.text)) {
    return { ...name, kind: previous.kind, full: previous.full ?? previous.text, ...actorOf(previous) };
  }
  if (/\s/.test(name.text)) return name;
  const longer = earlier.findLast((other) => isShortOf(name, other));
  if (longer === undefined) return name;
  return {
    ...name,
    kind: longer.kind === "other" ? "person" : longer.kind,
    full: longer.full ?? longer.text,
    ...(name.actor ? {} : actorOf(longer)),
  };
}

const actorOf = (name: Name): { readonly actor?: string } => (name.actor === undefined ? {} : { actor: name.actor });

/** "Palestinian Islamic Jihad (PIJ)". */
const isBracketed = (name: Name, previous: Name, prose: string): boolean =>
  prose.charAt(name.span.end) === ")" && /^\s?\(["“‘']?$/.test(prose.slice(previous.span.end, name.span.start));

function isAcronymOf(short: string, long: string): boolean {
  const letters = foldName(short).replace(/[^a-z]/g, "");
  const words = foldName(long).split(/[\s-]+/);
  const initials = words.map((word) => word.charAt(0)).join("");
  const strong = words
    .filter((word) => word.length > 3 || word === long)
    .map((word) => word.charAt(0))
    .join("");
  return letters.length > 1 && (letters === initials || letters === strong || letters.startsWith(initials.slice(0, 3)));
}

/** A surname of an earlier person, or an acronym that an earlier sentence explained. */
function isShortOf(name: Name, other: Name): boolean {
  if (other.text === name.text) return other.full !== undefined;
  if (
    (other.kind !== "person" && other.kind !== "other") ||
    name.kind === "place" ||
    name.kind === "nationality" ||
    !/\s/.test(other.text)
  )
    return false;
  if (name.actor !== undefined && name.kind === "organisation") return false;
  return foldName(other.text)
    .replaceAll("-", " ")
    .endsWith(` ${foldName(name.text).replaceAll("-", " ")}`);
}
