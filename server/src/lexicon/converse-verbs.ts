/** Verbs that tell one happening from two sides, and verbs whose two sides do the same. */
import { words } from "./words.ts";

/**
 * A verb, the verb that tells the same from the other side, and which part of the one is which of the other. Parts are
 * the agent, the patient, and what stands behind a preposition. One with "!" must be there, or the verb means something
 * else: "lost their home" is no defeat.
 */
export const CONVERSE_VERBS = `
sell       | buy     | agent:from patient:patient to:agent
purchase   | buy     | agent:agent patient:patient from:from
acquire    | buy     | agent:agent patient:patient from:from
lend       | borrow  | agent:from patient:patient to:agent
loan       | borrow  | agent:from patient:patient to:agent
lose       | capture | agent:from patient!:patient to!:agent
lose       | beat    | agent!:patient to!:agent
lose       | beat    | agent!:patient against!:agent
win        | beat    | agent!:agent against!:patient
triumph    | beat    | agent!:agent over!:patient
prevail    | beat    | agent!:agent over!:patient
defeat     | beat    | agent:agent patient:patient
thrash     | beat    | agent:agent patient:patient
trounce    | beat    | agent:agent patient:patient
overcome   | beat    | agent:agent patient:patient
succumb    | beat    | agent!:patient to!:agent
precede    | succeed | agent:patient patient:agent
replace    | succeed | agent:agent patient:patient
supplant   | succeed | agent:agent patient:patient
take over  | succeed | agent!:agent from!:patient
work       | employ  | agent!:patient for!:agent
belong     | own     | agent!:patient to!:agent
receive    | give    | agent:to patient:patient from:agent
pay        | give    | agent:agent patient:patient to:to
award      | give    | agent:agent patient:patient to:to
grant      | give    | agent:agent patient:patient to:to
donate     | give    | agent:agent patient:patient to:to
inherit    | leave   | agent:to patient:patient from:agent
bequeath   | leave   | agent:agent patient:patient to:to
result     | cause   | agent!:patient from!:agent
stem       | cause   | agent!:patient from!:agent
arise      | cause   | agent!:patient from!:agent
surpass    | exceed  | agent:agent patient:patient
outnumber  | exceed  | agent:agent patient:patient
outsell    | exceed  | agent:agent patient:patient
overtake   | exceed  | agent:agent patient:patient
trail      | lead    | agent:patient patient:agent
seize      | capture | agent:agent patient:patient from:from
recapture  | capture | agent:agent patient:patient from:from
retake     | capture | agent:agent patient:patient from:from
conquer    | capture | agent:agent patient:patient from:from
wrest      | capture | agent:agent patient:patient from:from
take       | capture | agent:agent patient:patient from!:from
outbid     | exceed  | agent:agent patient:patient
hire       | employ  | agent:agent patient:patient
`;

/** What is won or lost and belongs to no one before. */
export const CONTESTS: ReadonlySet<string> = words(`
  game match final semi-final semifinal quarter-final quarterfinal tie set series race contest battle war fight bout
  election vote seat bid case appeal title cup championship derby playoff play-off debate
`);

/** Whoever is named first, the other does it as well, or neither does anything. */
export const MUTUAL_VERBS: ReadonlySet<string> = words(`
  meet marry wed divorce remarry talk negotiate agree fight clash battle debate discuss differ resemble match equal
  border adjoin neighbour neighbor face play confront embrace kiss hug greet date join merge unite ally collaborate
  cooperate partner compete contact correspond trade exchange share know accompany encounter engage rival include
  be have become say tell add note hold see get make do go come take use show find mean begin start want look feel
`);

/** What many do beside one another: whoever else did it says nothing of one more. */
export const SHARED_VERBS: ReadonlySet<string> = words(`
  attend visit watch hear live appear compete participate arrive travel stay vote win lose score play wear own enjoy
  suffer need want hope expect fear believe think
`);
