/** Adverbs that lower how sure a text is, by how far, and the phrases of a writer's own judgement. */

const phrases = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

/** Single words, taken with the verb or noun they stand by. */
export const hedges = {
  doubtful: phrases("allegedly, supposedly, purportedly, ostensibly, unlikely, doubtfully, questionably"),
  possible: phrases("possibly, perhaps, maybe, potentially, conceivably"),
  probable: phrases("probably, likely, reportedly, apparently, presumably, seemingly, evidently"),
} as const;

/** A writer who says one of these gives a judgement of their own. */
export const judgementPhrases = phrases(`we assess, we judge, we believe, we think, we estimate, we expect, we conclude,
  we consider, we anticipate, we suspect, we doubt, we see, in our judgement, in our judgment, in our view,
  in our assessment, in our estimation, in our opinion, in our analysis, our assessment is, our judgement is,
  our judgment is, our analysis suggests, the author believes, the authors believe, i believe, i think, i assess, i judge,
  in my view, in my judgement, in my judgment, in my opinion, we have high confidence, we have moderate confidence,
  we have low confidence, with high confidence, with moderate confidence, with low confidence, with medium confidence,
  high confidence that, moderate confidence that, low confidence that, it is our assessment, it is our judgement,
  it is our judgment, it is assessed, it is judged, is assessed to, are assessed to, this suggests, this indicates,
  this implies, suggesting that, implying that, in all likelihood, it is likely, it is unlikely, it is probable,
  it is possible, it seems, it appears, key judgement, key judgment, the balance of evidence, there is a realistic possibility,
  there is a chance, a realistic possibility, almost certainly, highly likely, very likely, very unlikely, highly unlikely,
  remote chance, roughly even`);

/** What ought to be, or how it feels, is no fact a source can bear out. */
export const opinionPhrases = phrases(`should have, ought to, arguably, unfortunately, fortunately, regrettably, sadly,
  hopefully, outrageous, shameful, disgraceful, deplorable, it is vital, it is essential, it is imperative, needs to,
  in hindsight, commendable, we recommend, we urge, policymakers should, it is clear that, clearly`);
