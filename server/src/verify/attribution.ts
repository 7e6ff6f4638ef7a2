/** Judges from whom a draft has what happened: told as fact, from another, or as the judgement of an outlet. */

import { judgeDropped } from "./attribution/dropped.ts";
import { judgeAsJudgement } from "./attribution/judged.ts";
import { judgeOpposed } from "./attribution/opposed.ts";
import { judgeSayer } from "./attribution/sayer.ts";
import type { Judge } from "./context.ts";
import { isHearsay } from "./distance.ts";
import { isFirstOf, sameDeeds, sameEvents } from "./same-event.ts";

export const judgeAttribution: Judge = (claim, context) => {
  const { event } = claim;
  if (!event || !isFirstOf(event, claim, context) || claim.quotation) return undefined;
  if (context.draft.sentence(claim.sentence)?.quotations.some(({ speech }) => speech)) return undefined;
  const same = sameEvents(event, context);
  const sayer = (event.attribution.length > 0 ? event : claim).attribution.at(-1);
  if (same.length === 0)
    return (
      sayer &&
      (judgeAsJudgement(event, sayer, sameDeeds(event, context), context) ?? judgeOpposed(event, sayer, [], context))
    );
  if (!sayer)
    return isHearsay(event, claim.sentence, context.draft) ? undefined : judgeDropped(claim, event, same, context);
  return (
    judgeAsJudgement(event, sayer, same, context) ??
    judgeSayer(sayer, same, context) ??
    judgeOpposed(event, sayer, same, context)
  );
};
