/** What the source only reports someone as saying, stated as fact. */
import { faultFindings, type Rule } from "./rule.ts";

export const attributionDropped: Rule = {
  id: "attribution-dropped",
  summary: "What the source only reports someone as saying, stated as fact.",
  severity: "warning",
  check: (input) => faultFindings("attribution-dropped", input),
};
