/** 200 drafts of 2,000 words against the five articles: cold, cached, and after one draft and one article have changed. */
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { longDraft } from "./long-draft.ts";
import { type Measure, ratio } from "./measure.ts";

const DRAFTS = 200;
const WORDS = 2000;

export async function manyDrafts(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), "claimlint-bench-"));
  try {
    cpSync("corpus", join(folder, "corpus"), { recursive: true });
    mkdirSync(join(folder, "drafts"));
    writeFileSync(join(folder, "claimlint.yaml"), "corpus: [corpus]\n");
    for (let seed = 1; seed <= DRAFTS; seed += 1) {
      writeFileSync(join(folder, "drafts", `${seed}.md`), longDraft(WORDS, seed));
    }
    return measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(folder: string): readonly Measure[] {
  const program = join(process.cwd(), "dist/cli.cjs");
  const check = (...args: readonly string[]): number => {
    const start = performance.now();
    const { status } = spawnSync(
      process.execPath,
      [program, "check", "--format", "json", "--now", "2024-08-05", ...args],
      {
        cwd: folder,
        maxBuffer: Number.POSITIVE_INFINITY,
      },
    );
    if (status === 2 || status === null) throw new Error(`claimlint ended with ${status}`);
    return (performance.now() - start) / 1000;
  };
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  const one = check();
  const cold = check("--cache", "--jobs", "2");
  const cached = check("--cache", "--jobs", "2");
  appendFileSync(join(folder, "drafts/1.md"), "\nOne more sentence.\n");
  const edited = check("--cache", "--jobs", "2");
  appendFileSync(join(folder, "corpus/kharrazi-2024.txt"), "\nOne more sentence.\n");
  const article = check("--cache", "--jobs", "2");
  return [
    { what: `${DRAFTS} drafts of ${WORDS} words, one thread`, value: seconds(one) },
    { what: "two threads, cold", value: seconds(cold) },
    { what: "two threads, cached", value: seconds(cached) },
    { what: "ratio of cold to cached", value: ratio(cold / cached) },
    { what: "one draft edited", value: seconds(edited) },
    { what: "one article edited", value: seconds(article) },
  ];
}
