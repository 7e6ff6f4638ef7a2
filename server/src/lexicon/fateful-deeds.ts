/** What changes a life or an office, with every word by which a text may tell of it. */

/**
 * Before the bar verbs, behind it the other words that tell the same, or that it follows from: in base form, a low line
 * between two that stand near each other.
 */
export const FATEFUL_DEEDS = `
resign quit | resignation step_down step_aside step_back stand_down stand_aside stand_back leave depart departure retire retirement exit outgoing former ex successor succeed replace replacement relinquish renounce abdicate bow_out give_up go_of hand_in hand_over
dismiss sack oust | dismissal sacking fire remove removal ouster axe let_go relieve strip suspend drop discharge purge kick force_out forced part_company replace successor former
retire | retirement step_down step_away stand_down leave quit resign depart departure pension pensioner former ex last final hang_up end career
marry wed | marriage wedding husband wife spouse bride groom couple vow newlywed
divorce | divorced split separate separation break_up marriage ex former wife husband
arrest detain | arrest detention detainee custody hold apprehend jail imprison prison prisoner capture seize nab catch round_up take_away pick_up swoop handcuff charge bail
imprison jail | jail imprisonment prison sentence cell inmate behind_bar custody serve convict prisoner detain incarcerate
convict | conviction guilty sentence verdict jail prison plead admit
acquit | acquittal clear innocent guilty verdict exonerate free quash
indict | indictment charge accuse prosecutor trial count jury
execute | execution death hang shoot behead kill put gallows inject
elect | election win victory vote poll ballot choose become mandate majority electoral
murder assassinate | murderer assassination assassin kill killing killer shoot stab slay death die dead victim gun attack fatal homicide manslaughter bomb blast explosion strike execute poison
extradite | extradition deport hand_over transfer send fly surrender
deport | deportation expel expulsion remove removal return send extradite repatriate fly
apologise apologize | apology sorry regret forgiveness pardon remorse
`;
