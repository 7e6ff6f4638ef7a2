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
    hope, ask, request, demand, urge, ready, prepared, willing, order, postpone, delay, put off, offer, call on, appeal,
    press, push, invite, encourage, instruct, advise, recommend, volunteer, eager, keen, determined, resolved`),
  considered: words("mull, consider, weigh, contemplate, ponder, discuss, debate, explore, study"),
  attempted: words("attempt, try, seek, endeavour, endeavor, strive, bid"),
  threatened: words("threaten, warn, menace"),
  feared: words("fear, worry, dread"),
  possible: words(
    "suspect, suggest, speculate, hint, imply, insinuate, risk, able, allow, enable, permit, prevent, avert, avoid, deter, stop, thwart, foil, discourage, forestall",
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

/** Whoever does not, doubts it: "nobody believes that". */
export const believingVerbs: ReadonlySet<string> = new Set(words("believe, think, expect, suppose, imagine, buy"));

/** Whoever is not, leaves it open: "is not sure that". */
export const sureQualities: ReadonlySet<string> = new Set(
  words("sure, certain, clear, convinced, confident, known, evident, proven, established, confirmed"),
);

/** Where there is none, it is doubtful: "no evidence that". */
export const proofNouns: ReadonlySet<string> = new Set(
  words("evidence, proof, sign, indication, confirmation, trace, basis, information, record"),
);

/** Qualities of a clause that follows: "it is likely that …". */
export const clauseQualities = {
  expected: words("likely, probable, apparent, evident"),
  possible: words("possible, conceivable, plausible"),
  unlikely: words("unlikely, improbable, doubtful, questionable, sceptical, skeptical"),
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

/** Cues of what was settled. A draft that tells it as done is not surer: the event may well have followed. */
export const resolvedCues: ReadonlySet<string> = new Set(words("decided, decides, decide, had to"));

/** What is agreed to be done in these words is as good as done: "agreed to pay". */
export const dealVerbs: ReadonlySet<string> = new Set(
  words(
    "pay, settle, buy, sell, acquire, purchase, merge, sign, join, cooperate, partner, hire, lend, lease, meet, talk, drop",
  ),
);

/** Whoever may do so, may do it of what follows: "purports to show that". */
export const showingVerbs: ReadonlySet<string> = new Set(
  words("show, prove, demonstrate, indicate, establish, reveal, mean, confirm, suggest"),
);

/** Cues of what the text has only heard, and does not guess itself. */
export const heardCues: ReadonlySet<string> = new Set(
  words(`reportedly, allegedly, supposedly, purportedly, ostensibly, apparently, seemingly, said, reported, reports, report,
  alleged, alleges, allege, allegation, allegations, claimed, claims, claim, accused, accuses, accuse, accusation, charged,
  charges, charge, believed, believes, believe, thought, think, thinks, rumoured, rumored,
  rumour, rumor, assumed, presumed`),
);

/** Cues of what can be seen, for which a reader may well say that it is so. */
export const seemingCues: ReadonlySet<string> = new Set(
  words(
    "appear, appears, appeared, appearing, seem, seems, seemed, seeming, look, looks, looked, looking, seemingly, apparently",
  ),
);
