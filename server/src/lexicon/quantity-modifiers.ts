/** Words before and after a number that bound it. */

export type Bound = "approximate" | "at-least" | "more-than" | "at-most" | "less-than" | "nearly";

const phrases = (bound: Bound, ...list: readonly string[]): readonly (readonly [string, Bound])[] =>
  list.map((phrase) => [phrase, bound] as const);

/** Before the number. */
export const boundsBefore: ReadonlyMap<string, Bound> = new Map([
  ...phrases(
    "at-least",
    "at least",
    "no fewer than",
    "no less than",
    "not less than",
    "not fewer than",
    "a minimum of",
    "minimum of",
  ),
  ...phrases("more-than", "more than", "over", "upwards of", "upward of", "in excess of", "greater than", "well over"),
  ...phrases(
    "more-than",
    "tops",
    "topped",
    "passes",
    "passed",
    "surpasses",
    "surpassed",
    "exceeds",
    "exceeded",
    "exceeding",
  ),
  ...phrases(
    "more-than",
    "just over",
    "slightly more than",
    "much more than",
    "well above",
    "above",
    "north of",
    "far more than",
  ),
  ...phrases(
    "at-most",
    "at most",
    "no more than",
    "not more than",
    "up to",
    "as many as",
    "as much as",
    "a maximum of",
  ),
  ...phrases("less-than", "fewer than", "less than", "under", "below", "slightly less than", "well under", "not quite"),
  ...phrases(
    "nearly",
    "nearly",
    "almost",
    "close to",
    "just under",
    "just short of",
    "just shy of",
    "approaching",
    "nearing",
  ),
  ...phrases(
    "approximate",
    "about",
    "around",
    "roughly",
    "approximately",
    "approx",
    "some",
    "an estimated",
    "estimated",
  ),
  ...phrases(
    "approximate",
    "circa",
    "in the region of",
    "in the order of",
    "on the order of",
    "somewhere around",
    "perhaps",
    "more or less",
  ),
  ...phrases("approximate", "just about", "an approximate", "an average of", "~"),
]);

/** Prepositions of place too: these bound only a large number or one with a unit. */
export const placeBounds: ReadonlyMap<string, number> = new Map([
  ["over", 12],
  ["above", 50],
  ["under", 50],
  ["below", 50],
  ["around", 4],
]);

/** After the number, or after the noun that is counted. */
export const boundsAfter: ReadonlyMap<string, Bound> = new Map([
  ...phrases(
    "at-least",
    "or more",
    "and more",
    "or above",
    "plus",
    "- plus",
    "+",
    "and counting",
    "at least",
    "at the least",
  ),
  ...phrases("approximate", "or so", "- odd", "odd", "or thereabouts", "approximately"),
  ...phrases("at-most", "or fewer", "or less", "at most", "at the most", "at maximum"),
]);

/** Words that may stand between a bound and its number, or before it, and say nothing of its size. */
export const transparentWords: ReadonlySet<string> = new Set(
  "another a further an additional the other total of only just exactly precisely additional".split(" "),
);

/** Words of change, after which "from … to …" tells the old figure and the new. */
export const changeWords: ReadonlySet<string> = new Set(
  "rose rise rises rising risen climbed climbs climbing increased increases increase increasing raised raises raising jumped grew grown grew fell fall falls fallen dropped drop drops dropping declined cut reduced revised lowered toll number up down changed doubled soared".split(
    " ",
  ),
);
