/** Writes into `actors.yaml` without touching what stands there: another name of an actor, or a new actor. */
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { Actor } from "../extract/actor.ts";
import { placeId } from "../extract/actor-lookup.ts";
import { lineAt, lineEndIn } from "../text/lines.ts";
import { readActors } from "./actors.ts";

/** What is put in at an offset of the file. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Adds a name to an actor of the file; nothing where the file does not list the actor's names. */
export function addName(file: string, id: string, name: string): Insertion | undefined {
  const actor = readTable(file).table.actors.get(id);
  const names = actorMaps(file)
    .find((each) => each.get("id") === id)
    ?.get("names", true);
  if (!actor || !isSeq(names)) return undefined;
  const insertion = names.flow ? intoFlow(file, names, quote(name)) : intoBlock(file, names, [`- ${quote(name)}`]);
  return insertion && fitting(file, insertion, { ...actor, names: [...actor.names, name] });
}

/** Adds an actor behind the others; nothing where the file could not be read with it. */
export function addActor(file: string, kind: Actor["kind"], names: readonly string[]): Insertion | undefined {
  const taken = new Set(actorMaps(file).map((actor) => String(actor.get("id"))));
  const id = freeId(placeId(names[0] ?? ""), taken);
  const fields = [`id: ${id}`, `kind: ${kind}`, `names: [${names.map(quote).join(", ")}]`];
  const lines = fields.map((field, at) => (at === 0 ? `- ${field}` : `  ${field}`));
  const actors: unknown = parsed(file).get("actors", true);
  if (isSeq(actors) && actors.flow) {
    const insertion = intoFlow(file, actors, `{ ${fields.join(", ")} }`);
    return insertion && fitting(file, insertion, { id, kind, names });
  }
  const insertion = isSeq(actors) ? intoBlock(file, actors, lines) : intoEmpty(file, lines);
  return insertion && fitting(file, insertion, { id, kind, names });
}

/** Where each actor of the file begins, by id. */
export function actorPlaces(file: string): ReadonlyMap<string, number> {
  return new Map(actorMaps(file).map((actor) => [String(actor.get("id")), actor.range?.[0] ?? 0]));
}

const parsed = (file: string) => parseDocument(file, { logLevel: "silent" });

function actorMaps(file: string): readonly YAMLMap[] {
  const actors: unknown = parsed(file).get("actors");
  return isSeq(actors) ? actors.items.filter((item) => isMap(item)) : [];
}

const readTable = (file: string) => readActors({ path: "actors.yaml", text: file }, new Set());

/** The insertion, where the file is then read with this actor and all others as they were. */
function fitting(file: string, insertion: Insertion, { id, kind, names }: Named): Insertion | undefined {
  const { at, text } = insertion;
  const edited = file.slice(0, at) + text + file.slice(at);
  const [before, after] = [readTable(file), readTable(edited)];
  const own = after.table.actors.get(id);
  if (parsed(file).errors.length > 0 || after.problems.length > before.problems.length || own?.kind !== kind)
    return undefined;
  const rest = [before, after].map(({ table }) => JSON.stringify([...table.actors].filter(([other]) => other !== id)));
  return rest[0] === rest[1] && own.names.join("\n") === names.join("\n") ? insertion : undefined;
}

type Named = Pick<Actor, "id" | "kind" | "names">;

function intoFlow(file: string, list: YAMLSeq, item: string): Insertion | undefined {
  const close = (list.range?.[1] ?? 0) - 1;
  if (file.charAt(close) !== "]") return undefined;
  const at = file.slice(0, close).trimEnd().length;
  const separator = list.items.length === 0 ? "" : file.charAt(at - 1) === "," ? " " : ", ";
  return { at, text: `${separator}${item}` };
}

/** Behind the line on which its last item ends, as far in as its first. */
function intoBlock(file: string, { items, range }: YAMLSeq, lines: readonly string[]): Insertion | undefined {
  const last = items.at(-1);
  const end = isScalar(last) || isMap(last) ? last.range?.[1] : undefined;
  if (end === undefined || range == null) return undefined;
  const indent = " ".repeat(range[0] - lineAt(file, range[0]).start);
  const at = lineAt(file, file.slice(0, end).trimEnd().length).end;
  return { at, text: lines.map((line) => `${lineEndIn(file)}${indent}${line}`).join("") };
}

/** A file without actors: empty, or with comments or the word `actors:` alone. */
function intoEmpty(file: string, lines: readonly string[]): Insertion {
  const eol = lineEndIn(file);
  const [head] = /^actors:.*$/mu.exec(file) ?? [];
  const at = head === undefined ? file.length : lineAt(file, file.indexOf(head)).end;
  const gap = at === 0 || file.charAt(at - 1) === "\n" ? "" : eol;
  const entry = lines.map((line) => `  ${line}`).join(eol);
  return { at, text: head === undefined ? `${gap}actors:${eol}${entry}${eol}` : `${eol}${entry}` };
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
