/** Weights of support, fitted by scripts/fit-support.ts; do not edit. */

/** How much each sign speaks against a sentence. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  "another figure for the same": 0.64,
  "another first name": 0.94,
  "another weekday, month or year": 0.74,
  "figure nowhere": 0.07,
  "figure nowhere, another here": 0.66,
  "figure nowhere, rest there": 0.64,
  "figure of elsewhere, another here": 0.62,
  "its opposite in the passage": 0.37,
  "name nowhere": 0.79,
  "name nowhere, another here": 1.08,
  "name of elsewhere in a frame": 1.14,
  "name of elsewhere, another here": 1.38,
  "negated in the draft only": 0.82,
  "person of elsewhere, another person here": 1.13,
  "time nowhere": 0.79,
  "time nowhere, another here": 0.41,
  "time nowhere, rest there": 0.48,
};

/** Sets the score of a sentence to zero where it is to be reported. */
export const BIAS = -0.584;

/** What the number of sentences takes off, and the most that count. */
export const LENGTH = 1;
export const MOST_SENTENCES = 4;
