/** Fits the weights of support on the development sets, reports them cross-validated by article, and writes them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib.mjs";
import { type Example, readExamples } from "./support/examples.ts";
import { LENGTH, MOST_SENTENCES, type Model, scoreExample, signNames, train } from "./support/train.ts";

const FOLDS = 5;
/** The share of a set's right claims that may be reported at most, by which the threshold is set. */
const ALARMS = 0.1;

const examples = readExamples();
const sets = [...new Set(examples.map(({ set }) => set))];
const names = signNames(examples);
const scored = crossValidate(examples, names);
const threshold = thresholdFor(scored);
report(scored, threshold);
if (!process.argv.includes("--dry-run")) write(train(examples, names), threshold);

interface Scored {
  readonly example: Example;
  readonly score: number;
}

/** Every claim scored by weights that were fitted without its article. */
function crossValidate(all: readonly Example[], known: readonly string[]): readonly Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(
      all.filter(({ article }) => foldOf(article) !== fold),
      known,
    );
    return all
      .filter(({ article }) => foldOf(article) === fold)
      .map((example) => ({ example, score: scoreExample(example, model) }));
  }).flat();
}

/** The lowest score above which no set has more than the given share of its right claims. */
function thresholdFor(all: readonly Scored[]): number {
  return Math.max(
    ...sets.map((set) => {
      const right = all.filter(({ example }) => example.set === set && !example.wrong);
      const scores = right.map(({ score }) => score).sort((a, b) => b - a);
      return scores[Math.floor(ALARMS * scores.length)] ?? 0;
    }),
  );
}

function report(all: readonly Scored[], at: number): void {
  for (const set of sets) {
    const of = (wrong: boolean) => all.filter(({ example }) => example.set === set && example.wrong === wrong);
    const share = (list: readonly Scored[], limit: number) =>
      list.filter(({ score }) => score > limit).length / list.length;
    const right = of(false)
      .map(({ score }) => score)
      .sort((a, b) => b - a);
    const line = (limit: number) => {
      const [recall, alarms] = [share(of(true), limit), share(of(false), limit)];
      return `${(50 * (1 + recall - alarms)).toFixed(1)} (recall ${(100 * recall).toFixed(1)}, alarms ${(100 * alarms).toFixed(1)})`;
    };
    const cut = (alarms: number) => right[Math.floor(alarms * right.length)] ?? 0;
    console.log(`${set.padEnd(15)} ${line(at)}   at 8 %: ${line(cut(0.08))}   at 15 %: ${line(cut(0.15))}`);
  }
}

function write({ weights, bias }: Model, at: number): void {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight.toFixed(2)},`);
  const text = [
    "/** Weights of support, fitted by scripts/fit-support.ts; do not edit. */",
    "",
    "/** How much each sign speaks against a sentence. */",
    "export const WEIGHTS: Readonly<Record<string, number>> = {",
    ...lines,
    "};",
    "",
    "/** Sets the score of a sentence to zero where it is to be reported. */",
    `export const BIAS = ${(bias - at).toFixed(3)};`,
    "",
    "/** What the number of sentences takes off, and the most that count. */",
    `export const LENGTH = ${LENGTH};`,
    `export const MOST_SENTENCES = ${MOST_SENTENCES};`,
    "",
  ].join("\n");
  writeFileSync(join(root, "server/src/verify/support-weights.generated.ts"), text);
}

function foldOf(article: string): number {
  let hash = 7;
  for (const character of article) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}
