/** Words the passage index treats apart: those that say nothing alone, and small numbers in words. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

export const functionWords: ReadonlySet<string> = new Set(
  list(`
  a an the this that these those and or but nor so if then than as at by for from in into of off on onto out over to
  up with within without about after before between during since until upon under above against among through across
  is are was were be been being am do does did done doing has have had having will would shall should can could may
  might must he she it they we you i his her its their our your my him them us me who whom whose which what when where
  why how not no yes also there here just only very more most much many some any each both all other another such own
  same too s t re ve ll d m
`),
);

export const cardinals: ReadonlyMap<string, string> = new Map(
  list(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`).map((word, index) => [word, String(index + 1)]),
);
