/** Words by which what was said before is denied: "denied this", "called the report a lie", "could not be verified". */
import { words } from "./words.ts";

/** Verbs that deny what their object stands for. */
export const disputingVerbs: ReadonlySet<string> = words(`
  deny dispute reject dismiss refute rebut contest contradict rubbish disavow repudiate discount
`);

/** Verbs that do so with a word of falsehood behind their object: "called it a lie". */
export const callingVerbs: ReadonlySet<string> = words("call describe brand label term dub denounce slam");

/** Verbs that find out whether it is so. */
export const verifyingVerbs: ReadonlySet<string> = words("verify confirm corroborate substantiate authenticate");

/** Nouns for what someone says. */
export const claimNouns: ReadonlySet<string> = words(`
  claim report allegation accusation charge suggestion rumour rumor assertion story account version figure toll number statement
  complaint finding
`);

/** What a false claim is called. */
export const falseWords: ReadonlySet<string> = words(`
  lie lies untrue false falsehood baseless unfounded groundless absurd nonsense invention invented fabrication fabricated
  fantasy fiction fake propaganda slander smear ridiculous ludicrous laughable preposterous wrong incorrect mistaken exaggerated
  misleading inaccurate fairy rubbish bogus
`);
