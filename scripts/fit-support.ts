/** Fits the weights of support on the development sets, reports the whole judge cross-validated by article, and writes both. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib.mjs";
import { type Example, readExamples, SETS } from "./support/examples.ts";
import { writeSection } from "./support/page.ts";
import { LENGTH, MOST_SENTENCES, type Model, scoreExample, signNames, train } from "./support/train.ts";

const FOLDS = 10;
/** The share of a set's right claims that may be reported at most, by which the threshold is set. */
const ALARMS: Readonly<Record<string, number>> = {
  bump: 0.15,
  "fa-kes": 0.04,
  frank: 0.08,
  "summedits-news": 0.15,
  conflict: 0.075,
  kinds: 0.075,
  mixed: 0.075,
  plain: 0.075,
  press: 0.075,
};

interface Scored {
  readonly example: Example;
  readonly score: number;
}

interface Rates {
  readonly recall: number;
  readonly alarms: number;
}

const examples = await readExamples();
const names = signNames(examples);
const scored = crossValidate();
const threshold = chooseThreshold();
const table = [
  "| set | balanced accuracy | recall | false alarms |",
  "| --- | ---: | ---: | ---: |",
  ...SETS.map((set) => row(set, ratesOf(set, threshold))),
].join("\n");
console.log(table);
if (!process.argv.includes("--dry-run")) {
  writeWeights(train(examples, names), threshold);
  writeSection("cross-validated figures", table);
}

/** Every claim scored by weights that were fitted without its article. */
function crossValidate(): readonly Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(
      examples.filter(({ article }) => foldOf(article) !== fold),
      names,
    );
    return examples
      .filter(({ article }) => foldOf(article) === fold)
      .map((example) => ({ example, score: scoreExample(example, model) }));
  }).flat();
}

/** The lowest score above which no set has more than its share of right claims reported. */
function chooseThreshold(): number {
  const scores = scored.map(({ score }) => score).sort((a, b) => b - a);
  const tooLow = scores.findIndex((at) => SETS.some((set) => ratesOf(set, at).alarms > (ALARMS[set] ?? 1)));
  return scores[Math.max(0, tooLow - 1)] ?? 0;
}

/** Of the whole judge: what a comparison of its own reports, and what scores above `at`. */
function ratesOf(set: string, at: number): Rates {
  const share = (wrong: boolean): number => {
    const claims = scored.filter(({ example }) => example.set === set && example.wrong === wrong);
    return claims.filter(({ example, score }) => example.reported || score > at).length / claims.length;
  };
  return { recall: share(true), alarms: share(false) };
}

function row(set: string, { recall, alarms }: Rates): string {
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `| ${set} | ${percent((1 + recall - alarms) / 2)} | ${percent(recall)} | ${percent(alarms)} |`;
}

function writeWeights({ weights, bias }: Model, at: number): void {
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
  writeFileSync(join(root, "server/src/verify/support/weights.generated.ts"), text);
}

function foldOf(article: string): number {
  let hash = 7;
  for (const character of article) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}
