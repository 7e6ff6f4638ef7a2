/**
 * `npm run accuracy`: scores `claimlint verify` on every development set there is, the project's own and those beside it,
 * and writes the figures into docs/ACCURACY.md.
 * `--self` instead runs each article as a draft against itself, of which nothing may be reported; `--self --compare` does
 * so without trusting a sentence that its source has word for word, and in other signs: it shows what the comparisons say
 * of what is the same.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib.mjs";
import { ownSets, setsFolder } from "./support/examples.ts";
import { writeSection } from "./support/page.ts";
import { checkAgainstThemselves } from "./support/self.ts";

const repeats = process.argv.includes("--compare") ? "compared" : undefined;

if (!existsSync(setsFolder)) {
  console.error(`The development sets are not at ${setsFolder}; nothing was measured.`);
  process.exitCode = 1;
} else if (process.argv.includes("--self")) {
  process.exitCode = (await checkAgainstThemselves(setsFolder, repeats)) === 0 ? 0 : 1;
} else {
  writeSection("figures", table(score(setsFolder) + score(ownSets, false)));
}

/** What the scorer prints, a line a set and, with notes, a line a kind of claim. */
function score(sets: string, notes = true): string {
  const command = [
    "--sets",
    sets,
    ...(notes ? ["--notes"] : []),
    "--",
    process.execPath,
    join(root, "dist/cli.cjs"),
    "verify",
  ];
  const { stdout, status } = spawnSync(process.execPath, [join(setsFolder, "score.mjs"), ...command], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`The scorer ended with status ${status}.`);
  process.stdout.write(stdout);
  return stdout;
}

/** The scorer's lines as a table, without times and shares of single kinds of fewer than ten claims. */
function table(printed: string): string {
  const rows: string[] = [];
  for (const line of printed.split("\n")) {
    const set =
      /^(\S+)\s+balanced accuracy\s+(\S+)\s+recall\s+(\S+)\s+false alarms\s+(\S+)\s+precision\s+(\S+)\s+error-level precision\s+(\S+) of (\d+).*? n (\d+)/.exec(
        line,
      );
    if (set) {
      const [, name, balanced, recall, alarms, precision, sure, errors, claims] = set;
      rows.push(
        `| **${name}** | ${claims} | ${balanced} | ${recall} | ${alarms} | ${precision} | ${sure} of ${errors} |`,
      );
    }
    const kind = /^ {4}(.+?)\s+(\S+) of (\d+)$/.exec(line);
    if (kind && Number(kind[3]) >= 10) rows.push(`| ${kind[1]} | ${kind[3]} | ${kind[2]} judged rightly | | | | |`);
  }
  return [
    "| set | claims | balanced accuracy | recall | false alarms | precision | error-level precision |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}
