/** Many drafts of 2,000 words against the five articles: cold, cached, and after one draft and one article have changed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { longDraft } from "./long-draft.ts";
import { type Measure, ratio } from "./measure.ts";

const DRAFTS = 200;
const WORDS = 2000;

/** Each figure is given as soon as it is there: `many-drafts=50` takes fewer drafts. */
export async function* manyDrafts(drafts = DRAFTS): AsyncGenerator<Measure> {
  const folder = mkdtempSync(join(tmpdir(), "claimlint-bench-"));
  try {
    cpSync("corpus", join(folder, "corpus"), { recursive: true });
    mkdirSync(join(folder, "drafts"));
    writeFileSync(join(folder, "claimlint.yaml"), "corpus: [corpus]\n");
    for (let seed = 1; seed <= drafts; seed += 1) {
      writeFileSync(join(folder, "drafts", `${seed}.md`), longDraft(WORDS, seed));
    }
    const cold = await check(folder);
    yield taken(`${drafts} drafts of ${WORDS} words, two threads, cold`, cold);
    const cached = await check(folder);
    yield taken("cached", cached);
    yield { what: "ratio of cold to cached", value: ratio(cold.seconds / cached.seconds) };
    yield { what: "ratio of cold to cached, CPU time", value: ratio(cold.cpu / cached.cpu) };
    appendFileSync(join(folder, "drafts/1.md"), "\nOne more sentence.\n");
    yield taken("one draft edited", await check(folder));
    appendFileSync(join(folder, "corpus/kharrazi-2024.txt"), "\nOne more sentence.\n");
    yield taken("one article edited", await check(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Run {
  readonly seconds: number;
  readonly cpu: number;
}

/** One run of the program, in two threads, with a cache; says to standard error how far it is. */
async function check(folder: string): Promise<Run> {
  const options = ["--format", "json", "--output", "report.json", "--now", "2024-08-05", "--cache", "--jobs", "2"];
  const program = join(process.cwd(), "dist/cli.cjs");
  const child = spawn(process.execPath, [program, "check", "--stats", ...options], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let notes = "";
  child.stderr.on("data", (text) => {
    notes += text;
  });
  const cache = join(folder, ".claimlint-cache");
  const timer = setInterval(() => console.error(`… ${keptDrafts(cache)} drafts in the cache`), 10_000);
  const [status] = await once(child, "close");
  clearInterval(timer);
  const [, seconds, cpu] = /Took ([\d.]+) s, ([\d.]+) s of CPU/.exec(notes) ?? [];
  if (status === 2 || seconds === undefined) throw new Error(`claimlint ended with ${status}: ${notes}`);
  return { seconds: Number(seconds), cpu: Number(cpu) };
}

/** A draft has two entries: its report and its judgements. */
const keptDrafts = (cache: string): number => (existsSync(cache) ? Math.floor(readdirSync(cache).length / 2) - 1 : 0);

const taken = (what: string, { seconds, cpu }: Run): Measure => ({
  what,
  value: `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU`,
});
