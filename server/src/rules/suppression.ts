/** Comments in a draft that silence findings: what each silences, where, and why. */
import type { Comment, Document } from "../text/document.ts";
import { createLineMap, type LineMap } from "../text/lines.ts";
import { containsSpan, overlapsSpan, type Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";

export interface Suppression {
  /** The comment. */
  readonly span: Span;
  /** Ids of the rules it silences; all where it names none. */
  readonly rules: readonly string[];
  /** Where it silences them. */
  readonly reach: Span;
  readonly reason?: string;
}

/** `claimlint-disable-next-line`, `claimlint-disable` and `claimlint-enable`, with rules and `-- reason`. */
export function readSuppressions({ text, comments }: Document): readonly Suppression[] {
  const lines = createLineMap(text);
  const commands = comments.flatMap((comment) => readCommand(comment) ?? []);
  return commands.flatMap(({ verb, ...rest }, at) => {
    if (verb === "enable") return [];
    if (verb === "disable-next-line") return [{ ...rest, reach: nextLine(rest.span, lines, text) }];
    const end = commands.slice(at + 1).find((other) => other.verb === "enable" && opens(other.rules, rest.rules));
    return [{ ...rest, reach: { start: rest.span.end, end: end?.span.start ?? text.length } }];
  });
}

export const silences = ({ rules, reach }: Suppression, { rule, span }: Finding): boolean =>
  (rules.length === 0 || rules.includes(rule)) && (overlapsSpan(reach, span) || containsSpan(reach, span));

interface Command {
  readonly verb: string;
  readonly span: Span;
  readonly rules: readonly string[];
  readonly reason?: string;
}

const COMMAND = /^claimlint-(disable-next-line|disable|enable)(?=\s|$)/u;

function readCommand({ text, span }: Comment): Command | undefined {
  const [matched, verb] = COMMAND.exec(text) ?? [];
  if (matched === undefined || verb === undefined) return undefined;
  const [names = "", ...reasons] = text.slice(matched.length).split("--");
  const reason = reasons.join("--").trim();
  const rules = names.split(/[\s,]+/u).filter((name) => name !== "");
  return { verb, span, rules, ...(reason !== "" && { reason }) };
}

/** An `enable` without rules ends every `disable`; one with rules ends those that name one of them. */
const opens = (enabled: readonly string[], disabled: readonly string[]): boolean =>
  enabled.length === 0 || enabled.some((rule) => disabled.includes(rule));

/** The next line that has text: reStructuredText asks for an empty one after a comment. */
function nextLine({ end }: Span, lines: LineMap, text: string): Span {
  const { line } = lines.positionAt(end);
  const after = lines.offsetAt({ line: line + 1, column: 1 });
  const gap = /^\s*/u.exec(text.slice(after))?.[0].length ?? 0;
  const next = lines.positionAt(after + gap).line;
  return {
    start: lines.offsetAt({ line: next, column: 1 }),
    end: lines.offsetAt({ line: next, column: text.length + 1 }),
  };
}
