/** Whether a noun phrase denies what is said of it: "no shots", "none of the crew", "nobody". */
import type { NounPhrase } from "./chunks.ts";
import type { Word } from "./word.ts";

export function deniesAll(words: readonly Word[], phrase: NounPhrase | undefined): boolean {
  if (!phrase) return false;
  const [before = "", first = "", next = ""] = [-1, 0, 1].map((ahead) => words[phrase.first + ahead]?.term.normal);
  if (scarcely.test(before) && any.test(first)) return true;
  if (before === "not" && (first === "one" || (first === "a" && next === "single"))) return true;
  if (!denying.test(first)) return false;
  return !notDenying.has(next) && !notDenying.has(words[phrase.head]?.term.normal ?? "");
}

const denying = /^(?:no|none|neither|nobody|nothing|no one|noone|no-one)$/;

/** "Hardly any soldiers were killed", "scarcely anyone left". */
const scarcely = /^(?:hardly|scarcely|barely)$/;
const any = /^(?:any|anyone|anybody|anything)$/;

/** "no fewer than", "no choice but to", "no doubt that", "spared no effort to". */
const notDenying: ReadonlySet<string> = new Set(
  "more less fewer longer sooner later other doubt choice option alternative effort expense time trouble secret".split(
    " ",
  ),
);
