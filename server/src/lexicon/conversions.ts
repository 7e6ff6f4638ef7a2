/** Units of one dimension and what each is of the dimension's base unit, by the normal forms of units.ts. */

const units = (
  dimension: string,
  table: Readonly<Record<string, number>>,
): readonly (readonly [string, readonly [string, number]])[] =>
  Object.entries(table).map(([unit, factor]) => [unit, [dimension, factor]] as const);

export const CONVERSIONS: ReadonlyMap<string, readonly [dimension: string, factor: number]> = new Map([
  ...units("duration", {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    night: 86_400,
    week: 604_800,
    fortnight: 1_209_600,
    month: 2_629_746,
    year: 31_556_952,
    decade: 315_569_520,
    century: 3_155_695_200,
  }),
  ...units("length", {
    km: 1000,
    mile: 1609.344,
    metre: 1,
    foot: 0.3048,
    inch: 0.0254,
    yard: 0.9144,
    cm: 0.01,
    mm: 0.001,
    "nautical mile": 1852,
  }),
  ...units("area", {
    "square km": 1e6,
    "square mile": 2_589_988,
    "square metre": 1,
    "square foot": 0.0929,
    "square yard": 0.8361,
    acre: 4046.86,
    hectare: 10_000,
  }),
  ...units("mass", { kg: 1, tonne: 1000, gram: 0.001, lb: 0.4536, ounce: 0.02835 }),
  ...units("volume", { litre: 1, gallon: 3.785, barrel: 159, "cubic metre": 1000, "cubic foot": 28.32 }),
  ...units("speed", { mph: 1.609344, "km/h": 1, knot: 1.852 }),
  ...units("power", { kilowatt: 1, megawatt: 1000, gigawatt: 1e6 }),
]);

/** Words that name a span of time by themselves: "a decade", "the past year". */
export const LONE_SPANS: ReadonlySet<string> = new Set([
  "hour",
  "week",
  "fortnight",
  "month",
  "year",
  "decade",
  "century",
]);

/** Parts of a whole: "two thirds", "a quarter", "half". */
export const SHARES: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["halves", 1 / 2],
  ["third", 1 / 3],
  ["thirds", 1 / 3],
  ["quarter", 1 / 4],
  ["quarters", 1 / 4],
  ["fifth", 1 / 5],
  ["fifths", 1 / 5],
  ["sixth", 1 / 6],
  ["sixths", 1 / 6],
  ["eighth", 1 / 8],
  ["eighths", 1 / 8],
  ["tenth", 1 / 10],
  ["tenths", 1 / 10],
]);

/** Words by which a text says how one figure stands to another. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halved", 2],
  ["double", 2],
  ["doubled", 2],
  ["doubles", 2],
  ["doubling", 2],
  ["twice", 2],
  ["third", 3],
  ["triple", 3],
  ["tripled", 3],
  ["treble", 3],
  ["trebled", 3],
  ["quarter", 4],
  ["quadruple", 4],
  ["quadrupled", 4],
  ["fifth", 5],
  ["tenth", 10],
  ["tenfold", 10],
]);
