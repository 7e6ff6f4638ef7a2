/** News outlets and agencies: they report what others say, and speak for themselves only in comment. */
import { words } from "./words.ts";

/** Outlets known by one name. Lower case, without an article. */
export const outlets: ReadonlySet<string> = words(`
  reuters afp agence-france-presse ap bbc cnn nbc cbs abc npr pbs upi dpa efe ansa tass interfax xinhua kyodo anadolu
  bloomberg axios politico ynet ynetnews haaretz le-monde al-jazeera al-arabiya al-mayadeen al-manar france24 france-24
  deutsche-welle sky-news fox-news the-economist economist guardian telegraph newsweek irna isna fars tasnim mehr sana
  cnbc msnbc msn vox vice buzzfeed slate quartz cbc rte rfi dw nyt wsj itv
`);

/** Last words of outlets' names. Lower case. */
export const outletHeads: ReadonlySet<string> = words(`
  times post journal news tribune herald gazette telegraph guardian observer mirror independent examiner chronicle
  agency newspaper daily weekly broadcaster magazine press tv radio review standard outlet website site paper network
  reuters presse arabiya jazeera monde figaro spiegel zeitung
`);
