/** Adverbs that lower how sure a text is, by how far, and the phrases of a writer's own judgement. */

const phrases = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

/** Single words, taken with the verb or noun they stand by. */
export const hedges = {
  doubtful: phrases("allegedly, supposedly, purportedly, ostensibly, unlikely, doubtfully, questionably"),
  possible: phrases("possibly, perhaps, maybe, potentially, conceivably"),
  probable: phrases("probably, likely, reportedly, apparently, presumably, seemingly, evidently"),
} as const;

/** With these a writer speaks in their own person, whatever they cite. */
export const firstPersonJudgements =
  phrases(`we (?:therefore |also |further )?assess, we judge, we believe, we think, we estimate,
  we expect, we conclude, we anticipate, we suspect, we doubt, we have (?:high|moderate|medium|low) confidence,
  with (?:high|moderate|medium|low) confidence, in our (?:judgement|judgment|view|assessment|estimation|opinion|analysis),
  our (?:assessment|judgement|judgment) is, our analysis suggests, the authors? believes?, I believe, I think, I assess, I judge,
  in my (?:judgement|judgment|view|opinion), it is our (?:assessment|judgement|judgment), we recommend, we urge,
  (?:high|moderate|medium|low) confidence that, we (?:cannot|can not|can['’]t|do not) rule out, our confidence, key (?:judgement|judgment)`);

/** Without a source these are a judgement of the writer's. */
export const impersonalJudgements =
  phrases(`it is (?:assessed|judged|likely|unlikely|probable|possible), (?:is|are) assessed to,
  this (?:suggests|indicates|implies), suggesting that, implying that, in all likelihood, it (?:seems|appears), almost certainly,
  (?:highly|very) (?:likely|unlikely|probable|improbable), (?:almost|nearly) certain,
  (?:is|are|be|remains?|seems?|looks?) (?:still |quite |very |highly |just )?(?:possible|probable|improbable|conceivable|plausible|doubtful)(?! to),
  there (?:is|are|remains) (?:an? |some |little |no |every )?(?:[\\p{L}\\d.%–-]+ )?(?:[\\p{L}\\d.%–-]+ )?(?:possibility|chances?|risk|prospect|likelihood|probability),
  the (?:chances?|odds|likelihood|probability|prospects?) (?:of|that), (?:cannot|can not) be ruled out, realistic possibility, remote chance,
  roughly even (?:chance|odds), probably, likely, unlikely`);

/** What ought to be, or how it feels. */
export const opinionPhrases =
  phrases(`should, ought to, arguably, unfortunately, fortunately, regrettably, sadly, hopefully,
  outrageous, shameful, disgraceful, deplorable, commendable, it is (?:vital|essential|imperative|clear) (?:to|that)?, in hindsight`);

/** What a draft is called where it speaks of itself, and what it says that it does: no source tells of that. */
export const ownTexts =
  phrases(`brief, briefing, report, paper, memo, note, article, text, document, section, chapter, part, annex, appendix,
  overview, survey, summary, assessment, analysis, study, page, table, figure`);
export const outlining =
  phrases(`sets out, lays out, describes, summari[sz]es, outlines, covers, lists, presents, reviews, examines, discusses,
  explains, analy[sz]es, traces, compares, collects, gathers, brings together, draws on, deals with, looks at, asks, surveys`);

/** Verbs that open a sentence only to tell the reader what to do. */
export const orders =
  phrases(`see, note, consider, recall, compare, read, click, follow, ensure, please, remember, let us, let's,
  check, share, subscribe, refer, do not forget, don't forget`);
