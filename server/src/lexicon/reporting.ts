/** Verbs and nouns by which a text says something from someone, by the reporter's stance to it. */

const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

export const reportingVerbs = {
  factive:
    words(`acknowledge, admit, concede, confess, confirm, demonstrate, determine, disclose, discover, establish, find, highlight,
    learn, note, observe, point out, prove, realise, realize, recall, recognise, recognize, reveal, show, underline`),
  neutral:
    words(`add, advise, agree, announce, answer, appeal, argue, ask, assess, caution, comment, conclude, continue, declare,
    describe, emphasise, emphasize, estimate, explain, express, forecast, go on, hear, indicate, inform, joke, judge, mention,
    note down, predict, post, promise, pledge, proclaim, quote, read, recount, relate, remark, remind, reply, report, respond,
    reiterate, repeat, say, shout, signal, state, stress, tell, testify, think, tweet, urge, vow, warn, whisper, write, yell,
    quip, tout, convey, rule, call, expect, brief, cry, insist, anticipate, quote, cite, hint, ask, wonder, hope`),
  distancing:
    words(`accuse, allege, assert, believe, boast, charge, claim, contend, hint, imply, insinuate, insist, maintain,
    profess, purport, speculate, suggest, suspect, suppose, assume, fear, imagine, threaten`),
  denying: words("contradict, deny, disavow, discount, dismiss, dispute, rebut, refute, reject, rubbish"),
} as const;

export type Stance = keyof typeof reportingVerbs;

/** Verbs that mark a quotation's speaker although they report nothing without one. */
export const speechVerbs: readonly string[] =
  words(`accuse, begin, call, denounce, describe, dub, hail, label, praise, slam, condemn,
  criticise, criticize, blast, brand, demand, lament, laugh, offer, recommend, chant, thank, thunder, muse, interject, ask,
  enthuse, exclaim, gush, murmur, mutter, observe, opine, plead, sigh, scream, sing, sneer, snap, voice, tell, continue`);

/** Nouns for people who are not named. */
export const anonymousNouns: ReadonlySet<string> = new Set(
  words(`source, insider, official, people, person, witness, analyst, expert, resident, activist, diplomat, observer, someone, some,
    many, others, critic, aide, eyewitness, adviser, advisor, figure, leader, commander, employee, worker, neighbour, neighbor,
    villager, local, survivor, operative, militant`),
);

/** What makes a source anonymous rather than merely unnamed. */
export const anonymityPhrases: readonly string[] =
  words(`on condition of anonymity, requesting anonymity, requested anonymity,
  spoke anonymously, asked not to be named, declined to be named, not authorised to speak, not authorized to speak, unnamed,
  anonymous, unidentified, familiar with, briefed on, with knowledge of, close to, did not want to be named`);

/** These take nothing but a clause or a quotation: a noun after them is the subject of what is said. */
export const clauseOnlyVerbs: ReadonlySet<string> = new Set(["say", "add", "think", "believe"]);
