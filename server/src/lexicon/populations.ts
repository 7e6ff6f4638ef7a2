/** Who is counted in tolls: populations and how they nest, with the words for each. */

export interface Population {
  readonly id: string;
  /** Plurals and singulars that name a member or the group; the first is what to show. */
  readonly words: string;
  readonly holds?: readonly Population[];
}

/** A population is part of the one that holds it: children ⊂ civilians ⊂ people. */
export const populations: Population = {
  id: "people",
  words:
    "people person persons individuals individual lives life souls soul victims victim residents resident inhabitants inhabitant others citizens citizen nationals national passengers passenger members member followers follower adults adult locals villagers villager families family households relatives relative passersby pedestrians pedestrian occupants occupant survivors survivor bodies body corpses corpse deaths death fatalities fatality casualties casualty martyrs martyr friends friend patients patient guests guest spectators spectator fans fan players player crew figures human humans parents parent fathers father brothers brother husbands husband siblings sibling twins cousins cousin uncles uncle veterans veteran newcomers foreigners foreigner immigrants immigrant expatriates clerics cleric priests priest monks monk nuns nun imams imam bishops bishop pastors pastor rabbis rabbi revellers revelers partygoers concertgoers festivalgoers churchgoers motorists motorist cyclists cyclist hikers hiker climbers climber miners miner divers diver divers astronauts astronaut seamen crewmen academics lawyers lawyer scientists scientist users user voters voter customers customer candidates candidate subscribers subscriber",
  holds: [
    {
      id: "men",
      words: "men man males male",
    },
    {
      id: "women",
      words:
        "women woman females female mothers mother wives wife sisters sister daughters daughter grandmothers grandmother",
    },
    {
      id: "civilians",
      words:
        "civilians civilian noncombatants noncombatant bystanders bystander worshippers worshipper worshipers worshiper shoppers shopper pilgrims pilgrim mourners mourner tourists tourist workers worker employees employee labourers labourer laborers laborer farmers farmer fishermen fisherman drivers driver teachers teacher staff staffers engineers engineer settlers settler shepherds shepherd",
      holds: [
        {
          id: "children",
          words:
            "children child kids kid minors minor boys boy girls girl babies baby infants infant toddlers toddler teenagers teenager teens teen youths youth schoolchildren schoolgirls schoolgirl schoolboys schoolboy newborns newborn sons son orphans orphan",
        },
        { id: "students", words: "students student pupils pupil" },
        { id: "medics", words: "medics medic doctors doctor nurses nurse paramedics paramedic surgeons surgeon" },
        { id: "rescuers", words: "rescuers rescuer firefighters firefighter" },
        {
          id: "journalists",
          words:
            "journalists journalist reporters reporter correspondents correspondent photographers photographer cameramen cameraman bloggers blogger",
        },
        { id: "aid-workers", words: "volunteers volunteer humanitarians" },
        { id: "elderly", words: "elderly pensioners pensioner" },
        { id: "refugees", words: "refugees refugee" },
        { id: "migrants", words: "migrants migrant asylum-seekers" },
        { id: "displaced", words: "evacuees evacuee" },
      ],
    },
    {
      id: "combatants",
      words:
        "combatants combatant gunmen gunman attackers attacker assailants assailant bombers bomber hijackers hijacker troopers",
      holds: [
        {
          id: "soldiers",
          words:
            "soldiers soldier troops troop servicemen serviceman servicewomen personnel conscripts conscript recruits recruit reservists reservist marines marine sailors sailor airmen airman paratroopers paratrooper peacekeepers peacekeeper commandos commando guardsmen guards guard forces",
          holds: [
            {
              id: "officers",
              words:
                "officers officer generals general colonels colonel commanders commander captains captain lieutenants lieutenant majors sergeants sergeant brigadiers brigadier",
            },
            { id: "pilots", words: "pilots pilot" },
          ],
        },
        {
          id: "militants",
          words:
            "militants militant fighters fighter militiamen militiaman operatives operative rebels rebel insurgents insurgent terrorists terrorist jihadists jihadist jihadis jihadi extremists extremist guerrillas guerrilla mercenaries mercenary islamists islamist snipers sniper separatists separatist warriors loyalists",
        },
      ],
    },
    {
      id: "police",
      words: "police policemen policeman policewomen policewoman constables constable gendarmes gendarme",
    },
    { id: "hostages", words: "hostages hostage captives captive abductees abductee" },
    { id: "prisoners", words: "prisoners prisoner detainees detainee inmates inmate" },
    {
      id: "officials",
      words:
        "officials official leaders leader politicians politician lawmakers lawmaker ministers minister diplomats diplomat mayors mayor deputies judges judge prosecutors aides aide advisers adviser advisors advisor",
    },
    {
      id: "protesters",
      words: "protesters protester protestors protestor demonstrators demonstrator activists activist rioters rioter",
    },
    { id: "suspects", words: "suspects suspect smugglers smuggler criminals criminal perpetrators perpetrator" },
  ],
};
