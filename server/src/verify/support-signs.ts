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
  readonly negated: boolean;
  readonly opposite: boolean;
}

const GONE = new Set(["nowhere", "hinted", "related"]);
const ABSENT = new Set(["nowhere", "hinted"]);
const AWAY = new Set(["elsewhere", "beside"]);
const NAMING = new Set(["name", "number", "time"]);

/** The names of the signs that hold. */
export function readSigns(stand: Stand): readonly string[] {
  return SIGNS.flatMap(([name, holds]) => (holds(stand) ? [name] : []));
}

const isTaken = ({ slot }: Stand): boolean => slot !== undefined && !slot.filled;
const isFramed = (stand: Stand): boolean => isTaken(stand) && stand.slot?.framed === true;

const SIGNS: readonly (readonly [string, (stand: Stand) => boolean])[] = [
  ["sign: negated in the draft only", ({ negated, rest }) => negated && rest >= 0.6],
  [
    "sign: its opposite in its place",
    (stand) => isTaken(stand) && stand.slot?.relation?.kind === "opposite" && stand.rest >= 0.3,
  ],
  ["sign: its opposite in the passage", ({ opposite, slot, rest }) => opposite && !slot?.filled && rest >= 0.6],
  [
    "sign: another of its kind in its place",
    (stand) => isFramed(stand) && stand.slot?.relation?.kind === "sibling" && stand.rest >= 0.7,
  ],
  ...[...NAMING].flatMap((kind): readonly (readonly [string, (stand: Stand) => boolean])[] => [
    [`sign: ${kind} nowhere`, ({ group, standing }) => group === kind && ABSENT.has(standing)],
    [
      `sign: ${kind} nowhere, rest there`,
      ({ group, standing, rest }) => group === kind && GONE.has(standing) && rest >= 0.7,
    ],
    [`sign: ${kind} replaced`, (stand) => stand.group === kind && GONE.has(stand.standing) && isTaken(stand)],
    [
      `sign: ${kind} of elsewhere in a frame`,
      (stand) => stand.group === kind && AWAY.has(stand.standing) && isFramed(stand),
    ],
    [
      `sign: ${kind} of elsewhere, apart`,
      (stand) =>
        stand.group === kind && AWAY.has(stand.standing) && stand.apart > 0.8 && (isTaken(stand) || stand.rest >= 0.9),
    ],
  ]),
  ["sign: noun nowhere, replaced", (stand) => stand.group === "noun" && stand.standing === "nowhere" && isTaken(stand)],
  [
    "sign: noun of elsewhere in a frame, apart",
    (stand) => stand.group === "noun" && stand.standing === "elsewhere" && isFramed(stand) && stand.apart >= 0.7,
  ],
  [
    "sign: adjective replaced",
    (stand) => stand.group === "other" && ABSENT.has(stand.standing) && isTaken(stand) && stand.rest >= 0.6,
  ],
  [
    "sign: verb of elsewhere in a frame",
    (stand) => stand.group === "verb" && AWAY.has(stand.standing) && isFramed(stand) && stand.rest >= 0.6,
  ],
  [
    "sign: verb of elsewhere, apart",
    (stand) => stand.group === "verb" && stand.standing === "elsewhere" && isTaken(stand) && stand.apart >= 0.8,
  ],
];
