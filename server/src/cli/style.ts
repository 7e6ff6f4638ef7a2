/** How text looks on a terminal: colour where it is wanted, width, wrapping, and nothing that could steer the terminal. */
import { createColors } from "picocolors";
import type { Io, Sink } from "./io.ts";

export type Colors = ReturnType<typeof createColors>;

export interface Style {
  readonly colors: Colors;
  /** Columns to fill. */
  readonly width: number;
}

/** The style for a stream; `color` is what the command line says of it, if anything. */
export function styleFor(sink: Sink, env: Io["env"], color?: boolean): Style {
  return { colors: createColors(color ?? wantsColor(sink, env)), width: Math.min(Math.max(sink.columns, 60), 100) };
}

function wantsColor(sink: Sink, env: Io["env"]): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return sink.isTTY && env.TERM !== "dumb";
}

/** Breaks a line of words into lines of at most `width` characters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** The part of `text` around `start`…`end` that fits into `width`, with an ellipsis where it was cut. */
export function windowAround(text: string, start: number, end: number, width: number) {
  if (text.length <= width) return { text, start, end };
  const shownEnd = Math.min(end, start + width - 2);
  const room = Math.max(0, width - 2 - (shownEnd - start));
  const from = Math.max(0, Math.min(start - Math.floor(room / 2), text.length - (width - 1)));
  const left = from === 0 ? 0 : wordStart(text, from, start);
  const lead = left === 0 ? "" : "…";
  const right = Math.min(text.length, left + width - lead.length);
  const cut = right < text.length ? wordEnd(text, right - 1, shownEnd) : right;
  const tail = cut < text.length ? "…" : "";
  const shift = lead.length - left;
  return { text: `${lead}${text.slice(left, cut)}${tail}`, start: start + shift, end: Math.min(end, cut) + shift };
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(" ", from);
  return space < 0 || space + 1 > limit ? Math.min(from + 1, limit) : space + 1;
}

function wordEnd(text: string, from: number, limit: number): number {
  const space = text.lastIndexOf(" ", from);
  return space < limit ? Math.max(from, limit) : space;
}
