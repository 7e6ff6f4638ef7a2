/** Reads the names of a sentence: people, organisations, places and nationalities, known or not. */

import { commonTitles } from "../lexicon/titles.ts";
import { wordsAt } from "../text/prose.ts";
import type { SentenceInput } from "./input.ts";
import type { Name } from "./mention.ts";
import { bodyLength } from "./name/body.ts";
import { type LetterCase, letterCaseOf } from "./name/case.ts";
import { resolveFull } from "./name/full.ts";
import { isHeaded } from "./name/head.ts";
import { kindOfName } from "./name/kind.ts";
import { type KnownMatch, matchKnown } from "./name/known.ts";
import { readRun } from "./name/run.ts";
import { startsName } from "./name/start.ts";
import { taggedRun } from "./name/tagged.ts";
import { innerTitle, titleLength } from "./name/title.ts";
import { type NameToken, readNameTokens, termAt } from "./name/token.ts";
import { isEverydayWord } from "./terms.ts";

/** The names of the sentence in reading order; they do not overlap. Never throws. */
export function readNames(
  input: SentenceInput,
  tokens: readonly NameToken[] = readNameTokens(input.prose, input.span),
): readonly Name[] {
  const letterCase = letterCaseOf(tokens, input);
  const names: Name[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = readNameAt(input, tokens, index, letterCase);
    for (const name of found.names) names.push(name);
    index = Math.max(found.next, index + 1);
  }
  return resolveFull(names, input);
}

interface Found {
  readonly names: readonly Name[];
  readonly next: number;
}

const none = (next: number): Found => ({ names: [], next });

function readNameAt(input: SentenceInput, tokens: readonly NameToken[], index: number, letterCase: LetterCase): Found {
  const known = matchKnown(input, tokens, index, letterCase);
  if (letterCase !== "normal") {
    const found = known ?? taggedRun(input, tokens, index);
    return found === undefined ? none(index + 1) : knownName(input, tokens, index, found);
  }
  const isKnown = (at: number) => matchKnown(input, tokens, at, letterCase) !== undefined;
  const body = bodyLength(tokens, index, known, isKnown);
  if (body > 0) return knownName(input, tokens, index, { length: body, kind: "organisation" });
  const length = readRun(tokens, index, isKnown);
  if (known !== undefined && known.length >= length) return knownName(input, tokens, index, known);
  if (length === 0) return none(index + 1);
  const run = tokens.slice(index, index + length);
  if (known !== undefined && splitsAfter(input, known, run)) return knownName(input, tokens, index, known);
  return startsName(input, tokens, index, length) ? readUnknown(input, tokens, index, length) : none(index + 1);
}

/** A run of capitals that no list knows, with the titles at its head or inside it. */
function readUnknown(input: SentenceInput, tokens: readonly NameToken[], index: number, length: number): Found {
  const run = tokens.slice(index, index + length);
  if (isShouted(run)) return none(index + length);
  const skipped = titleLength(run);
  if (skipped >= run.length) return none(index + length);
  if (skipped > 0) return titledName(input, tokens, index, skipped, length);
  const inner = innerTitle(run);
  if (inner > 0) return { names: [makeName(input, tokens, index, index + inner)], next: index + inner };
  return { names: [makeName(input, tokens, index, index + length)], next: index + length };
}

/** Whether a known name at the head of a longer run is a name of its own: "Iranian | Supreme Leader", "Israel-Lebanon". */
function splitsAfter(input: SentenceInput, known: KnownMatch, run: readonly NameToken[]): boolean {
  const rest = run.slice(known.length);
  const next = rest[0];
  if (next === undefined) return true;
  if (next.gap === "hyphen") return true;
  if (rest.length > 1 && termAt(input.terms, next)?.tags.has("FirstName")) return true;
  const headed = isHeaded(run);
  if (titleLength(rest) > 0 && !headed) return true;
  return known.kind === "nationality" && !headed;
}

/** "CURRENT JOB": everyday words in capitals. */
const isShouted = (run: readonly NameToken[]): boolean =>
  run.length > 1 &&
  run.every(({ text }) => text.length > 1 && text === text.toUpperCase()) &&
  run.some(({ key }) => isEverydayWord(key));

function knownName(input: SentenceInput, tokens: readonly NameToken[], index: number, known: KnownMatch): Found {
  const next = index + known.length;
  return { names: [makeName(input, tokens, index, next, known)], next };
}

function titledName(
  input: SentenceInput,
  tokens: readonly NameToken[],
  index: number,
  skipped: number,
  length: number,
): Found {
  const first = tokens[index];
  const last = tokens[index + skipped - 1];
  const next = index + length;
  const known = matchKnown(input, tokens, index + skipped, "normal");
  const name =
    known !== undefined && known.length === length - skipped && known.kind !== "nationality"
      ? makeName(input, tokens, index + skipped, next, known)
      : makeName(input, tokens, index + skipped, next);
  if (first === undefined || last === undefined) return none(next);
  const stop = input.prose.charAt(last.end) === "." && commonTitles.has(last.key) ? 1 : 0;
  const span = { start: first.start, end: last.end + stop };
  const title = { span, text: wordsAt(input.prose, span) };
  return { names: [{ ...name, kind: "person", title }], next };
}

function makeName(
  input: SentenceInput,
  tokens: readonly NameToken[],
  from: number,
  to: number,
  known?: KnownMatch,
): Name {
  const start = tokens[from]?.start ?? input.span.start;
  const end = tokens[to - 1]?.end ?? start;
  const text = wordsAt(input.prose, { start, end });
  const kind = known?.kind ?? kindOfName(input, tokens, from, to);
  return known?.actor === undefined
    ? { span: { start, end }, text, kind }
    : { span: { start, end }, text, kind, actor: known.actor.id };
}
