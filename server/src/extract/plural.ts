/** The singular of an English noun, by rule. */

export function singularOf(noun: string): string {
  const known = irregular.get(noun);
  if (known) return known;
  if (/(?:men)$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}man`;
  if (noun.length > 4 && noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/.test(noun)) return noun.slice(0, -2);
  return noun.length > 3 && /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["lives", "life"],
  ["wives", "wife"],
  ["bodies", "body"],
  ["casualties", "casualty"],
  ["policewomen", "policewoman"],
  ["forces", "force"],
  ["series", "series"],
  ["species", "species"],
  ["news", "news"],
  ["crisis", "crisis"],
  ["corps", "corps"],
  ["premises", "premises"],
]);
