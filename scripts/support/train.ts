/** Fits the weights of support: a logistic regression over pieces, then tuned so that the worst piece decides a claim. */
import type { Example, Piece } from "./examples.ts";

export interface Model {
  readonly weights: Readonly<Record<string, number>>;
  readonly bias: number;
}

/** As the engine scores a sentence; see server/src/verify/support-score.ts. */
export const SHARPNESS = 1.5;
export const SPREAD = 0.8;

interface Row {
  readonly at: readonly number[];
  readonly values: readonly number[];
}

export function train(examples: readonly Example[], known?: readonly string[]): Model {
  const names = known ?? featureNames(examples);
  const number = new Map(names.map((name, index) => [name, index]));
  const rowOf = ({ features }: Piece): Row => {
    const entries = Object.entries(features).filter(([name]) => number.has(name));
    return { at: entries.map(([name]) => number.get(name) ?? 0), values: entries.map(([, value]) => value) };
  };
  const pieces: { row: Row; wrong: boolean }[] = [];
  const claims = examples
    .filter(({ note }) => note !== "Coreference Error")
    .map((example) => {
      const sentences = example.sentences
        .filter((sentence) => sentence.length > 0)
        .map((sentence) => ({
          signs: [...new Set(sentence.flatMap(({ signs }) => signs))].flatMap((sign) => number.get(sign) ?? []),
          rows: sentence.map((piece) => {
            const row = rowOf(piece);
            if (piece.wrong !== undefined) pieces.push({ row, wrong: piece.wrong });
            return row;
          }),
        }));
      return { set: example.set, wrong: example.wrong, sentences };
    })
    .filter(({ sentences }) => sentences.length > 0);
  const size = names.length + 1;
  const signs = names.flatMap((name, index) => (name.startsWith("sign: ") ? [index] : []));
  const weights = new Float64Array(size);
  const step = adam(size);
  const wrongs = pieces.filter(({ wrong }) => wrong).length;
  const lift = (0.35 * (pieces.length - wrongs)) / Math.max(1, wrongs);
  const all = pieces.length - wrongs + lift * wrongs;
  const gradient = new Float64Array(size);
  const add = (row: Row, amount: number): void => {
    for (let k = 0; k < row.at.length; k++) {
      const at = row.at[k] ?? 0;
      gradient[at] = (gradient[at] ?? 0) + amount * (row.values[k] ?? 0);
    }
    gradient[size - 1] = (gradient[size - 1] ?? 0) + amount;
  };
  const score = (row: Row): number => {
    let sum = weights[size - 1] ?? 0;
    for (let k = 0; k < row.at.length; k++) sum += (weights[row.at[k] ?? 0] ?? 0) * (row.values[k] ?? 0);
    return sum;
  };
  const byPieces = (share: number): void => {
    for (const { row, wrong } of pieces) {
      add(row, ((sigmoid(score(row)) - (wrong ? 1 : 0)) * (wrong ? lift : 1) * share) / all);
    }
  };
  for (let round = 1; round <= 120; round++) {
    gradient.fill(0);
    byPieces(1);
    shrink(gradient, weights, 1 / all);
    step(weights, gradient, 0.12, round);
  }
  const counts = new Map<string, number>();
  for (const { set, wrong } of claims) counts.set(`${set} ${wrong}`, (counts.get(`${set} ${wrong}`) ?? 0) + 1);
  const bias = new Float64Array([-2.5]);
  const biasGradient = new Float64Array(1);
  const [tune, tuneBias] = [adam(size), adam(1)];
  for (let round = 1; round <= 150; round++) {
    gradient.fill(0);
    biasGradient[0] = 0;
    for (const { set, wrong, sentences } of claims) {
      const scores = sentences.map(({ rows }) => rows.map(score));
      const totals = sentences.map(
        ({ signs }, index) =>
          sentenceScore(scores[index] ?? []) + signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0),
      );
      const worst = totals.indexOf(Math.max(...totals));
      const share = (SET_SHARE[set] ?? 1) / (counts.get(`${set} ${wrong}`) ?? 1);
      const error = (sigmoid((totals[worst] ?? 0) + (bias[0] ?? 0)) - (wrong ? 1 : 0)) * share;
      biasGradient[0] = (biasGradient[0] ?? 0) + error;
      for (const sign of sentences[worst]?.signs ?? []) gradient[sign] = (gradient[sign] ?? 0) + error;
      const most = Math.max(...(scores[worst] ?? []));
      const parts = (scores[worst] ?? []).map((value) => Math.exp(SHARPNESS * (value - most)));
      const total = parts.reduce((sum, part) => sum + part, 0);
      for (const [index, part] of parts.entries()) {
        const row = sentences[worst]?.rows[index];
        if (row && part > total * 1e-4) add(row, (error * part) / total);
      }
    }
    byPieces(1);
    shrink(gradient, weights, 0.02);
    for (const sign of signs) gradient[sign] = (gradient[sign] ?? 0) - 0.008 * (weights[sign] ?? 0);
    tune(weights, gradient, 0.03, round);
    for (const sign of signs) weights[sign] = Math.max(0, weights[sign] ?? 0);
    tuneBias(bias, biasGradient, 0.03, round);
  }
  return {
    weights: Object.fromEntries(names.map((name, index) => [name, weights[index] ?? 0])),
    bias: (weights[size - 1] ?? 0) + (bias[0] ?? 0),
  };
}

const SET_SHARE: Readonly<Record<string, number>> = { bump: 1, frank: 0.7, "summedits-news": 0.7 };

/** Names seen often enough to learn from, in order. */
export const featureNames = (examples: readonly Example[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { sentences } of examples) {
    for (const { features, signs } of sentences.flat()) {
      for (const name of [...Object.keys(features), ...signs]) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([name, count]) => (count >= 5 ? [name] : [])).sort();
};

/** The highest score of a claim's sentences under a model. */
export function scoreExample({ sentences }: Example, { weights, bias }: Model): number {
  const scores = sentences
    .filter((sentence) => sentence.length > 0)
    .map((sentence) => {
      const signs = new Set(sentence.flatMap((piece) => piece.signs));
      const added = [...signs].reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);
      return bias + added + sentenceScore(sentence.map((piece) => scorePiece(piece, weights)));
    });
  return Math.max(-20, ...scores);
}

export const scorePiece = ({ features }: Piece, weights: Model["weights"]): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);

function sentenceScore(scores: readonly number[]): number {
  const most = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(SHARPNESS * (score - most)), 0);
  return most + Math.log(sum) / SHARPNESS - SPREAD * Math.log(scores.length);
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

function shrink(gradient: Float64Array, weights: Float64Array, rate: number): void {
  for (let i = 0; i < weights.length - 1; i++) gradient[i] = (gradient[i] ?? 0) + rate * (weights[i] ?? 0);
}

function adam(size: number): (weights: Float64Array, gradient: Float64Array, rate: number, round: number) => void {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  return (weights, gradient, rate, round) => {
    for (let i = 0; i < size; i++) {
      const slope = gradient[i] ?? 0;
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      const v = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
      mean[i] = m;
      square[i] = v;
      const change = (rate * (m / (1 - 0.9 ** round))) / (Math.sqrt(v / (1 - 0.999 ** round)) + 1e-8);
      weights[i] = (weights[i] ?? 0) - change;
    }
  };
}
