/** Words for peoples, faiths and movements that belong to no single country. */
import { entries } from "./words.ts";

export const peoples: readonly string[] = entries(`
  Arab|Arabs|Arabic, Kurd|Kurds|Kurdish, Muslim|Muslims|Moslem|Moslems, Christian|Christians, Jew|Jews|Jewish,
  Hindu|Hindus, Buddhist|Buddhists, Sikh|Sikhs, Sunni|Sunnis, Shia|Shias|Shiite|Shiites|Shi'ite|Shi'ites|Shi'a,
  Alawite|Alawites, Druze, Yazidi|Yazidis|Yezidi, Catholic|Catholics, Protestant|Protestants, Islamist|Islamists,
  Islamic, Zionist|Zionists, Persian|Persians, Baloch|Baluch|Baluchi, Pashtun|Pashtuns, Hazara|Hazaras,
  Uighur|Uighurs|Uyghur|Uyghurs, Tibetan|Tibetans, Rohingya|Rohingyas, Tamil|Tamils, Chechen|Chechens, Tatar|Tatars,
  Roma, Basque|Basques, Catalan|Catalans, European|Europeans, African|Africans, Asian|Asians,
  Latin American|Latin Americans, Western|Westerner|Westerners, Salafist|Salafists, Salafi, Wahhabi, Turkmens,
  Turkoman, Bedouin|Bedouins, Coptic|Copt|Copts, Maronite|Maronites, Orthodox, Republican|Republicans,
  Democrat|Democrats|Democratic, Conservative|Conservatives, Labour,
  Liberal Democrat|Liberal Democrats|Lib Dem|Lib Dems, Tory|Tories, Nazi|Nazis, Communist|Communists,
  Hispanic|Hispanics, Latino|Latinos, African-American|African-Americans|African American|African Americans,
  Native American|Native Americans, Scandinavian|Scandinavians, Gazan|Gazans
`);
