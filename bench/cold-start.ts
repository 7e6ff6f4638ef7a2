/** How long the command line takes on the sample, beside Node itself doing nothing. */
import { spawnSync } from "node:child_process";
import process from "node:process";
import { type Measure, median, milliseconds, ratio, timeRuns } from "./measure.ts";

export async function coldStart(): Promise<readonly Measure[]> {
  const node = (...args: string[]) => spawnSync(process.execPath, args, { stdio: "ignore" });
  const bare = median(await timeRuns(15, () => node("-e", "0")));
  const version = median(await timeRuns(15, () => node("dist/cli.cjs", "--version")));
  const check = median(await timeRuns(15, () => node("dist/cli.cjs", "check")));
  return [
    { what: "node -e 0", value: milliseconds(bare) },
    { what: "claimlint --version", value: milliseconds(version) },
    { what: "ratio to node -e 0", value: ratio(version / bare) },
    { what: "claimlint check, sample", value: milliseconds(check) },
    { what: "ratio to node -e 0", value: ratio(check / bare) },
  ];
}
