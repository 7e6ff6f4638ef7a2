/** A suppression that silences no finding. */
import { type Message, say } from "../text/message.ts";
import { nearestName } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import type { Edit } from "./finding.ts";
import { ruleIds } from "./ids.generated.ts";
import type { Rule, RuleFinding, RuleFix } from "./rule.ts";
import { byComment, type Enabling, type Suppression } from "./suppression.ts";
import { type Command, type Misspelt, type RuleName, readMisspelt } from "./suppression-command.ts";
import { withoutParts, withoutSilence } from "./suppression-removal.ts";

export const suppressionUnused: Rule = {
  id: "suppression-unused",
  summary: say`A suppression that silences no finding.`,
  severity: "warning",
  last: true,
  check(input) {
    const { disabled, enabled } = input.suppressions;
    const { document } = input.draft;
    return [
      ...readMisspelt(document).map(misspelt),
      ...idleComments(disabled, {
        isIdle: (part) => !input.used.has(part),
        tell: (rules) => (rules.length > 0 ? say`This silences nothing of ${rules}.` : say`This silences nothing.`),
        without: (parts) => withoutSilence(document, parts, enabled),
      }),
      ...idleComments(enabled, {
        isIdle: ({ ends }) => ends.length === 0,
        tell: (rules) =>
          rules.length > 0 ? say`This ends no suppression of ${rules}.` : say`This ends no suppression.`,
        without: (parts) => withoutParts(document, parts),
      }),
    ];
  },
};

function misspelt({ written, span, meant }: Misspelt): RuleFinding {
  if (meant === undefined) return findingAt(span, say`There is no ${written}.`);
  return findingAt(span, say`There is no ${written}. Did you mean ${meant}?`, changing(span, meant));
}

const findingAt = (span: Span, message: Message, ...fixes: readonly RuleFix[]): RuleFinding => ({
  message,
  span,
  evidence: [],
  searched: [],
  fixes,
});

/** One of the rules that a comment names, or all of them where it names none. */
type Part = Suppression | Enabling;

interface Kind<Each extends Part> {
  isIdle(part: Each): boolean;
  /** That parts do nothing which name these rules. */
  tell(rules: readonly string[]): Message;
  /** The edits that take parts of one comment away. */
  without(parts: readonly Each[]): readonly Edit[];
}

const idleComments = <Each extends Part>(parts: readonly Each[], kind: Kind<Each>): readonly RuleFinding[] =>
  [...byComment(parts)].flatMap(([command, own]) => idleComment(command, own, kind));

/** A comment that does nothing is told of once, else each of its rules that does nothing or does not exist. */
function idleComment<Each extends Part>(
  { span, names }: Command,
  parts: readonly Each[],
  { isIdle, tell, without }: Kind<Each>,
): readonly RuleFinding[] {
  const idle = parts.filter((part) => isIdle(part) || isUnknown(part.name));
  const useless = idle.filter(({ name }) => !isUnknown(name) || nearestRule(name) === undefined);
  const isUseless = useless.length === parts.length;
  const remove = (part: Each, name: RuleName): RuleFix =>
    isUseless ? removing(say`Remove it`, without(useless)) : removing(say`Remove ${name.id}`, without([part]));
  if (isUseless && !names.some(isUnknown)) {
    return [findingAt(span, tell(names.map(({ id }) => id)), removing(say`Remove it`, without(useless)))];
  }
  return idle.flatMap((part) => {
    const { name } = part;
    if (!name) return [];
    if (!isUnknown(name)) return [findingAt(name.span, tell([name.id]), remove(part, name))];
    const near = nearestRule(name);
    if (near === undefined) return [findingAt(name.span, say`There is no rule ${name.id}.`, remove(part, name))];
    const message = say`There is no rule ${name.id}. Did you mean ${near}?`;
    return [findingAt(name.span, message, changing(name.span, near))];
  });
}

const isUnknown = (name: RuleName | undefined): boolean => name !== undefined && !ruleIds.includes(name.id);

const nearestRule = (name: RuleName | undefined): string | undefined => name && nearestName(name.id, ruleIds);

const changing = (span: Span, text: string): RuleFix => ({
  title: say`Change to ${text}`,
  preferred: true,
  safe: false,
  edits: [{ span, text }],
});

const removing = (title: Message, edits: readonly Edit[]): RuleFix => ({ title, preferred: true, safe: false, edits });
