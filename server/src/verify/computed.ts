/** Bears out a figure that no passage gives, and that follows from those that the sources give. */
import type { Claim } from "../extract/claim.ts";
import type { Assessment, Context } from "./context.ts";
import { derive, figuresAt } from "./derived.ts";
import { sentenceEvidence } from "./evidence.ts";

export function computed({ quantity }: Claim, { draft, covering }: Context): Assessment | undefined {
  const [figure] = quantity ? figuresAt(quantity.span, draft) : [];
  if (!figure) return undefined;
  for (const from of covering) {
    const found = derive(figure, from);
    const span = found?.telling ? from.reading.sentences[found.sentence]?.span : undefined;
    if (!found || !span) continue;
    return {
      faults: [],
      evidence: [sentenceEvidence(from, span, "supports")],
      verdictHint: "supported",
      reasons: [`Computed from ${from.source.key}: ${found.from}.`],
    };
  }
  return undefined;
}

/** Whether sums as small as chance makes them have it, so that nothing is said of it. */
export const mayBeComputed = ({ quantity }: Claim, { draft, covering }: Context): boolean =>
  figuresAt(quantity?.span ?? { start: 0, end: 0 }, draft).some((figure) =>
    covering.some((from) => (derive(figure, from)?.by ?? "itself") !== "itself"),
  );
