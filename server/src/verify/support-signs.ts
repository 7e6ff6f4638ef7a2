/** Plain signs that a piece is not borne out, each of which says something of the sentence as a whole. */
import type { Slot } from "./support-slot.ts";

/** How a piece stands in a source; see support-features.ts. */
export interface Stand {
  readonly group: string;
  readonly standing: string;
  /** How much of the rest of the sentence the passage holds, from 0 to 1. */
  readonly rest: number;
  /** The share of its neighbours that stand in no sentence with it. */
  readonly apart: number;
  readonly slot?: Slot;
  readonly rarity: number;
  /** The share of the sentence that its passage holds. */
  readonly coverage: number;
  readonly joinedOtherwise: boolean;
  readonly negated: boolean;
  /** The source has its contrary in like words. */
  readonly opposite: boolean;
  /** The opposite that stands in its place is itself denied, planned or quoted. */
  readonly undone: boolean;
}

const GONE = new Set(["nowhere", "hinted", "related"]);
const ABSENT = new Set(["nowhere", "hinted"]);
const AWAY = new Set(["elsewhere", "beside"]);
const NAMING = ["name", "figure"];

/** The names of the signs that hold. */
export function readSigns(stand: Stand): readonly string[] {
  return SIGNS.flatMap(([name, holds]) => (holds(stand) ? [name] : []));
}

const isTaken = ({ slot }: Stand): boolean => slot !== undefined && !slot.filled;
const isFramed = (stand: Stand): boolean => isTaken(stand) && stand.slot?.framed === true;

const SIGNS: readonly (readonly [string, (stand: Stand) => boolean])[] = [
  ["negated in the draft only", ({ negated, rest }) => negated && rest >= 0.6],
  [
    "its opposite in its place",
    (stand) => isTaken(stand) && stand.slot?.relation?.kind === "opposite" && stand.rest >= 0.3 && !stand.undone,
  ],
  ["its opposite in the passage", ({ opposite }) => opposite],
  [
    "another of its kind in its place",
    (stand) => isFramed(stand) && stand.slot?.relation?.kind === "sibling" && stand.rest >= 0.7,
  ],
  ...NAMING.flatMap((kind): readonly (readonly [string, (stand: Stand) => boolean])[] => [
    [`${kind} nowhere`, ({ group, standing }) => group === kind && ABSENT.has(standing)],
    [`${kind} nowhere, rest there`, ({ group, standing, rest }) => group === kind && GONE.has(standing) && rest >= 0.7],
    [`${kind} replaced`, (stand) => stand.group === kind && GONE.has(stand.standing) && isTaken(stand)],
    [`${kind} of elsewhere in a frame`, (stand) => stand.group === kind && AWAY.has(stand.standing) && isFramed(stand)],
    [
      `${kind} of elsewhere, apart`,
      (stand) =>
        stand.group === kind && AWAY.has(stand.standing) && stand.apart > 0.8 && (isTaken(stand) || stand.rest >= 0.9),
    ],
  ]),
  ["rare noun nowhere", ({ group, standing, rarity }) => group === "noun" && standing === "nowhere" && rarity >= 0.5],
  [
    "noun hinted at, replaced in a frame",
    (stand) => stand.group === "noun" && stand.standing === "hinted" && isFramed(stand),
  ],
  ["rare verb nowhere", ({ group, standing, rarity }) => group === "verb" && ABSENT.has(standing) && rarity >= 0.5],
  ["verb replaced in a frame", (stand) => stand.group === "verb" && ABSENT.has(stand.standing) && isFramed(stand)],
  ["name joined otherwise", ({ joinedOtherwise }) => joinedOtherwise],
  ["no passage holds much of it", ({ coverage }) => coverage < 0.35],
  ["noun nowhere, replaced", (stand) => stand.group === "noun" && stand.standing === "nowhere" && isTaken(stand)],
  [
    "noun of elsewhere in a frame, apart",
    (stand) => stand.group === "noun" && stand.standing === "elsewhere" && isFramed(stand) && stand.apart >= 0.7,
  ],
  [
    "adjective replaced",
    (stand) => stand.group === "other" && ABSENT.has(stand.standing) && isTaken(stand) && stand.rest >= 0.6,
  ],
  [
    "verb of elsewhere in a frame",
    (stand) => stand.group === "verb" && AWAY.has(stand.standing) && isFramed(stand) && stand.rest >= 0.6,
  ],
  [
    "verb of elsewhere, apart",
    (stand) => stand.group === "verb" && stand.standing === "elsewhere" && isTaken(stand) && stand.apart >= 0.8,
  ],
];
