/** What `claimlint rules` prints: the table of rules. */

import { rules } from "../../rules/index.generated.ts";
import { english } from "../../text/message.ts";
import { type Style, wrap } from "../style.ts";

export function ruleTable({ colors, width }: Style): string {
  const column = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const rows = rules.map(({ id, severity, summary }) => {
    const [first = "", ...rest] = wrap(english.tell(summary), width - column - 9);
    const indent = " ".repeat(column + 9);
    return [
      `${colors.bold(id.padEnd(column))}${severity.padEnd(9)}${first}`,
      ...rest.map((line) => indent + line),
    ].join("\n");
  });
  return `${rows.join("\n")}\n`;
}
