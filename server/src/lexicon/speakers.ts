/** Nouns in descriptions of speakers, by what they tell of who is meant. */
import { words } from "./words.ts";

/** Those who are somebody else's: what they say is not said by the one they belong to. */
export const helpers =
  words(`spokesman spokeswoman spokesperson spokesmen deputy aide adviser advisor assistant lawyer attorney
  wife husband widow widower son daughter brother sister mother father cousin uncle aunt nephew niece grandson
  granddaughter friend neighbour neighbor colleague rival predecessor successor driver bodyguard secretary`);

/** Those who head something. */
export const holders =
  words(`chief head president director chairman chairwoman chairperson chair leader boss minister premier
  chancellor mayor governor king queen ceo owner founder commander`);

/** Words that many a speaker may be called. */
export const vagueSpeakers =
  words(`the one two three some several many other another unnamed anonymous unidentified his her their
  its this that these those official person people man woman men women source insider spokesman spokeswoman spokesperson
  spokespeople senior former top local high-ranking ranking leading veteran young old figure expert analyst observer
  politician member leader head chief representative author writer speaker guest local witness eyewitness someone himself
  herself themselves colleague group organisation organization body party side team company firm country state nation
  statement letter report message video post interview office camp campaign agency institution who whom which told said
  says year-old in at on of for from by with to and or close familiar briefed knowledge asked not named be matter
  talks situation adviser advisor aide deputy year earlier later also then new own victim`);
