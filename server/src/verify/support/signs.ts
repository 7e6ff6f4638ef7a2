/** Plain signs that a piece is not borne out, each of which says something of the sentence as a whole. */
import type { Slot } from "./slot.ts";

/** How a piece stands in a source; see support-features.ts. */
export interface Stand {
  readonly group: string;
  readonly standing: string;
  readonly slot?: Slot;
  /** The share of the rest of the sentence that the passage holds. */
  readonly coverage: number;
  readonly negated: boolean;
  /** The source has its contrary in like words. */
  readonly opposite: boolean;
  /** The passage has another figure for the same thing, or another weekday. */
  readonly instead: boolean;
  /** A noun for an animal, a food or a substance. */
  readonly naturalKind: boolean;
  /** The source gives the surname to another first name. */
  readonly otherFirst: boolean;
  /** A person named far from the passage, which tells of another person. */
  readonly stranger: boolean;
}

const GONE = new Set(["nowhere", "hinted", "related"]);
const ABSENT = new Set(["nowhere", "hinted"]);
const AWAY = new Set(["elsewhere", "beside"]);
const NAMING = ["name", "figure", "time"];

/** The names of the signs that hold. */
export function readSigns(stand: Stand): readonly string[] {
  return SIGNS.flatMap(([name, holds]) => (holds(stand) ? [name] : []));
}

const isTaken = ({ slot }: Stand): boolean => slot !== undefined && !slot.filled;
const isFramed = (stand: Stand): boolean => isTaken(stand) && stand.slot?.framed === true;

/** The passage holds half, or nearly all, of the rest of the sentence. */
const HALF = 0.5;
const MOST = 0.63;

const SIGNS: readonly (readonly [string, (stand: Stand) => boolean])[] = [
  ["negated in the draft only", ({ negated, coverage }) => negated && coverage >= 0.59],
  ["its opposite in the passage", ({ opposite }) => opposite],
  ...NAMING.flatMap((kind): readonly (readonly [string, (stand: Stand) => boolean])[] => [
    [`${kind} nowhere`, ({ group, standing }) => group === kind && ABSENT.has(standing)],
    [
      `${kind} nowhere, rest there`,
      ({ group, standing, coverage }) => group === kind && GONE.has(standing) && coverage >= MOST,
    ],
    [`${kind} nowhere, another here`, (stand) => stand.group === kind && GONE.has(stand.standing) && isTaken(stand)],
    [
      `${kind} of elsewhere, another here`,
      (stand) =>
        kind !== "time" &&
        stand.group === kind &&
        stand.standing === "elsewhere" &&
        isTaken(stand) &&
        stand.coverage >= HALF,
    ],
    [`${kind} of elsewhere in a frame`, (stand) => stand.group === kind && AWAY.has(stand.standing) && isFramed(stand)],
  ]),
  [
    "another figure for the same",
    ({ group, instead, standing, coverage }) => group === "figure" && instead && GONE.has(standing) && coverage >= HALF,
  ],
  [
    "another weekday, month or year",
    ({ group, instead, standing, coverage }) => group === "time" && instead && GONE.has(standing) && coverage >= HALF,
  ],
  ["another first name", ({ otherFirst, coverage }) => otherFirst && coverage >= HALF],
  ["person of elsewhere, another person here", ({ stranger }) => stranger],
  ["animal, food or substance nowhere", ({ naturalKind, standing }) => naturalKind && ABSENT.has(standing)],
];
