/** The generic vocabulary of what stands on a page around an article. Words of the trade, never of one site. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of which buttons and menus are made. */
export const INTERFACE_WORDS = words(`
  share tweet print email e-mail mail save copy link links post pin like follow following subscribe subscription newsletter
  comment comments reply login log sign in up register menu search home back top next previous prev skip close open toggle
  view gallery photo photos photograph image images picture pictures slideshow slide video videos watch listen audio play
  ad ads advertisement advertising sponsored promoted facebook twitter x instagram tiktok whatsapp telegram linkedin
  youtube reddit pinterest flipboard bluesky threads rss messenger on to this article story page us here now all and or
  the your of via more read download app click tap scroll down for see show hide cookie cookies accept settings
  notifications alerts bookmark gift font size text`);

/** Of these a line that consists of interface words must hold at least one. */
export const INTERFACE_CUES = words(`
  share tweet print email e-mail follow subscribe newsletter comment comments reply login register menu gallery slideshow
  advertisement advertising sponsored promoted facebook twitter instagram tiktok whatsapp telegram linkedin youtube reddit
  pinterest flipboard rss scroll click tap skip cookie cookies notifications photos images video videos watch listen
  download bookmark search home login`);

/** What opens a list of other articles. */
export const RELATED_OPENERS = words(
  "more related other also read see recommended popular trending latest top most further similar",
);

export const RELATED_NOUNS = words(`
  story stories article articles news reading read coverage headlines posts topics topic original here also viewed popular
  content links from on the in this about full source`);

/** Words of credits, before or after a colon. */
export const CREDIT_WORDS = words(`
  photo photos photograph photographs image images picture pictures credit credits video illustration graphic source sources
  courtesy file handout screenshot screengrab caption cartoon map infographic`);

/** Agencies that stand alone under pictures and articles. */
export const AGENCIES = words(`
  ap afp reuters epa efe dpa tass xinhua ansa upi pa anp ani pti getty shutterstock istock alamy bloomberg agencies
  associated press agence france-presse`);

/** What may stand around the date in a line that is a date. */
export const DATELINE_WORDS = words(`
  published updated posted modified created issued last first date dated on at the time am pm a.m p.m gmt utc bst cet cest
  est edt et cst cdt pst pdt pt ist min mins minute minutes read mon monday tue tues tuesday wed wednesday thu thur thurs
  thursday fri friday sat saturday sun sunday`);

/** Phrases of legal notes and comment policies; several of them make one. */
export const LEGAL_PHRASES: readonly string[] = [
  "all rights reserved",
  "privacy policy",
  "terms of use",
  "terms of service",
  "terms and conditions",
  "comment policy",
  "community guidelines",
  "cookie policy",
  "commenter",
  "post a comment",
  "submit comments",
  "your comment",
  "agrees to",
  "agrees not to",
  "you agree",
  "by clicking",
  "by submitting",
  "by subscribing",
  "unsubscribe",
  "may not be republished",
  "may not be published",
  "without permission",
  "libel",
  "copyright",
  "©",
  "we use cookies",
  "your consent",
  "our partners",
  "do not sell",
];
