/** Words that stand before or after a person's name as title, rank or office. */
import { words } from "./words.ts";

/** Forms of address and degrees: they name no office. Lower case, without full stop. */
export const honorifics: ReadonlySet<string> = words(`
  mr mrs ms miss mx sir dame lord lady dr doctor prof professor rev reverend fr father sister brother st saint
  pastor rabbi imam ayatollah hojatoleslam sayyed sayyid sayed seyyed seyed sheikh shaikh shaykh sheik haj hajj haji
  mullah maulana mufti hon honourable honorable monsieur madame mme herr frau señor senor don doña esq jr sr
`);

/** Ranks, in full and shortened. Lower case, without full stop. */
export const ranks: ReadonlySet<string> = words(`
  gen general lt lieutenant col colonel maj major brig brigadier capt captain sgt sergeant cpl corporal pvt private
  adm admiral cmdr commander marshal commodore officer constable inspector superintendent trooper airman ensign
  warrant vice rear field air pte det detective insp supt lance
`);

/** Offices that are capitalised before a name. The last word of a title run is one of these (or a rank or honorific). */
export const offices: ReadonlySet<string> = words(`
  president vice-president minister premier chancellor secretary leader chief king queen prince princess emperor
  empress sultan emir crown-prince duke duchess earl count countess baron baroness pope cardinal archbishop bishop
  patriarch senator sen representative rep congressman congresswoman congressmember deputy governor gov mayor
  councillor councilman councilwoman alderman ambassador envoy consul judge justice magistrate attorney prosecutor
  commissioner sheriff speaker chairman chairwoman chair director head coach manager spokesman spokeswoman
  spokesperson adviser advisor commander-in-chief secretary-general director-general lawmaker mp msp mep taoiseach
  treasurer dictator founder ceo cfo boss principal undersecretary dean provost coroner warlord
`);

/** Words that qualify an office inside a title: "Foreign Minister", "Deputy Prime Minister", "Acting Secretary". Lower case. */
export const titleModifiers: ReadonlySet<string> = words(`
  prime foreign defense defence finance interior health justice energy education environment trade oil home state
  housing transport culture sports tourism labor labour agriculture security national supreme deputy vice acting
  interim former then assistant associate chief senior junior crown grand district attorney opposition majority
  minority house senate military army navy police fire party group first second press under shadow chancellor
  executive general managing head special rebel field information intelligence treasury welfare immigration europe
  work pensions world economy planning religious spiritual political commanding ex high lead permanent parliamentary
  cabinet lord lady city county
`);

/** Common role nouns that stand, in lower case, before or after a name: "commander Esmail Qaani", "a spokesman for". */
export const roleNouns: ReadonlySet<string> = words(`
  leader chief head commander president minister premier chancellor secretary adviser advisor spokesman spokeswoman
  spokesperson director chairman chairwoman chair chairperson governor mayor ambassador envoy general colonel
  captain officer official deputy lawmaker senator congressman congresswoman king queen prince princess sultan emir
  pope bishop archbishop cardinal judge justice prosecutor lawyer attorney coach manager striker midfielder defender
  goalkeeper winger forward quarterback player singer actor actress author writer journalist reporter editor analyst
  researcher professor lecturer teacher founder co-founder owner boss executive ceo member activist politician
  candidate diplomat negotiator mediator coordinator representative delegate speaker dictator warlord militant
  fighter preacher cleric imam rabbi pastor priest scientist engineer doctor physician surgeon nurse economist
  historian expert specialist consultant strategist aide assistant ally successor predecessor husband wife son
  daughter father mother brother sister widow uncle nephew cousin partner friend colleague resident witness star
  champion musician composer conductor artist designer photographer filmmaker producer presenter host comedian model
  billionaire businessman businesswoman entrepreneur investor banker broker treasurer mp councillor commissioner
  inspector detective superintendent constable sheriff coroner principal headteacher dean vice-president
  undersecretary co-author co-chair vice-chairman secretary-general commander-in-chief lieutenant sergeant admiral
  brigadier marshal pilot astronaut driver suspect gunman
`);

/** Titles that are written short, with a full stop that ends no sentence. Lower case, without the stop. */
export const commonTitles: ReadonlySet<string> = words(`
  mr mrs ms dr prof rev fr st hon gen lt col maj brig capt sgt cpl pvt adm cmdr sen rep gov pte det insp supt mt
`);
