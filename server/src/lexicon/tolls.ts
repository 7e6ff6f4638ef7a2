/** The words that make a count a toll: verbs, states and nouns, each with what it measures. */
import { words } from "./words.ts";

export type TollMeasure = "killed" | "wounded" | "casualties" | "missing" | "kidnapped" | "detained" | "displaced";

export interface TollVerb {
  readonly measure: TollMeasure;
  /** `past` is the past tense, the participle, or both. */
  readonly form: "present" | "past" | "gerund";
}

/** Present (two forms), past, gerund and, where it differs, participle of verbs whose object is the toll. */
const transitive: readonly (readonly [TollMeasure, string])[] = [
  [
    "killed",
    `kill kills killed killing, murder murders murdered murdering, massacre massacres massacred massacring,
    slaughter slaughters slaughtered slaughtering, execute executes executed executing, slay slays slew slaying slain,
    assassinate assassinates assassinated assassinating, crucify crucifies crucified crucifying, behead beheads beheaded beheading, lynch lynches lynched lynching,
    butcher butchers butchered butchering, martyr martyrs martyred martyring, decapitate decapitates decapitated decapitating,
    electrocute electrocutes electrocuted electrocuting`,
  ],
  [
    "wounded",
    `wound wounds wounded wounding, injure injures injured injuring, hurt hurts hurt hurting, maim maims maimed maiming,
    hospitalise hospitalises hospitalised hospitalising, hospitalize hospitalizes hospitalized hospitalizing`,
  ],
  [
    "kidnapped",
    "kidnap kidnaps kidnapped kidnapping, abduct abducts abducted abducting, kidnap kidnaps kidnaped kidnaping",
  ],
  [
    "detained",
    `arrest arrests arrested arresting, detain detains detained detaining, imprison imprisons imprisoned imprisoning,
    jail jails jailed jailing, capture captures captured capturing, apprehend apprehends apprehended apprehending`,
  ],
  ["displaced", "displace displaces displaced displacing, uproot uproots uprooted uprooting"],
];

export const tollVerbs: ReadonlyMap<string, TollVerb> = new Map(
  transitive.flatMap(([measure, verbs]) =>
    verbs.split(",").flatMap((verb) => {
      const [base = "", third = "", past = "", gerund = "", participle = ""] = verb.trim().split(/\s+/);
      const forms: [string, TollVerb][] = [
        [base, { measure, form: "present" }],
        [third, { measure, form: "present" }],
        [gerund, { measure, form: "gerund" }],
        [past, { measure, form: "past" }],
        [participle, { measure, form: "past" }],
      ];
      return forms.filter(([form]) => form !== "");
    }),
  ),
);

/** Verbs whose subject is the toll. */
export const dyingVerbs: ReadonlyMap<string, TollMeasure> = new Map([
  ...[...words("die dies died dying perish perishes perished perishing drown drowns drowned drowning succumbed")].map(
    (form) => [form, "killed"] as const,
  ),
  ...[...words("disappeared vanished")].map((form) => [form, "missing"] as const),
]);

/** Verbs of several words, as patterns of `extract/pattern.ts`. */
export const tollPhrases: readonly { readonly words: string; readonly gives: TollMeasure }[] = [
  { words: "lost|lose|loses|losing their|his|her lives|life", gives: "killed" },
  { words: "fell|fall|fallen|falling as? victim|victims|martyr|martyrs", gives: "killed" },
  { words: "gun|guns|gunned|gunning down", gives: "killed" },
  { words: "shoot|shoots|shot|shooting dead", gives: "killed" },
  {
    words:
      "tortured|beaten|stabbed|burned|burnt|crushed|hacked|trampled|starved|bled|froze|frozen|shot|stoned|gassed to death",
    gives: "killed",
  },
  { words: "taken|held|kept hostage|hostages|captive", gives: "kidnapped" },
  { words: "taken|held|kept prisoner|prisoners", gives: "detained" },
  { words: "taken into custody", gives: "detained" },
  { words: "round|rounds|rounded|rounding up", gives: "detained" },
];

/** States that are said of people: "12 dead", "were missing". */
export const tollStates: ReadonlyMap<string, TollMeasure> = new Map([
  ["dead", "killed"],
  ["lifeless", "killed"],
  ["missing", "missing"],
  ["hurt", "wounded"],
  ["homeless", "displaced"],
  ["unaccounted", "missing"],
  ["fatally", "killed"],
]);

/** Nouns that are a toll themselves: "12 deaths", "30 injuries". */
export const tollNouns: ReadonlyMap<string, TollMeasure> = new Map([
  ...[..."death fatality dead martyr body corpse killing murder execution".split(" ")].map(
    (noun) => [noun, "killed"] as const,
  ),
  ...[..."injury wounded injured".split(" ")].map((noun) => [noun, "wounded"] as const),
  ["casualty", "casualties"],
  ["abduction", "kidnapped"],
  ["kidnapping", "kidnapped"],
  ["arrest", "detained"],
  ["detention", "detained"],
]);

/** Nouns with "of" before the toll: "the deaths of 12 people". */
export const tollActions: ReadonlyMap<string, TollMeasure> = new Map([
  ...[
    ..."death deaths killing killings murder murders massacre execution executions slaying assassination loss lives bodies corpses remains".split(
      " ",
    ),
  ].map((noun) => [noun, "killed"] as const),
  ...[..."wounding injury injuries".split(" ")].map((noun) => [noun, "wounded"] as const),
  ...[..."kidnapping kidnappings abduction abductions hostage-taking".split(" ")].map(
    (noun) => [noun, "kidnapped"] as const,
  ),
  ...[..."arrest arrests detention capture imprisonment jailing".split(" ")].map((noun) => [noun, "detained"] as const),
  ["displacement", "displaced"],
  ["disappearance", "missing"],
  ["disappearances", "missing"],
]);

/** Words that may stand between a subject and its toll verb and leave it passive or perfect. */
export const auxiliaries: ReadonlySet<string> = words(`
  was were is are be been being am got gets get had has have having will would may might could can
`);

export const passiveAuxiliaries: ReadonlySet<string> = words("was were is are be been being got gets get");

/** Between auxiliary and verb: "were reported killed", "are still feared dead". */
export const chainWords: ReadonlySet<string> = words(`
  reported reportedly confirmed feared believed presumed said thought known found declared pronounced listed left also
  already still now later then to either both all not never since so far allegedly apparently instantly immediately
  slightly lightly seriously severely critically badly fatally mortally wounded injured even only just remain remains
  remained went gone go subsequently officially initially shot stabbed burned burnt crushed beaten hacked gunned down
  estimated as having
`);

/** Verbs that lead from "death toll" to its figure, and prepositions and marks before it. */
export const tollLeads: ReadonlySet<string> = words(`
  to at of is was stands stood reached reaches hit hits passed passes topped tops exceeded exceeds surpassed surpasses
  surpassing above past over : from near nearing as estimated
`);
