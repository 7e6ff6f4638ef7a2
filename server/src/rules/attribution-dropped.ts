/** What the source only reports someone as saying, stated as fact. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule, type RuleFinding } from "./rule.ts";

export const attributionDropped: Rule = {
  id: "attribution-dropped",
  summary: say`What the source only reports someone as saying, stated as fact.`,
  severity: "warning",
  check: (input) => oncePerPassage(faultFindings("attribution-dropped", input)),
};

/** A sentence with several events lacks its speaker once: findings that begin at one place are one. */
function oncePerPassage(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  return findings.filter(({ span }, at) => findings.findIndex((other) => other.span.start === span.start) === at);
}
