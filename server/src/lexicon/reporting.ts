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

/** Where these are not done, nothing is said of what they would tell: "did not confirm that", "refused to say whether". */
export const answeringVerbs: ReadonlySet<string> = new Set(
  words(`confirm, deny, say, verify, corroborate, substantiate, authenticate, comment, specify, dispute, contradict, refute,
    prove, establish, determine, rule out, claim, allege, exclude`),
);

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

/** Nouns for those who can speak, as against "the figures" and "two counts of fraud". */
export const speakerNouns: ReadonlySet<string> = new Set(
  words(`police, government, ministry, minister, prosecutor, prosecutors, lawyer, lawyers, rebel, rebels, militant, militants,
    group, company, firm, bank, board, council, army, military, navy, coastguard, marines, troops, soldiers, guards, court,
    president, authority, authorities, movement, party, militia, official, officials, leader, leaders, opposition, regime,
    organisation, organization, agency, widow, union, unions, dockers, indictment, complaint, sheet, lawsuit, affidavit, website,
    newspaper, daily, weekly, broadcaster, television, radio, channel, embassy, palace, kremlin, mayor, governor, king, queen, prince,
    bishop, judge, coach, captain, chairman, chairwoman, chief, director, owner, manager, secretary, ambassador, envoy, deputy,
    senator, commander, general, colonel, doctor, doctors, scientist, scientists, engineer, engineers, teacher, teachers,
    farmer, farmers, fisherman, fishermen, villagers, residents, witnesses, students, workers, strikers, protesters, parents,
    mother, father, brother, sister, son, daughter, wife, husband, neighbour, neighbours, neighbor, neighbors, man, woman,
    he, she, they, it, his, her, their`),
);
