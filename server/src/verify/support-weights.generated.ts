/** Weights of support, fitted by scripts/fit-support.ts; do not edit. */

/** How much each sign speaks against a sentence. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  "animal, food or substance nowhere": 0.57,
  "another figure for the same": 0.68,
  "another first name": 0.82,
  "another weekday, month or year": 0.81,
  "figure nowhere": 0.27,
  "figure nowhere, another here": 0.61,
  "figure nowhere, rest there": 0.59,
  "figure of elsewhere, another here": 0.58,
  "its opposite in its place": 0.42,
  "its opposite in the passage": 0.25,
  "name nowhere": 0.81,
  "name nowhere, another here": 0.76,
  "name of elsewhere in a frame": 0.88,
  "name of elsewhere, another here": 1.12,
  "negated in the draft only": 0.69,
  "time nowhere": 0.83,
  "time nowhere, another here": 0.68,
  "time nowhere, rest there": 0.36,
};

/** Sets the score of a sentence to zero where it is to be reported. */
export const BIAS = -0.612;

/** What the number of sentences takes off, and the most that count. */
export const LENGTH = 1;
export const MOST_SENTENCES = 4;
