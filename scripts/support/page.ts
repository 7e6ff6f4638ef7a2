/** Writes measured figures into docs/ACCURACY.md, between a pair of marks. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib.mjs";

const page = join(root, "docs/ACCURACY.md");

/** Puts `table` between `<!-- name -->` and `<!-- end of name -->`. */
export function writeSection(name: string, table: string): void {
  const text = readFileSync(page, "utf8");
  const mark = `<!-- ${name} -->`;
  const [start, end] = [text.indexOf(mark), text.indexOf(`<!-- end of ${name} -->`)];
  if (start < 0 || end < start) throw new Error(`${page} has no place for the ${name}.`);
  writeFileSync(page, `${text.slice(0, start + mark.length)}\n\n${table}\n\n${text.slice(end)}`);
}
