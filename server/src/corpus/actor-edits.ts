/** Writes into `actors.yaml` without touching what stands there: another name of an actor, or a new actor. */
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { Actor } from "../extract/actor.ts";
import { placeId } from "../extract/actor-lookup.ts";

/** What is put in at an offset of the file. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Adds a name to an actor of the file; nothing where the file does not list the actor's names. */
export function addName(file: string, id: string, name: string): Insertion | undefined {
  const names = actorMaps(file)
    .find((actor) => actor.get("id") === id)
    ?.get("names", true);
  if (!isSeq(names)) return undefined;
  return names.flow ? intoFlow(file, names, name) : intoBlock(file, names, name);
}

/** Adds an actor at the end of the file, which may be empty. */
export function addActor(file: string, kind: Actor["kind"], names: readonly string[]): Insertion {
  const taken = new Set(actorMaps(file).map((actor) => String(actor.get("id"))));
  const id = freeId(placeId(names[0] ?? ""), taken);
  const head = /^actors:/m.test(file) ? "" : "actors:\n";
  const gap = file === "" || file.endsWith("\n") ? "" : "\n";
  const entry = `  - id: ${id}\n    kind: ${kind}\n    names: [${names.map(quote).join(", ")}]\n`;
  return { at: file.length, text: `${gap}${head}${entry}` };
}

/** Where each actor of the file begins, by id. */
export function actorPlaces(file: string): ReadonlyMap<string, number> {
  return new Map(actorMaps(file).map((actor) => [String(actor.get("id")), actor.range?.[0] ?? 0]));
}

function actorMaps(file: string): readonly YAMLMap[] {
  const actors: unknown = parseDocument(file, { logLevel: "silent" }).get("actors");
  return isSeq(actors) ? actors.items.filter((item) => isMap(item)) : [];
}

function intoFlow(file: string, names: YAMLSeq, name: string): Insertion | undefined {
  const close = (names.range?.[1] ?? 0) - 1;
  if (file.charAt(close) !== "]") return undefined;
  const last = /\S\s*$/.exec(file.slice(0, close));
  const at = last ? last.index + 1 : close;
  const separator = names.items.length === 0 ? "" : file.charAt(at - 1) === "," ? " " : ", ";
  return { at, text: `${separator}${quote(name)}` };
}

function intoBlock(file: string, names: YAMLSeq, name: string): Insertion | undefined {
  const last = names.items.at(-1);
  const end = isScalar(last) || isMap(last) ? last.range?.[1] : undefined;
  const first = names.range?.[0];
  if (end === undefined || first === undefined) return undefined;
  const indent = first - (file.lastIndexOf("\n", first - 1) + 1);
  const line = file.indexOf("\n", end);
  const at = line < 0 ? file.length : line;
  return { at, text: `\n${" ".repeat(indent)}- ${quote(name)}` };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

/** As YAML reads it back, wherever it stands. */
const quote = (name: string): string =>
  /^\p{L}[\p{L}\p{M} .’-]*$/u.test(name) && !WORDS.test(name) ? name : JSON.stringify(name);

const WORDS = /^(?:true|false|yes|no|on|off|null)$/i;
