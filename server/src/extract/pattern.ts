/** A small engine for patterns written as data: literal words, slots that a reader fills, options and gaps. */
import type { Word } from "./word.ts";

/**
 * `words` is a list of elements parted by spaces: `the`, alternatives `past|last`, a slot `{month}` or with a name of
 * its own `{month:to}`, a fixed number that takes no word `{=1:offset}`. A trailing `?` makes one optional.
 */
export interface Pattern<Gives extends string> {
  readonly words: string;
  readonly gives: Gives;
}

/** What a slot stands for at a place: its value and the index of the word after it. */
export interface Filled {
  readonly value: number;
  readonly end: number;
}

export interface Match<Gives extends string> {
  readonly gives: Gives;
  readonly start: number;
  readonly end: number;
  readonly slots: ReadonlyMap<string, number>;
}

/** Fills the slot `kind` at the word `at`. */
export type FillSlot = (kind: string, words: readonly Word[], at: number) => Filled | undefined;

interface Element {
  readonly literals?: ReadonlySet<string>;
  readonly slot?: { readonly kind: string; readonly name: string };
  readonly optional: boolean;
}

interface Compiled<Gives extends string> {
  readonly gives: Gives;
  readonly elements: readonly Element[];
}

/** Patterns made ready, found by the words and slots they can begin with. */
export interface PatternSet<Gives extends string> {
  readonly byWord: ReadonlyMap<string, readonly Compiled<Gives>[]>;
  readonly bySlot: ReadonlyMap<string, readonly Compiled<Gives>[]>;
}

export function compilePatterns<Gives extends string>(patterns: readonly Pattern<Gives>[]): PatternSet<Gives> {
  const byWord = new Map<string, Compiled<Gives>[]>();
  const bySlot = new Map<string, Compiled<Gives>[]>();
  for (const { words, gives } of patterns) {
    const compiled = { gives, elements: words.split(" ").map(compileElement) };
    for (const element of firstElements(compiled.elements)) {
      if (element.slot) push(bySlot, element.slot.kind, compiled);
      for (const literal of element.literals ?? []) push(byWord, literal, compiled);
    }
  }
  return { byWord, bySlot };
}

/** The longest match that begins at the word `at`; of equally long ones the first in the list. */
export function matchAt<Gives extends string>(
  set: PatternSet<Gives>,
  words: readonly Word[],
  at: number,
  fill: FillSlot,
  slotsHere: readonly string[],
): Match<Gives> | undefined {
  let best: Match<Gives> | undefined;
  let slots: Map<string, number> | undefined;
  const attempt = (compiled: Compiled<Gives>): void => {
    slots ??= new Map();
    const end = matchElements(compiled.elements, 0, words, at, fill, slots);
    if (end === undefined) return;
    if (end > (best?.end ?? at)) best = { gives: compiled.gives, start: at, end, slots };
    slots = undefined;
  };
  for (const compiled of set.byWord.get(words[at]?.text ?? "") ?? []) attempt(compiled);
  for (const slot of slotsHere) for (const compiled of set.bySlot.get(slot) ?? []) attempt(compiled);
  return best;
}

function compileElement(source: string): Element {
  const optional = source.length > 1 && source.endsWith("?");
  const body = optional ? source.slice(0, -1) : source;
  if (!body.startsWith("{")) return { literals: new Set(body.split("|")), optional };
  const [kind = "", name = kind] = body.slice(1, -1).split(":");
  return { slot: { kind, name }, optional };
}

function* firstElements(elements: readonly Element[]): Generator<Element> {
  for (const element of elements) {
    if (fixedValue(element) !== undefined) continue;
    yield element;
    if (!element.optional) return;
  }
}

/** The end of the match; tries an optional element before doing without it. */
function matchElements(
  elements: readonly Element[],
  index: number,
  words: readonly Word[],
  at: number,
  fill: FillSlot,
  slots: Map<string, number>,
): number | undefined {
  const element = elements[index];
  if (!element) return at;
  const next = matchElement(element, words, at, fill);
  if (next) {
    const end = matchElements(elements, index + 1, words, next.end, fill, slots);
    if (end !== undefined) {
      if (element.slot) slots.set(element.slot.name, next.value);
      return end;
    }
  }
  return element.optional ? matchElements(elements, index + 1, words, at, fill, slots) : undefined;
}

function matchElement(element: Element, words: readonly Word[], at: number, fill: FillSlot): Filled | undefined {
  const fixed = fixedValue(element);
  if (fixed !== undefined) return { value: fixed, end: at };
  if (element.slot) return fill(element.slot.kind, words, at);
  const word = words[at];
  return word && element.literals?.has(word.text) ? { value: 0, end: at + 1 } : undefined;
}

const fixedValue = (element: Element): number | undefined =>
  element.slot?.kind.startsWith("=") ? Number(element.slot.kind.slice(1)) : undefined;

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
