/** Words that carry no content of their own: nothing is looked for on their account. */

export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its itself he him his himself she her hers herself they them their theirs
themselves we us our ours ourselves i me my mine myself you your yours yourself who whom whose which what when where why
how and or but nor so yet if then than as at by for from in into of off on onto out over to under up upon with within
about across after against along among around before behind below beneath beside besides between beyond down during
except inside like near outside past since through throughout toward towards until via while whilst amid despite per
because though although unless whether also too very just only even still again already ever both either each every any
some such own same other another be am is are was were been being do does did doing done have has had having will would
shall should can could may might must get gets got getting gotten let lets s t d ll m re ve nt o st mr mrs ms dr
one's upon etc via yes ok oh well much many more most less least few several all once thus hence therefore however
meanwhile moreover furthermore including include includes included vs versus today now back according`.split(/\s+/),
);

/** Words that turn a statement round. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not no n't never none nobody nothing nowhere neither nor without cannot hardly barely scarcely non".split(" "),
);

/** Pairs of small words that turn a statement round. */
export const CONTRASTS = `
before after|more less|more fewer|most least|over under|above below|up down|with without|for against|until since
inside outside|into out|despite because|few many|few most|all none|all some|both neither|always never|only also|early late
`;

/** By these someone is told to hold what follows for not so. */
export const DISOWNING: ReadonlySet<string> = new Set(
  "deny reject dispute dismiss refute rebut contest rubbish untrue false falsely incorrect".split(" "),
);

/** Verbs and nouns that negate what follows them. */
export const NEGATING: ReadonlySet<string> = new Set(
  "deny refuse fail lack avoid prevent stop cease halt unable unlikely absence false untrue".split(" "),
);

/** Words by which a source may well say that what stands near is not so, though they say more than "not". */
export const PERHAPS_NEGATING: ReadonlySet<string> = new Set(
  `decline neglect omit forget refrain abstain doubt doubtful improbable unless yet rule abandon scrap shelve drop cancel
call miss spare short far impossible reluctant unwilling hesitate oppose block bar foil thwart`.split(/\s+/u),
);
