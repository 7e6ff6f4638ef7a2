/** Words that say of what they govern that it did not simply happen, and how sure it is. */

const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

/** Modal verbs: what they make of the status and the certainty of their verb. */
export const modalCues = {
  may: "possible",
  might: "possible",
  could: "possible",
  can: "able",
  cannot: "able",
  will: "planned",
  shall: "planned",
  would: "would",
  should: "should",
  must: "should",
  ought: "should",
} as const;

/** Verbs (and participles after "be") that govern an infinitive, a gerund, a clause or an event noun. */
export const governingVerbs = {
  planned:
    words(`plan, intend, aim, prepare, agree, promise, pledge, vow, gear up, swear, schedule, set, due, poise, propose, want,
    hope, ask, request, demand, urge, ready, prepared, willing, order, postpone, delay, put off`),
  considered: words("mull, consider, weigh, contemplate, ponder, discuss, debate, explore, study"),
  attempted: words("attempt, try, seek, endeavour, endeavor, strive, bid"),
  threatened: words("threaten, warn, menace"),
  feared: words("fear, worry, dread"),
  possible: words(
    "suspect, suggest, speculate, risk, able, allow, enable, permit, prevent, avert, avoid, deter, stop, thwart, foil, discourage, forestall",
  ),
  expected: words(
    "expect, predict, forecast, anticipate, believe, think, estimate, likely, assume, presume, tip, rumour, rumor",
  ),
  unlikely: words("unlikely, doubt, doubtful"),
  seeming: words("appear, seem, look"),
  alleged: words("allege, claim, accuse, suspect, charge, indict, prosecute, report, purport"),
  cancelled: words("call off, cancel, scrap, abort, shelve"),
  unsuccessful: words("fail, refuse, decline, forget, neglect, omit, unable, unwilling, reluctant, abstain, refrain"),
  denied: words("deny, refute, dispute, reject, dismiss, acquit, exonerate, absolve"),
  transparent:
    words(`begin, start, continue, resume, keep, cease, stop, manage, help, proceed, use, have, be, get, come,
    go on, dare, happen, force, cause, lead, bring, make, know, find, see, say, find`),
} as const;

/** Cues that turn what they govern into its contrary. */
export const turningCues: ReadonlySet<string> = new Set(
  words("unlikely, improbable, implausible, doubt, doubts, doubted, doubtful, doubting, impossible, questionable"),
);

/** Words of cues by which someone means to do it, or means not to. */
export const planCues: ReadonlySet<string> = new Set(
  words(`plan, plans, planned, planning, intend, intends, intended, intending, intention, intentions, aim, aims, aimed,
  aiming, propose, proposes, proposed, proposing, proposal, want, wants, wanted, consider, considers, considered,
  considering, mulling, weighing, contemplating`),
);

/** Verbs whose object is a plan that comes to nothing: "scrapped plans to build". */
export const givingUp: ReadonlySet<string> = new Set(
  words("abandon, drop, scrap, shelve, cancel, ditch, axe, call off, give up, back away, reject"),
);

/** Qualities of a clause that follows: "it is likely that …". */
export const clauseQualities = {
  expected: words("likely, probable, apparent, evident"),
  possible: words("possible, conceivable, plausible"),
  unlikely: words("unlikely, improbable, doubtful, questionable"),
  denied: words("untrue, false, wrong, incorrect"),
} as const;

/** Nouns that say the same of a clause that follows: "the likelihood that …", "claims that …". */
export const clauseNouns = {
  expected: words("likelihood, probability, expectation, belief, impression"),
  possible: words("possibility, chance, prospect, risk, suspicion, theory"),
  feared: words("fear, worry, concern, danger"),
  alleged: words("allegation, claim, accusation, charge, rumour, rumor, report"),
  unlikely: words("doubt"),
  denied: words("denial"),
} as const;

/** Nouns that govern an infinitive or "of" with an event: "a plan to attack", "fears of an invasion". */
export const governingNouns = {
  planned: words(`plan, intention, aim, goal, preparation, promise, pledge, vow, readiness, order, proposal,
    agreement, mission, objective, order, ambition, desire, willingness, commitment, call, demand, request, mandate`),
  attempted: words("attempt, effort, bid, try, endeavour, endeavor, struggle, campaign, drive, plot, conspiracy"),
  threatened: words("threat, warning, vow"),
  feared: words("fear, worry, concern, dread, danger, risk, peril"),
  possible: words(
    "possibility, prospect, chance, likelihood, potential, probability, idea, option, scenario, opportunity, ability, capacity, right, suspicion, event",
  ),
  alleged: words("allegation, claim, accusation, charge, rumour, rumor, report"),
  denied: words("denial"),
} as const;

/** Adjectives before an event noun: "a potential strike". */
export const eventAdjectives = {
  planned:
    words(`planned, upcoming, future, scheduled, forthcoming, imminent, impending, looming, proposed, coming, want,
    agree`),
  attempted: words("attempted, failed, foiled, thwarted, abortive, botched"),
  threatened: words("threatened"),
  feared: words("feared"),
  possible: words("potential, possible, hypothetical, likely, probable, eventual, would-be, need"),
  alleged: words("alleged, suspected, supposed, purported, reported, so-called, apparent"),
} as const;

/** Subordinators that make their clause a condition. */
export const conditionals: ReadonlySet<string> = new Set(words("if, unless, once, whether, lest"));

/** Cues of what was settled, asked or owed. A draft that tells it as done is not surer: the event may well have followed. */
export const resolvedCues: ReadonlySet<string> = new Set(
  words(`decided, decides, decide, agreed, agrees, agree, asked, asks, ask, ordered, orders, order, needed, needs, need,
  required, requires, require, requested, requests, request, demanded, demands, demand, told, tells, tell, had to, advised, urged, authorised, authorized, should, must, ought`),
);

/** Cues of what the text has only heard, and does not guess itself. */
export const heardCues: ReadonlySet<string> = new Set(
  words(`reportedly, allegedly, supposedly, purportedly, ostensibly, apparently, seemingly, said, reported, reports, report,
  alleged, alleges, allege, allegation, allegations, claimed, claims, claim, accused, accuses, accuse, accusation, charged,
  charges, charge, suspected, suspects, suspect, believed, believes, believe, thought, think, thinks, rumoured, rumored,
  rumour, rumor, assumed, presumed`),
);

/** Cues of what can be seen, for which a reader may well say that it is so. */
export const seemingCues: ReadonlySet<string> = new Set(
  words(
    "appear, appears, appeared, appearing, seem, seems, seemed, seeming, look, looks, looked, looking, seemingly, apparently",
  ),
);
