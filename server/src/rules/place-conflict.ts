/** A place that the source gives otherwise for the same event. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const placeConflict: Rule = {
  id: "place-conflict",
  summary: say`A place that the source gives otherwise for the same event.`,
  severity: "error",
  check: (input) => faultFindings("place-conflict", input),
};
