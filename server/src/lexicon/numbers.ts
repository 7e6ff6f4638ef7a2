/** Number words: cardinals, scales, ordinals, and the words that name a vague number. */

export const unitNumbers: ReadonlyMap<string, number> = table({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});

export const tensNumbers: ReadonlyMap<string, number> = table({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Words that multiply the number before them. */
export const scaleNumbers: ReadonlyMap<string, number> = table({
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
});

/** Scales written hard on a figure: "1.2m", "5bn". A bare "m" after a whole number may be metres. */
export const gluedScales: ReadonlyMap<string, number> = table({
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
});

export const ordinalNumbers: ReadonlyMap<string, number> = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
});

export const ordinalEndings: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** A number that a word names vaguely: what it can be at all (`hard`) and what it is taken for (`soft`). */
export interface VagueNumber {
  readonly hard: readonly [number, number];
  readonly soft: readonly [number, number];
}

/** Vague words that may also multiply a scale: "several hundred", "a few dozen". */
export const vagueNumbers: ReadonlyMap<string, VagueNumber> = table({
  several: { hard: [2, 12], soft: [3, 9] },
  few: { hard: [2, 12], soft: [2, 6] },
  couple: { hard: [2, 3], soft: [2, 2] },
  handful: { hard: [2, 10], soft: [3, 6] },
});

/** Plurals that are numbers by themselves: "dozens of people". */
export const vaguePlurals: ReadonlyMap<string, VagueNumber> = table({
  dozens: { hard: [12, Number.POSITIVE_INFINITY], soft: [24, 99] },
  scores: { hard: [20, Number.POSITIVE_INFINITY], soft: [40, 199] },
  hundreds: { hard: [100, Number.POSITIVE_INFINITY], soft: [200, 999] },
  thousands: { hard: [1000, Number.POSITIVE_INFINITY], soft: [2000, 9999] },
  millions: { hard: [1e6, Number.POSITIVE_INFINITY], soft: [2e6, 9_999_999] },
  billions: { hard: [1e9, Number.POSITIVE_INFINITY], soft: [2e9, 9_999_999_999] },
});

function table<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries));
}
