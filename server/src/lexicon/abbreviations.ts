/** Abbreviations by what a capital after them means, for splitting sentences. Lower case, without the last full stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A name, number or title always follows. */
export const ABBREVIATIONS_BEFORE_NAMES = words(`
  adm amb asst atty brig capt cmdr col comdr cpl cpt det dr ft fr gen gens gov govs hon insp lt ltcol lieut maj messrs
  mlle mme mr mrs ms mt pfc pres prof profs pte pvt rep reps rev revs rt sec sen sens sgt spc ste supt surg
  e.g i.e cf ca approx viz vs v al fig figs pp p par paras vol vols ed eds nos tel dept op cit`);

/** A number may follow; before a word they end the sentence. */
export const ABBREVIATIONS_BEFORE_NUMBERS = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no art ch chap c`);

/** Both a name and a new sentence may follow; the next word decides. */
export const ABBREVIATIONS_EITHER_WAY = words(`
  st jr sr inc ltd co corp bros llc plc etc ave blvd rd univ assn natl intl govt min hrs lbs oz esq`);

/** "5 p.m. Tuesday" goes on, "5 p.m. Police" does not. */
export const CLOCK_ABBREVIATIONS = words("a.m p.m");

/** Words that begin a sentence after a clock time where nothing has a capital. */
export const OPENERS_AFTER_CLOCK = words("he she it they we i this that these those there nobody police officials");

/** Words that go on after a clock time. */
export const AFTER_CLOCK = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december eastern central pacific mountain gmt utc est edt cst cdt pst pdt bst cet israel moscow
  local`);

/** Words that seldom follow an abbreviation or an initial inside its sentence. */
export const SENTENCE_OPENERS = words(`
  the a an this that these those he she it they we i you his her its their our my there here in on at by for from with
  after before during since until when while as if although though because but and or so yet however meanwhile also
  asked according earlier later then now last next some many most several few all both each no not only one two three
  four five six seven eight nine ten what who why how where which police officials authorities`);
