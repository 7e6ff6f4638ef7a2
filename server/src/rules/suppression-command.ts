/** The comments of a draft that speak to the program: what each tells it, of which rules, and why. */
import type { Comment, Document } from "../text/document.ts";
import { nearestName } from "../text/nearest.ts";
import { type Span, sliceSpan } from "../text/span.ts";

export interface Command {
  readonly verb: Verb;
  /** The comment. */
  readonly span: Span;
  /** The rules it speaks of; of all where it names none. */
  readonly names: readonly RuleName[];
  readonly reason?: string;
}

export interface RuleName {
  readonly id: string;
  /** Where the comment names it. */
  readonly span: Span;
}

/** `claimlint-disable-next-line`, `claimlint-disable` and `claimlint-enable`, with rules and `-- reason`. */
export const readCommands = ({ text, comments }: Document): readonly Command[] =>
  comments.flatMap((comment) => readCommand(comment, text) ?? []);

const VERBS = ["disable-next-line", "disable", "enable"] as const;

type Verb = (typeof VERBS)[number];

const COMMAND = /^claimlint-(disable-next-line|disable|enable)(?=\s|$)/u;

function readCommand({ text: words, span }: Comment, text: string): Command | undefined {
  const [matched] = COMMAND.exec(words) ?? [];
  const verb = VERBS.find((each) => matched === `claimlint-${each}`);
  if (matched === undefined || verb === undefined) return undefined;
  const { index: end } = REASON.exec(words) ?? { index: words.length };
  const reason = words.slice(end).replace(REASON, "").trim();
  const at = sliceSpan(text, span).indexOf(words);
  if (at < 0) return undefined;
  const named = words.slice(0, end).matchAll(NAME);
  const names = [...named].slice(1).map(({ 0: id, index }): RuleName => {
    const start = span.start + at + index;
    return { id, span: { start, end: start + id.length } };
  });
  return { verb, span, names, ...(SAYS_WHY.test(reason) && { reason }) };
}

/** Apart from the marks of a quotation that a comment goes on in. */
const NAME = /[^\s,>]+/gu;

/** Two dashes, or what a word processor makes of them. */
const REASON = /--+|(?<=\s)[-–—](?=\s|$)/u;

/** The place of a reason that the writer has still to give: it counts as none. */
export const UNEXPLAINED = "-- …";

const SAYS_WHY = /[\p{L}\p{N}]/u;

/** What begins like a command and is none. */
export interface Misspelt {
  readonly written: string;
  readonly span: Span;
  readonly meant?: string;
}

export const readMisspelt = ({ text, comments }: Document): readonly Misspelt[] =>
  comments.flatMap((comment) => misspeltIn(comment, text) ?? []);

const LIKE_COMMAND = /^(claim[-_ ]?lint)([-_:\s]{0,3})(\S+(?:[-_\s]next[-_\s]?line)?)/iu;

/** "claimlint reports this by mistake" is a note to people. */
function misspeltIn({ text: words, span }: Comment, text: string): Misspelt | undefined {
  const [written, , gap = "", verb = ""] = LIKE_COMMAND.exec(words) ?? [];
  if (written === undefined || COMMAND.test(words)) return undefined;
  const meant = nearestName(verb.replace(/[_\s]/gu, "-"), VERBS);
  if (meant === undefined && !/[-_]/u.test(gap)) return undefined;
  const start = span.start + sliceSpan(text, span).indexOf(written);
  const named = meant !== undefined && { meant: `claimlint-${meant}` };
  return { written, span: { start, end: start + written.length }, ...named };
}
