/** Capitalised words that are no names, and first words of sentences that are not either. Lower case. */
import { words } from "./words.ts";

/** Days and months: capitalised everywhere, names nowhere ("May" and "March" only beside a day or year). */
export const calendarWords: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb apr jun jul aug sept sep oct nov dec tue tues thu thur
  thurs fri gmt bst est edt utc am pm pt et christmas easter ramadan eid thanksgiving halloween ad bc ce bce
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
`);

/** Words that are capitalised for rank, nobility or politeness in running text and name nobody. */
export const capitalisedWords: ReadonlySet<string> = words(`
  she he it they we you this that these those with while when meanwhile however although because i i'm i've i'd i'll
  god internet web covid tv ok okay dna hiv aids ceo cv pr vip gdp suv atm pc dvd cd photo image images video
  caption copyright file source share editor's note update watch read more q a no vs and but or not unk
`);

/** Abbreviations in capitals for any of many people: common nouns like "lawmakers". */
export const peopleAbbreviations: ReadonlySet<string> = words("mp mps mep meps");

/** Roman numerals, written in capitals: "World War II". */
export const romanNumerals: ReadonlySet<string> = words("II III IV VI VII VIII IX XI XII XIII XIV XV XVI");

/** Uncountable or bare nouns that begin sentences without an article ("Police said", "Violence spread"). */
export const bareNouns: ReadonlySet<string> = words(`
  police violence war peace oil gas fire food water rain snow traffic research money life death power work trade
  crime justice law love music art sport football rugby cricket tennis golf health education history science
  technology business industry government parliament congress security intelligence smoke blood gunfire shelling
  bombing fighting fear anger hope aid help support evidence information news data air sea land man woman people
  everyone everybody someone somebody nobody anyone nothing something everything anything one two three four five
  six seven eight nine ten half time day night morning today yesterday tomorrow tonight home school church court
  state media press footage video officials witness mother father mum dad mom inflation growth demand production
  output unemployment debt tax weather wind temperature heat cancer malaria ebola flu cholera autism diabetes google
  talks damage ammunition weaponry equipment progress access transport travel tourism staff crew public opposition
  mankind nature society culture religion democracy freedom poverty corruption racism terrorism coffee tea beer wine
  sugar gold silver copper story scroll click sign follow like please thank thanks yes no well oh hello hi dear
  sorry former late
`);
