/** Words that make a capitalised run an organisation or a place, and organisations that everybody knows by one name. */
import { entries, words } from "./words.ts";

/** Last (or, before "of" and "for", first) words of organisations' names. Lower case. */
export const organisationHeads: ReadonlySet<string> = words(`
  ministry department agency office bureau committee commission council court parliament congress senate assembly
  government administration authority army navy forces force guard guards corps brigade brigades battalion division
  regiment militia movement front party union league alliance coalition federation confederation association society
  foundation institute institution university college school academy hospital church bank fund group company
  corporation corp inc ltd llc plc holdings industries airlines airways motors times post journal news network
  television tv radio magazine observatory center centre organization organisation nations house service services
  police club team trust crescent cross watch international board cabinet embassy consulate command mission squad
  mosque studios records pictures entertainment media press tribune herald guardian telegraph examiner exchange
  treasury reserve jihad resistance hotel museum library theatre theater programme program secretariat tribunal
  directorate taskforce gallery rovers united city albion wanderers fc
`);

/** Last words of places' names ("River", "Province") and first words before "of". Lower case. */
export const placeHeads: ReadonlySet<string> = words(`
  river lake sea ocean gulf bay strait island islands peninsula mountain mountains mount hills heights valley desert
  province governorate district county region state republic kingdom city town village street road avenue square
  airport airbase base port harbour harbor bridge park beach canal dam border crossing camp neighbourhood
  neighborhood suburb strip bank plaza palace stadium forest coast creek cape isle highway station prison cemetery
  territory borough plateau arena cathedral
`);

/** Last words of names of things that are neither people, bodies nor places. Lower case. */
export const thingHeads: ReadonlySet<string> = words(`
  prize award awards cup trophy medal championship championships festival tour act bill law treaty agreement accord accords deal plan
  operation war attack battle day week games olympics series show album song overture oval marathon conference summit report code
`);

/** Words of institutions' names after "of", "for" and "and": "Ministry of Health and Population". Lower case. */
export const institutionWords: ReadonlySet<string> = words(`
  health population strategic international studies science sciences technology human rights culture sport sports
  trade industry energy defense defence foreign affairs security cooperation co-operation development environment
  education justice interior finance treasury agriculture food drug disease control prevention research policy
  economic economics social political public national tourism transport housing labor labour commerce communications
  information intelligence investigation immigration customs enforcement firearms tobacco explosives space
  aeronautics atmospheric oceanic refugees migration peace democracy freedom war skills innovation business arts
  design engineering medicine media standards budget management work pensions nuclear atomic petroleum water power
  gas oil mines planning welfare women children youth
`);

/** Words before the name that a storm is given: "Storm Ada". Lower case. */
export const stormWords: ReadonlySet<string> = words("storm hurricane cyclone typhoon");

/** Last words of the names of numbered military units that are not heads of other names. Lower case. */
export const unitHeads: ReadonlySet<string> = words(`
  squadron airborne infantry cavalry fleet artillery wing platoon legion
`);

/** Nouns in small letters that name a body after a people's name, and whether only with a qualifier: "Russian central bank". */
export const bodyNouns: ReadonlyMap<string, boolean> = new Map([
  ...["ministry", "embassy", "consulate"].map((noun) => [noun, false] as const),
  ...["department", "office", "bank", "court", "agency", "service"].map((noun) => [noun, true] as const),
]);

/** What stands before those nouns. Lower case. */
export const bodyQualifiers: ReadonlySet<string> = words(`
  foreign interior home defence defense justice health finance education energy culture agriculture transport trade
  environment economy labour labor information intelligence state prime prosecutor's central supreme constitutional high
  secret space tourism sports oil
`);

/** Bodies known by one short name, whatever the corpus. "|" parts spellings; the first is the one to show. */
export const worldBodies: readonly string[] = entries(`
  United Nations|UN|U.N.|UNO, European Union|EU|E.U., NATO|Nato|North Atlantic Treaty Organization,
  World Health Organization|WHO|World Health Organisation,
  UN Security Council|U.N. Security Council|United Nations Security Council|Security Council,
  International Criminal Court|ICC, International Court of Justice|ICJ, International Monetary Fund|IMF, World Bank,
  Red Cross|International Committee of the Red Cross|ICRC, Red Crescent, Amnesty International, Human Rights Watch,
  Popular Front for the Liberation of Palestine|PFLP, Doctors Without Borders|MSF, Black Lives Matter,
  Alternative for Germany|AfD, Lord's Resistance Army|LRA, RIA Novosti, Haaretz, UNICEF|Unicef, UNESCO|Unesco, UNRWA|U.N. Relief and Works Agency|UN Relief and Works Agency, UNHCR, UNIFIL|Unifil, OPEC|Opec, Arab League|League of Arab States,
  African Union, International Atomic Energy Agency|IAEA, Organisation for the Prohibition of Chemical Weapons|OPCW,
  Hezbollah|Hizbollah|Hizbullah|Hezballah|Hizballah, Hamas, Islamic State|ISIS|ISIL|Daesh|Isis,
  al-Qaeda|Al Qaeda|al Qaeda|al-Qaida|Al-Qaida|al-Qa'ida, Taliban, Boko Haram, al-Shabab|al-Shabaab|al Shabaab,
  Houthis|Houthi|Huthi|Huthis|Ansar Allah|Ansarullah, Fatah, Palestinian Authority,
  Palestinian Islamic Jihad|PIJ|Islamic Jihad, Kremlin, Pentagon, White House, Downing Street,
  State Department|U.S. State Department, CIA|Central Intelligence Agency, FBI|Federal Bureau of Investigation,
  NASA|Nasa, Mossad, Shin Bet, MI5, MI6, FSB, KGB, IDF|Israel Defense Forces|Israel Defence Forces, Knesset,
  Bundestag, Duma, House of Commons, House of Lords, House of Representatives, Congress|U.S. Congress,
  Senate|U.S. Senate,
  Revolutionary Guards|IRGC|Islamic Revolutionary Guard Corps|Revolutionary Guard|Iranian Revolutionary Guards|Iran's Revolutionary Guards|Islamic Revolutionary Guards Corps|Revolutionary Guard Corps|Iranian Revolutionary Guard Corps,
  Quds Force|Qods Force|Quds force|Al-Quds Force, Free Syrian Army|FSA, Syrian Democratic Forces|SDF,
  Syrian Observatory for Human Rights|SOHR, White Helmets, PKK|Kurdistan Workers' Party, YPG,
  Nusra Front|al-Nusra Front|Jabhat al-Nusra|Al-Nusra|al-Nusra, Hayat Tahrir al-Sham|HTS, Wagner|Wagner Group,
  Reuters, Associated Press|AP|The Associated Press, AFP|Agence France-Presse, BBC, CNN, Al Jazeera|Al-Jazeera,
  Fifa|FIFA, Uefa|UEFA, International Olympic Committee|IOC, Premier League, Champions League, Google, Apple,
  Microsoft, Facebook, Twitter, Amazon
`);
