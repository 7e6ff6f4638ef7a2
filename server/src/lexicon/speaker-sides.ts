/** Nouns for those who speak, by the side that they cannot leave while they bear them. */
import { words } from "./words.ts";

export const speakerSides = {
  forces:
    words(`police policeman policewoman policemen army military navy soldier troop gendarmerie coastguard warden general
    colonel admiral brigadier lieutenant sergeant constable gendarme`),
  state: words(`government ministry minister prosecutor prosecution customs magistrate court judge`),
  town: words(`mayor councillor councilor`),
  residents:
    words(`villager resident townspeople townsfolk neighbour neighbor widow widower mother father parent sister brother
    daughter son wife husband family relative cousin survivor protester protestor demonstrator marcher farmer fisherman
    fishermen shopkeeper pupil student tenant passenger refugee prisoner detainee inmate hostage`),
  trades: words(`teacher nurse doctor physician surgeon medic paramedic professor priest bishop nun actor actress singer
    painter novelist poet goalkeeper referee crew`),
  insurgents: words(`rebel insurgent militant guerrilla guerilla separatist jihadist`),
  firms: words(`company firm manufacturer shipowner airline shipyard brewery retailer supermarket employer landlord`),
  opposition: words(`opposition`),
  labour: words(`union docker miner trade-unionist`),
} as const;

/** Where the word has nothing to do with an army. */
export const otherGenerals =
  /(?:secretary|attorney|director|inspector|solicitor|surgeon|governor|consul|auditor)s?[- ]general|general[- ](?:manager|secretary|counsel|director|assembly|election|strike|practitioner|public)/giu;
