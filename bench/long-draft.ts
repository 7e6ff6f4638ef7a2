/** A draft of any length out of sentences of our own, the same for the same seed. */

/** At least `words` words of Markdown that cite the sample's sources. */
export function longDraft(words: number, seed = 1): string {
  const next = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const paragraphs: string[] = ["# A long brief"];
  let count = 0;
  while (count < words) {
    const sentences = Array.from({ length: 3 + Math.floor(next() * 4) }, () => fill(pick(patterns), pick, next));
    const paragraph = sentences.join(" ");
    count += paragraph.split(" ").length;
    if (next() < 0.15) paragraphs.push(`## ${pick(headings)}`);
    paragraphs.push(paragraph);
  }
  return `${paragraphs.join("\n\n")}\n`;
}

function fill(pattern: string, pick: <T>(list: readonly T[]) => T, next: () => number): string {
  return pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === "number") return String(2 + Math.floor(next() * 400));
    return pick(fillers[slot] ?? [slot]);
  });
}

const headings = ["What happened", "The northern front", "Reactions", "What remains open", "Outlook"];

const patterns = [
  "The strike on {place} in {month} killed {number} {people} [@{key}].",
  "Officials in {place} said that at least {number} {people} were wounded [@{key}].",
  "{name} met commanders of the group in {place} on {day} [@{key}].",
  "According to the ministry, more than {number} {people} left {place} within a week.",
  '{name} said that his forces "will not remain silent" if {place} is attacked again [@{key}].',
  "A convoy of {number} trucks reached {place} in {month}, the agency reported [@{key}].",
  "Nobody in {place} claimed responsibility for the attack.",
  "The two sides have exchanged fire almost daily since {month} [@{key}].",
  "We assess that {name} is unlikely to travel to {place} before the talks end.",
  "Roughly {number} fighters were moved from {place} towards the border, two diplomats said [@{key}].",
];

const fillers: Readonly<Record<string, readonly string[]>> = {
  place: ["Beirut", "Damascus", "Tehran", "Baghdad", "Haifa", "Sidon", "Aleppo", "Basra"],
  month: ["January 2024", "late February 2024", "March 2024", "the spring of 2023", "early April 2024"],
  day: ["Monday", "Tuesday", "7 October 2023", "12 March 2024", "the second day of the visit"],
  people: ["people", "soldiers", "civilians", "fighters", "children"],
  name: ["Esmail Qaani", "Hassan Nasrallah", "Kamal Kharrazi", "Yoav Gallant", "The governor"],
  key: ["iran-prepares-2024", "kharrazi-2024", "nasrallah-qaani-2024", "joint-retaliation-2024", "qaani-rallies-2023"],
};

/** Mulberry32: small, fast, and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
