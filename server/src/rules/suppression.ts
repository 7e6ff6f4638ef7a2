/** What the comments of a draft silence, and where: each rule from where it is disabled to where it is enabled again. */
import type { Document } from "../text/document.ts";
import { createLineMap, type LineMap } from "../text/lines.ts";
import { containsSpan, overlapsSpan, type Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import { type Command, type RuleName, readCommands } from "./suppression-command.ts";

/** One of the rules that a comment silences, or all of them where it names none. */
export interface Suppression {
  readonly command: Command;
  readonly name?: RuleName;
  readonly reach: Span;
  /** Of one that silences all: the rules that are enabled again before it ends, and where. */
  readonly resumed: ReadonlyMap<string, number>;
}

/** One of the rules that a comment enables again, or all of them, and what it ends by that. */
export interface Enabling {
  readonly command: Command;
  readonly name?: RuleName;
  readonly ends: readonly Suppression[];
}

export interface Suppressions {
  readonly disabled: readonly Suppression[];
  readonly enabled: readonly Enabling[];
}

/** The parts of each comment. */
export function byComment<Part extends Suppression | Enabling>(
  parts: readonly Part[],
): ReadonlyMap<Command, readonly Part[]> {
  const known = new Map<Command, Part[]>();
  for (const part of parts) {
    const own = known.get(part.command);
    if (own) own.push(part);
    else known.set(part.command, [part]);
  }
  return known;
}

export function readSuppressions(document: Document): Suppressions {
  const { text, comments } = document;
  const commentEnds = new Map(comments.map(({ span }) => [span.start, span.end]));
  const places = { text, lines: createLineMap(text), commentEnds };
  const disabled: Suppression[] = [];
  const enabled: Enabling[] = [];
  const open = new Map<string, Open[]>();
  for (const command of readCommands(document)) {
    const { verb, span } = command;
    for (const each of named(command)) {
      if (verb === "enable") {
        enabled.push({ ...each, ends: endAt(span.start, each.name, open) });
        continue;
      }
      const isLine = verb === "disable-next-line";
      const reach = isLine ? nextLine(span, places) : { start: span.end, end: text.length };
      const begun = { ...each, reach, resumed: new Map<string, number>() };
      disabled.push(begun);
      if (!isLine) addTo(open, each.name?.id ?? ALL, begun);
    }
  }
  return { disabled, enabled };
}

export function silences({ name, reach, resumed }: Suppression, { rule, span }: Finding): boolean {
  if (name !== undefined && name.id !== rule) return false;
  const here = { start: reach.start, end: resumed.get(rule) ?? reach.end };
  return overlapsSpan(here, span) || containsSpan(here, span);
}

/** Ends when a comment enables its rule again. */
interface Open extends Suppression {
  readonly reach: { readonly start: number; end: number };
  readonly resumed: Map<string, number>;
}

const ALL = "";

const named = (command: Command): readonly Pick<Enabling, "command" | "name">[] =>
  command.names.length === 0 ? [{ command }] : command.names.map((name) => ({ command, name }));

function addTo(open: Map<string, Open[]>, key: string, begun: Open): void {
  const known = open.get(key);
  if (known) known.push(begun);
  else open.set(key, [begun]);
}

/** Without a name it ends all that is open; with one it ends what silences that rule, and of what silences all that part. */
function endAt(offset: number, name: RuleName | undefined, open: Map<string, Open[]>): readonly Suppression[] {
  const ended = name ? (open.get(name.id) ?? []) : [...open.values()].flat();
  for (const { reach } of ended) reach.end = offset;
  if (!name) {
    open.clear();
    return ended;
  }
  open.delete(name.id);
  const parted = (open.get(ALL) ?? []).filter(({ resumed }) => !resumed.has(name.id));
  for (const { resumed } of parted) resumed.set(name.id, offset);
  return [...ended, ...parted];
}

/** The next line that has more than comments: several may stand above it, and reStructuredText asks for empty lines. */
function nextLine(comment: Span, { text, lines, commentEnds }: Places): Span {
  const own = endOfLine(comment.end, lines);
  let at = skipBlank(text, own);
  for (let end = commentEnds.get(at); end !== undefined; end = commentEnds.get(at)) at = skipBlank(text, end);
  const start = lines.offsetAt({ line: lines.positionAt(at).line, column: 1 });
  return { start: Math.max(start, own), end: endOfLine(at, lines) };
}

interface Places {
  readonly text: string;
  readonly lines: LineMap;
  /** By where the comments start. */
  readonly commentEnds: ReadonlyMap<number, number>;
}

const endOfLine = (offset: number, lines: LineMap): number =>
  lines.offsetAt({ line: lines.positionAt(offset).line, column: Number.MAX_SAFE_INTEGER });

/** Over spaces, line ends and the marks of a block quotation. */
function skipBlank(text: string, from: number): number {
  const blank = /[\s>]*/uy;
  blank.lastIndex = from;
  return from + (blank.exec(text)?.[0].length ?? 0);
}
