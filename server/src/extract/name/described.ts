/** Tells a person by what is said of a name right after it: "Nasrallah, the group's leader, said". */
import { roleNouns } from "../../lexicon/titles.ts";
import { words } from "../../lexicon/words.ts";

/** Whether what stands behind a name at `end` is an apposition that gives the age or the role of one person. */
export function isDescribedAsPerson(prose: string, end: number): boolean {
  if (/^, \d{1,3}, an? /.test(prose.slice(end, end + 12))) return true;
  const apposition = /^, (?:an?|the|his|her|its|their|who)\b([^,.;:()]*)/.exec(prose.slice(end, end + farthestRole));
  const [before = ""] = (apposition?.[1] ?? "").split(/ (?:of|for|to|in|at|on|from|who|that|which) /);
  const head = before.trim().split(/[\s-]/).at(-1) ?? "";
  return roleNouns.has(head) && !ofBodies.has(head);
}

const farthestRole = 80;

/** Roles that bodies and countries have as well. */
const ofBodies = words(`
  head owner founder partner ally friend successor predecessor star champion model host investor banker broker producer
  witness representative member expert designer presenter publisher developer suspect
`);
