/** Looks for a source that bears a claim which cites none, or cites one that does not. */
import type { Passage } from "../corpus/passage.ts";
import type { Claim } from "../extract/claim.ts";
import type { Context } from "./context.ts";
import { evidenceOf } from "./evidence.ts";
import type { Evidence, Judgement } from "./judgement.ts";
import { novelTerms, sentenceTerms, shareAround } from "./wording.ts";

const MOST_SOURCES = 3;
const ENOUGH_SAID = 0.6;

/** Asks the sources of `passages`, nearest first, as if the claim cited each alone. */
export function findBearers(
  claim: Claim,
  context: Context,
  passages: readonly Passage[],
  judge: (claim: Claim, context: Context) => Judgement,
): readonly Evidence[] {
  const terms = sentenceTerms(context.draft, claim.sentence);
  const sources = [...new Set(passages.map(({ from }) => from))].slice(0, MOST_SOURCES);
  return sources.flatMap((source) => {
    if (novelTerms(terms, source.reading).length > 0) return [];
    const own = passages.filter(({ from }) => from === source);
    const asked = { ...claim, cites: [source.source.key] };
    const judgement = judge(asked, { ...context, covering: [source], passages: own, elsewhere: [] });
    return judgement.faults.some(({ severity }) => severity !== "info") ? [] : bearing(terms, judgement, own);
  });
}

function bearing(terms: readonly string[], { evidence }: Judgement, passages: readonly Passage[]): readonly Evidence[] {
  const supporting = evidence.find(({ relation }) => relation === "supports");
  if (supporting) return [supporting];
  const said = passages.map((passage) => ({
    passage,
    share: shareAround(terms, passage.from.reading, passage.sentence.index),
  }));
  const best = said.reduce<(typeof said)[number] | undefined>((a, b) => (a && a.share >= b.share ? a : b), undefined);
  return best && best.share >= ENOUGH_SAID ? [evidenceOf(best.passage, "supports", [])] : [];
}
