/** Words by which a text tells of something without vouching for it; each may stand with an ending of its own. */
import { entries } from "./words.ts";

/** Wherever they stand before what they tell of, someone else says it, or nobody knows. */
export const hearsayOpeners = entries(`
  accus*, alleg*, purported*, supposed*, supposing, suppose, reportedly, rumour*, rumor*, unconfirmed, unverified, claim*, charge*, charging
  suspect*, suspicion*, indict*, blam*, complain*, contend*, contention*, maintain*, insist*, assert*, believ*, belief*, thought
  think*, theor*, conviction, impression*, apparent*, seem*, appear*, evident*, presumabl*, said to, told, version*, account*
  telling, narrative, according to, in the eyes of, on the reading of, if, whether, unless, as if, as though, unclear, unknown
  unproven, disput*, doubt*, question*, deny, denies, denied, denial*, refut*, reject*, untrue, false, falsely, wrong to say
  no evidence, imagin*, pretend*, testif*, testimon*, argu*, say, says, said, saying, report*, describ*, warn*, hint*, suggest*
  take credit for, takes credit for, took credit for, taken credit for, taking credit for
`);

/** After what they tell of, behind a comma or a dash. */
export const hearsayClosers = entries(`
  according to, it is claimed, it was claimed, it is alleged, it was alleged, it is said, it was said, it is believed
  it is thought, it is reported, it was reported, it seems, it appears, it is understood, or so, so the, so they, so he, so she
  as the, if the, if it, at least, allegedly, reportedly, apparently, supposedly, presumably, in the words of, in the eyes of
  in the view of, by the account of, by all accounts, one hears
`);

/** Right before what they govern, they make a guess of it. */
export const guessOpeners = entries(`
  may, might, could, can, perhaps, possibly, maybe, potential*, likeliest, conceivabl*, probabl*, likely, unlikely, presumabl*
  apparent*, seem*, appear*, evident*, seeming*, expect*, due to, set to, poised to, plan*, intend*
  threat*, consider*, weigh*, mull*, hope*, hoping, fear*, risk*, chance*, danger*, prospect*, possibilit*, likelihood, odds
  predict*, forecast*, projected, tipped, thought, believ*, think*, suspect*, suspicion*, suppose*, assum*, presum*, imagin*
  reportedly, alleg*, rumour*, rumor*, said to, reported to, claim*, accus*, charg*, try, tries, tried, trying, attempt*, seek*
  sought, aim*, vow*, pledg*, promis*, propos*, doubt*, whether, if, unless, in case, as if, as though, unclear
`);

/** Right before what they govern, someone only turns it over in their mind. */
export const weighingOpeners = entries(`
  think about, thinks about, thought about, thinking about, thought of, thinking of, toy* with, flirt* with, consider*, weigh*
  mull*, ponder*, contemplat*
`);
