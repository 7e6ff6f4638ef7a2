/** A suppression that silences no finding. */
import { type Message, say } from "../text/message.ts";
import { nearestName } from "../text/nearest.ts";
import { sliceSpan } from "../text/span.ts";
import { ruleIds } from "./ids.generated.ts";
import type { Rule, RuleFinding, RuleInput, UsedSuppression } from "./rule.ts";

export const suppressionUnused: Rule = {
  id: "suppression-unused",
  summary: say`A suppression that silences no finding.`,
  severity: "warning",
  last: true,
  check(input) {
    return input.suppressions.flatMap((suppression) => {
      const misspelt = suppression.rules.filter((name) => !ruleIds.includes(name));
      if (misspelt.length > 0) return misspelt.map((name) => unknownRule(name, suppression, input));
      return suppression.silenced === 0 ? [unused(suppression)] : [];
    });
  },
};

function unused({ span, rules }: UsedSuppression): RuleFinding {
  const message = rules.length > 0 ? say`This silences nothing of ${rules}.` : say`This silences nothing.`;
  const fixes = [{ title: say`Remove it`, preferred: true, safe: false, edits: [{ span, text: "" }] }];
  return { message, span, evidence: [], searched: [], fixes };
}

function unknownRule(name: string, { span: comment }: UsedSuppression, { draft }: RuleInput): RuleFinding {
  const at = comment.start + sliceSpan(draft.document.text, comment).indexOf(name);
  const span = { start: at, end: at + name.length };
  const near = nearestName(name, ruleIds);
  const fix = near && { title: say`Change to ${near}`, preferred: true, safe: false, edits: [{ span, text: near }] };
  return { message: unknownMessage(name, near), span, evidence: [], searched: [], fixes: fix ? [fix] : [] };
}

const unknownMessage = (name: string, near: string | undefined): Message =>
  near === undefined ? say`There is no rule ${name}.` : say`There is no rule ${name}. Did you mean ${near}?`;
