/** Nouns for those who speak, by the side that they cannot leave while they bear them. */
import { words } from "./words.ts";

export const speakerSides = {
  state: words(`police policeman policemen policewoman army military navy soldier troop government ministry minister
    prosecutor prosecution warden customs coastguard gendarmerie magistrate court judge`),
  residents:
    words(`villager resident townspeople townsfolk neighbour neighbor widow widower mother father parent sister brother
    daughter son wife husband family relative cousin survivor protester protestor demonstrator marcher farmer fisherman
    fishermen shopkeeper pupil student tenant refugee prisoner detainee inmate hostage`),
  insurgents: words(`rebel insurgent militant guerrilla guerilla separatist jihadist`),
  firms: words(`company firm manufacturer shipowner airline shipyard brewery retailer supermarket employer landlord`),
  opposition: words(`opposition`),
  labour: words(`union striker docker miner trade-unionist`),
} as const;
