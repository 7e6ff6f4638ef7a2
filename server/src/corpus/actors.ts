/** Reads `actors.yaml`: the people, organisations, places and nationalities of a corpus, with every fault by its line. */

import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import type { Actor, ActorTable } from "../extract/actor.ts";
import { readDocumentDate } from "../extract/document-date.ts";
import type { Problem } from "../text/document.ts";
import { lazy } from "../text/lazy.ts";
import { type Message, say, worded } from "../text/message.ts";
import { didYouMean } from "../text/nearest.ts";
import { readYamlFile } from "../text/yaml-file.ts";
import { withoutAbsent } from "./reference.ts";
import type { CorpusFile } from "./source.ts";

export interface ReadActors {
  readonly table: ActorTable;
  readonly problems: readonly Problem[];
}

/** Reads the table; a faulty actor is left out, a faulty link between actors is dropped. */
export function readActors(file: CorpusFile, sourceKeys: ReadonlySet<string>): ReadActors {
  if (isEmpty(file.text)) return { table: { actors: new Map() }, problems: [] };
  const checked = readYamlFile(file.text, file.path, actorsSchema, say`actor field`);
  const rows = checked.value?.actors.map((actor) => toActor(actor)) ?? salvage(file.text);
  const lines = lazy(() => actorLines(file.text));
  const problems = [...checked.problems];
  const report = (id: string, words: Message) => {
    problems.push({ path: file.path, line: lines().get(id) ?? 1, ...worded(words) });
  };
  const actors = new Map<string, Actor>();
  for (const actor of rows) {
    if (actors.has(actor.id)) report(actor.id, say`The id ${actor.id} stands for two actors; the first counts.`);
    else actors.set(actor.id, actor);
  }
  for (const actor of [...actors.values()]) actors.set(actor.id, checkActor(actor, actors, sourceKeys, report));
  breakCycles(actors, report);
  return { table: { actors }, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

/** Nothing but comments, or the word `actors:` with nothing behind it. */
const isEmpty = (source: string): boolean => /^(?:actors:)?$/u.test(source.replace(/#.*/gu, "").trim());

type Report = (id: string, words: Message) => void;

const text = z.union([z.string().min(1), z.number()]).transform(String);
const name = z.union([text, z.strictObject({ text, lang: z.string().optional() })]);

const role = z.strictObject({
  title: text.describe("The role in words: prime minister, commander."),
  of: text.optional().describe("Id of the organisation or place the role is of."),
  from: text.optional().describe("First day in EDTF."),
  to: text.optional().describe("Last day in EDTF."),
  source: text.optional().describe("Citation key, or `public` for what is commonly known."),
});

const actor = z.strictObject({
  id: text,
  kind: z.enum(["person", "organisation", "place", "nationality"]),
  names: z.array(name).min(1, { error: say`must hold at least one name.`.words }),
  roles: z.array(role).optional(),
  "member-of": z.union([text, z.array(text)]).optional(),
  within: text.optional(),
});

/** The shape of `actors.yaml`. */
export const actorsSchema = z.strictObject({ actors: z.array(actor) });

function toActor(row: z.output<typeof actor>): Actor {
  const member = row["member-of"];
  return withoutAbsent({
    id: row.id,
    kind: row.kind,
    names: row.names.map((spelling) => (typeof spelling === "string" ? spelling : spelling.text)),
    roles: (row.roles ?? []).map((held) => withoutAbsent(held)),
    memberOf: typeof member === "string" ? [member] : (member ?? []),
    within: row.within,
  });
}

/** The actors that are whole in a file that is not. */
function salvage(source: string): readonly Actor[] {
  const value = plainValue(source);
  const rows: unknown = typeof value === "object" && value !== null && "actors" in value ? value.actors : undefined;
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) => {
    const parsed = actor.safeParse(row);
    return parsed.success ? [toActor(parsed.data)] : [];
  });
}

function plainValue(source: string): unknown {
  const document = parseDocument(source, { prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** The line of each id. */
function actorLines(source: string): ReadonlyMap<string, number> {
  const counter = new LineCounter();
  const document = parseDocument(source, { prettyErrors: false, lineCounter: counter });
  const rows: unknown = document.get("actors");
  const lines = new Map<string, number>();
  if (typeof rows !== "object" || rows === null || !("items" in rows) || !Array.isArray(rows.items)) return lines;
  for (const row of rows.items as readonly unknown[]) {
    const id = isMap(row) ? row.get("id", true) : undefined;
    if (isScalar(id) && id.range) lines.set(String(id.value), counter.linePos(id.range[0]).line);
  }
  return lines;
}

/** The actor without the links that lead nowhere. */
function checkActor(
  actor: Actor,
  actors: ReadonlyMap<string, Actor>,
  sourceKeys: ReadonlySet<string>,
  report: Report,
): Actor {
  const known = (id: string, field: string): boolean => {
    if (actors.has(id)) return true;
    report(actor.id, say`"${field}" of ${actor.id} names ${id}, which is no actor.${didYouMean(id, actors.keys())}`);
    return false;
  };
  const { within, ...rest } = actor;
  const memberOf = actor.memberOf.filter((id) => known(id, "member-of"));
  const container = within !== undefined && known(within, "within") ? { within } : {};
  const roles = actor.roles.map((role) => {
    const { of, source, ...held } = role;
    if (source !== undefined && source !== "public" && !sourceKeys.has(source)) {
      report(
        actor.id,
        say`A role of ${actor.id} rests on ${source}, which is no source.${didYouMean(source, sourceKeys)}`,
      );
    }
    return withoutAbsent({
      ...checkTerm(actor.id, held, report),
      of: of !== undefined && known(of, "of") ? of : undefined,
      source,
    });
  });
  return { ...rest, ...container, memberOf, roles };
}

/** The role without dates that cannot be read or that run backwards. */
function checkTerm(id: string, role: Actor["roles"][number], report: Report): Actor["roles"][number] {
  const dates = { from: role.from, to: role.to };
  for (const end of ["from", "to"] as const) {
    const written = dates[end];
    if (written === undefined || readDocumentDate(written) !== undefined) continue;
    report(id, say`"${end}" of the role "${role.title}" of ${id} is no date: ${written}.`);
    dates[end] = undefined;
  }
  const from = dates.from === undefined ? undefined : readDocumentDate(dates.from);
  const to = dates.to === undefined ? undefined : readDocumentDate(dates.to);
  if (from && to && from.earliest > to.latest) {
    report(id, say`The role "${role.title}" of ${id} ends (${dates.to ?? ""}) before it begins (${dates.from ?? ""}).`);
    return { title: role.title };
  }
  return withoutAbsent({ title: role.title, ...dates });
}

/** Cuts each circle of containment or membership at the link that closes it. */
function breakCycles(actors: Map<string, Actor>, report: Report): void {
  const cut = (ids: readonly string[], field: string, word: string, drop: (actor: Actor, to: string) => Actor) => {
    const closer = actors.get(ids.at(-1) ?? "");
    if (closer === undefined) return;
    report(closer.id, say`${[...ids, ids[0]].join(` ${word} `)}: "${field}" runs in a circle.`);
    actors.set(closer.id, drop(closer, ids[0] ?? ""));
  };
  findCycles(actors, (actor) => (actor.within === undefined ? [] : [actor.within])).forEach((ids) => {
    cut(ids, "within", "within", ({ within: _, ...rest }) => rest);
  });
  findCycles(actors, (actor) => actor.memberOf).forEach((ids) => {
    cut(ids, "member-of", "in", (actor, to) => ({ ...actor, memberOf: actor.memberOf.filter((id) => id !== to) }));
  });
}

/** One path of ids for each circle of links, found without recursion. */
function findCycles(actors: ReadonlyMap<string, Actor>, links: (actor: Actor) => readonly string[]): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const root of actors.keys()) {
    const path: { readonly id: string; readonly open: string[] }[] = [];
    const enter = (id: string) => {
      const found = actors.get(id);
      path.push({ id, open: found === undefined ? [] : [...links(found)] });
    };
    if (!done.has(root)) enter(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.open.shift();
      if (next === undefined) {
        done.add(top.id);
        path.pop();
        continue;
      }
      const at = path.findIndex(({ id }) => id === next);
      if (at >= 0) cycles.push(path.slice(at).map(({ id }) => id));
      else if (!done.has(next)) enter(next);
    }
  }
  return cycles;
}
