/** Two sentences of the draft that give one slot of the same event differently. */
import { say } from "../text/message.ts";
import { sliceSpan } from "../text/span.ts";
import { findInconsistencies } from "../verify/consistency.ts";
import type { Rule } from "./rule.ts";

export const draftInconsistent: Rule = {
  id: "draft-inconsistent",
  summary: say`Two sentences of the draft that give one slot of the same event differently.`,
  severity: "warning",
  check({ draft, judgements, corpus }) {
    return findInconsistencies(judgements, draft, corpus.actors).map(({ earlier, said, span }) => ({
      message: say`Earlier the draft says ${said}: "${sliceSpan(draft.document.text, earlier.span).trim()}"`,
      span,
      evidence: [],
      searched: [],
      fixes: [],
    }));
  },
};
