/** Words that put one thing on the one or the other side of another, in time or place. */

/** Pairs that exclude one another before the same thing. */
export const SIDE_PAIRS: readonly (readonly [string, string])[] = [
  ["before", "after"],
  ["above", "below"],
  ["inside", "outside"],
  ["upstream", "downstream"],
  ["north", "south"],
  ["east", "west"],
  ["northeast", "southwest"],
  ["northwest", "southeast"],
];

/** Those that say where only with "of": "north of the river". */
export const SIDES_WITH_OF: ReadonlySet<string> = new Set(
  SIDE_PAIRS.flat().filter((word) => /^(?:north|south|east|west|upstream|downstream)/u.test(word)),
);
