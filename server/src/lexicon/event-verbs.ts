/** Verbs by the class of event they report, after PLOVER. A particle verb is written with its particle. */

const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

export const eventVerbs = {
  assault: words(`abduct, ambush, annihilate, assassinate, assault, attack, battle, beat, behead, blast, blow up, bomb,
    bombard, butcher, clash, decapitate, destroy, detonate, devastate, execute, explode, fight, fire,
    flatten, gun down, hack, hijack, hit, hurt, injure, invade, kidnap, kill, knife, lynch, maim, massacre,
    mow down, murder, obliterate, open fire, poison, pound, punch, raid, ram, rape, raze, rob, sabotage,
    shell, shoot, shoot down, slaughter, slay, stab, storm, strike, target, torch, torture, wipe out, wound,
    bludgeon, strangle, mug, ransack, eliminate, shoot dead, retaliate, bulldoze`),
  coerce: words(`arrest, apprehend, ban, besiege, blockade, capture, censor, confiscate, convict, curb, deport, detain,
    displace, evict, expel, extradite, fine, imprison, indict, intern, jail, occupy, oust, outlaw, prosecute,
    restrict, round up, seize, sentence, shut down, suppress, take over, uproot, remand, crack down,
    impound, prohibit, hold hostage, take hostage, dethrone, overthrow, topple`),
  mobilize:
    words(`amass, arm, deploy, dispatch, gear up, mobilise, mobilize, muster, rally, recruit, reinforce, station,
    conscript, enlist`),
  threaten: words("threaten, warn, vow, menace, intimidate, caution"),
  accuse: words(`accuse, blame, charge, castigate, censure, complain, condemn, criticise, criticize, decry, denounce,
    deplore, fault, implicate, lambast, lambaste, rebuke, slam, sue, attack verbally, berate, lash out,
    chide`),
  reject: words(`decline, oppose, rebuff, rebut, refuse, reject, repudiate, rule out, spurn, turn down, veto,
    overrule, defy, boycott, disapprove, resist, ignore`),
  agree: words(`accept, accede, agree, approve, assent, back down, commit, concur, consent, pledge, promise, ratify,
    sign, settle, authorise, authorize, adopt, endorse, green-light`),
  consult: words(`confer, consult, convene, debate, discuss, hold talks, meet, mediate, negotiate, phone, receive,
    summon, talk, visit, brief, chair, attend, host`),
  support: words(`applaud, back, bless, champion, commend, congratulate, defend, favour, favor, hail, laud, praise,
    salute, sponsor, stand by, support, thank, welcome, side`),
  cooperate: words(
    `ally, collaborate, cooperate, co-operate, coordinate, join, partner, team up, unite, work together`,
  ),
  aid: words(`aid, assist, bail out, donate, equip, evacuate, feed, finance, fund, give, grant, help, provide,
    rescue, send, shelter, subsidise, subsidize, supply, treat, deliver`),
  yield: words(`acquit, cede, concede, exonerate, free, give in, hand over, lift, pardon, relent, release, relinquish,
    repeal, surrender, swap, yield, step down, resign`),
  request: words(`appeal, ask, beg, call for, call on, demand, implore, petition, plead, press, propose, request,
    seek, urge`),
  protest: words("demonstrate, march, picket, protest, riot, rise up, walk out"),
  sanction: words(`boycott, cut off, cut ties, downgrade, embargo, freeze, impose, penalise, penalize, sanction, sever,
    suspend, withhold`),
  investigate: words(`audit, examine, inquire, inspect, interrogate, investigate, look into, probe, question, search,
    review`),
  retreat: words("demobilise, demobilize, disengage, flee, pull back, pull out, retreat, vacate, withdraw"),
} as const;

/** Verbs whose participle after "be" tells of an event even where nothing follows it, besides those that do harm or end it. */
export const befallingVerbs: readonly string[] =
  words(`abandon, adopt, approve, cancel, charge, close, complete, damage,
    delay, deploy, destroy, displace, end, evacuate, extend, freeze, halt, impose, lift, name, postpone, ratify, reach,
    reject, replace, rescue, resume, reveal, save, sign, suspend, withdraw`);

/** Verbs whose subject is the one it happens to. */
export const sufferingVerbs: ReadonlySet<string> = new Set(words("die, perish, succumb, drown, pass away, starve"));

/** Verbs that only carry the event noun that is their object: "carry out an attack", "hold talks". */
export const lightVerbs: ReadonlySet<string> = new Set(
  words(`carry out, commit, conduct, deliver, do, execute, give, have, hold, issue, launch, make, mount,
    offer, open, pay, perform, perpetrate, reach, stage, strike, take, take part in, undertake, unleash,
    wage, fight, lead, sign, begin, start, continue, resume, complete`),
);

/** Light verbs whose subject is the one the event happens to: "came under attack", "suffered a defeat". */
export const sufferingLightVerbs: ReadonlySet<string> = new Set(
  words("suffer, face, endure, sustain, come under, undergo, receive, survive, experience"),
);

/** Verbs whose object, not subject, does what the following infinitive says: "ordered troops to fire". */
export const objectControlVerbs: ReadonlySet<string> = new Set(
  words(`advise, allow, ask, beg, call on, cause, challenge, command, compel, direct, enable, encourage,
    expect, forbid, force, get, help, implore, induce, instruct, invite, lead, let, make, oblige, order,
    permit, persuade, prepare, pressure, prompt, push, recruit, request, see, send, teach, tell, train,
    urge, want, warn, watch`),
);
