/** Finds a claim of which the sources that cover it say nothing at all. */
import type { Claim } from "../extract/claim.ts";
import { say } from "../text/message.ts";
import { assess } from "./assess.ts";
import { ofCited } from "./cited.ts";
import type { Context, Judge } from "./context.ts";
import { derive, figuresAt } from "./derived.ts";
import { nearestEvidence } from "./evidence.ts";
import { isLead } from "./lead.ts";
import { sentenceTerms, shareOfText } from "./wording.ts";

const TOO_LITTLE = 0.2;
const LEAST_TERMS = 3;

/** Asked once a sentence: hardly any of its words stand anywhere in the sources it cites, what is no article in them included. */
export const judgeSilence: Judge = (claim, context) => {
  if (claim.cites.length === 0 || !isLead(claim, context.draft)) return undefined;
  if (claim.names.length === 0 && !claim.quantity) return undefined;
  const terms = sentenceTerms(context.draft, claim.sentence);
  const said = Math.max(...context.covering.map(({ reading }) => shareOfText(terms, reading)));
  if (terms.length < LEAST_TERMS || said >= TOO_LITTLE || yieldsFigure(claim, context)) return undefined;
  const evidence = nearestEvidence(context);
  const message = ofCited(
    [claim, context],
    (key) => say`${key} says nothing of this.`,
    (a, b) => say`Neither ${a} nor ${b} says anything of this.`,
    (keys) => say`None of these says anything of this: ${keys}.`,
  );
  return assess([{ rule: "claim-not-found", span: claim.span, message, evidence }], "not-found");
};

/** A source of which one of its figures follows speaks of it in other words. */
const yieldsFigure = ({ sentence }: Claim, { draft, covering }: Context): boolean => {
  const { span } = draft.sentences[sentence] ?? { span: { start: 0, end: 0 } };
  return figuresAt(span, draft).some((figure) => covering.some((from) => derive(figure, from)));
};
