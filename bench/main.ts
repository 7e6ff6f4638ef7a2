/** Runs the benchmarks named as arguments, or all, and prints one table. */
import process from "node:process";
import { coldStart } from "./cold-start.ts";
import { edits } from "./edits.ts";
import { manyDrafts } from "./many-drafts.ts";
import type { Measure } from "./measure.ts";
import { readers } from "./readers.ts";
import { reading } from "./reading.ts";

const benches: Readonly<Record<string, () => Promise<readonly Measure[]>>> = {
  "cold-start": coldStart,
  readers,
  reading,
  edits,
  "many-drafts": manyDrafts,
};

const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const { what, value } of await run()) console.log(`${name.padEnd(12)}${what.padEnd(52)}${value}`);
}
