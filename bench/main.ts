/** Runs the benchmarks named as arguments, or all, and prints each figure when it is there. */
import process from "node:process";
import { bibliographies } from "./bibliographies.ts";
import { coldStart } from "./cold-start.ts";
import { edits } from "./edits.ts";
import { manyDrafts } from "./many-drafts.ts";
import type { Measure } from "./measure.ts";
import { reading } from "./reading.ts";

type Measures = Promise<readonly Measure[]> | AsyncIterable<Measure>;

/** `name` or `name=size`, where a benchmark has a size. */
const benches: Readonly<Record<string, (size?: number) => Measures>> = {
  "cold-start": coldStart,
  reading,
  edits,
  bibliographies,
  "many-drafts": manyDrafts,
};

const named = process.argv.slice(2).map((argument) => argument.split("="));
const wanted = named.length > 0 ? named : Object.keys(benches).map((name) => [name]);
for (const [name = "", size] of wanted) {
  const run = benches[name];
  if (run === undefined) throw new Error(`${name} is none of ${Object.keys(benches).join(", ")}.`);
  for await (const { what, value } of await run(size === undefined ? undefined : Number(size))) {
    console.log(`${name.padEnd(16)}${what.padEnd(52)}${value}`);
  }
}
