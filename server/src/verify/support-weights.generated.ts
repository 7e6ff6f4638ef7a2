/** Weights of support, fitted by scripts/fit-support.ts; do not edit. */

/** How much each sign speaks against a sentence. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  "adjective replaced": 0.09,
  "another of its kind in its place": 0.25,
  "figure nowhere": 0.58,
  "figure nowhere, rest there": 0.62,
  "figure replaced": 1.04,
  "its opposite in its place": 1.00,
  "its opposite in the passage": 0.86,
  "name nowhere": 0.53,
  "name nowhere, rest there": 0.94,
  "name of elsewhere in a frame": 0.85,
  "name of elsewhere, apart": 0.82,
  "name replaced": 0.64,
  "negated in the draft only": 1.12,
  "no passage holds much of it": 0.58,
  "noun nowhere, replaced": 0.21,
  "noun of elsewhere in a frame, apart": 0.98,
  "rare noun nowhere": 0.24,
  "turned round": 0.13,
  "verb of elsewhere in a frame": 0.13,
  "verb of elsewhere, apart": 0.53,
};

/** Sets the score of a sentence to zero where it is to be reported. */
export const BIAS = -0.688;

/** What the number of sentences takes off, and the most that count. */
export const LENGTH = 1;
export const MOST_SENTENCES = 8;
