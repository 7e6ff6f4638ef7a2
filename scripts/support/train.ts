/**
 * Fits the weights of the signs: a logistic regression in which the worst sentence decides a claim, over the claims that
 * no comparison of its own reports.
 */
import type { Example } from "./examples.ts";

export interface Model {
  readonly weights: Readonly<Record<string, number>>;
  readonly bias: number;
}

/** As the engine scores a sentence; see server/src/verify/support/score.ts. */
export const LENGTH = 1;
export const MOST_SENTENCES = 4;

const ROUNDS = 400;
const RATE = 0.03;
const SHRINK = 0.006;
/** How much a set counts; within it, right and wrong claims count alike. */
const SHARES: Readonly<Record<string, number>> = {
  bump: 1,
  frank: 0.7,
  "summedits-news": 0.7,
  kinds: 0.6,
  conflict: 0.6,
  mixed: 0.6,
  plain: 0.6,
  press: 0.6,
};

export function train(examples: readonly Example[], names: readonly string[]): Model {
  const number = new Map(names.map((name, index) => [name, index]));
  const counts = new Map<string, number>();
  for (const { set, wrong, reported } of examples)
    if (!reported) counts.set(`${set} ${wrong}`, (counts.get(`${set} ${wrong}`) ?? 0) + 1);
  const claims = examples
    .filter(({ set, note, reported }) => SHARES[set] !== undefined && note !== "Coreference Error" && !reported)
    .map(({ set, wrong, sentences }) => ({
      target: wrong ? 1 : 0,
      share: (SHARES[set] ?? 0) / (counts.get(`${set} ${wrong}`) ?? 1),
      penalty: penaltyOf(sentences.length),
      sentences: sentences.map((signs) => signs.flatMap((sign) => number.get(sign) ?? [])),
    }))
    .filter(({ sentences }) => sentences.length > 0);
  const bias = names.length;
  const weights = new Float64Array(names.length + 1);
  weights[bias] = -1;
  const gradient = new Float64Array(weights.length);
  const step = adam(weights.length);
  const scoreOf = (signs: readonly number[]) =>
    signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), weights[bias] ?? 0);
  for (let round = 1; round <= ROUNDS; round++) {
    for (let i = 0; i < bias; i++) gradient[i] = SHRINK * (weights[i] ?? 0);
    gradient[bias] = 0;
    for (const { target, share, penalty, sentences } of claims) {
      const worst = sentences.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a));
      const error = (1 / (1 + Math.exp(penalty - scoreOf(worst))) - target) * share;
      for (const at of [...worst, bias]) gradient[at] = (gradient[at] ?? 0) + error;
    }
    step(weights, gradient, round);
    for (let i = 0; i < bias; i++) weights[i] = Math.max(0, weights[i] ?? 0);
  }
  return {
    weights: Object.fromEntries(names.map((name, index) => [name, weights[index] ?? 0])),
    bias: weights[bias] ?? 0,
  };
}

/** Signs seen often enough to learn from, in order. */
export function signNames(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const sign of examples.flatMap(({ sentences }) => sentences.flat())) {
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count >= 5 ? [name] : [])).sort();
}

/** The highest score of a claim's sentences under a model. */
export function scoreExample({ sentences }: Example, { weights, bias }: Model): number {
  const scores = sentences.map((signs) => signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), bias));
  return Math.max(-20, ...scores) - penaltyOf(sentences.length);
}

const penaltyOf = (sentences: number): number => LENGTH * Math.log(Math.min(MOST_SENTENCES, Math.max(1, sentences)));

function adam(size: number): (weights: Float64Array, gradient: Float64Array, round: number) => void {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  return (weights, gradient, round) => {
    for (let i = 0; i < size; i++) {
      const slope = gradient[i] ?? 0;
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      const v = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
      mean[i] = m;
      square[i] = v;
      const change = (RATE * (m / (1 - 0.9 ** round))) / (Math.sqrt(v / (1 - 0.999 ** round)) + 1e-8);
      weights[i] = (weights[i] ?? 0) - change;
    }
  };
}
