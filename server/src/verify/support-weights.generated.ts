/** Weights of support, fitted by scripts/fit-support.ts; do not edit. */

/** How much each sign speaks against a sentence. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  "adjective replaced": 0.08,
  "another of its kind in its place": 0.26,
  "figure nowhere": 0.56,
  "figure nowhere, rest there": 0.55,
  "figure replaced": 1.04,
  "its opposite in its place": 0.95,
  "its opposite in the passage": 0.84,
  "name nowhere": 0.53,
  "name nowhere, rest there": 0.93,
  "name of elsewhere in a frame": 0.84,
  "name of elsewhere, apart": 0.76,
  "name replaced": 0.65,
  "negated in the draft only": 1.12,
  "no passage holds much of it": 0.53,
  "noun nowhere, replaced": 0.22,
  "noun of elsewhere in a frame, apart": 0.88,
  "rare noun nowhere": 0.25,
  "turned round": 0.14,
  "verb of elsewhere in a frame": 0.14,
  "verb of elsewhere, apart": 0.50,
};

/** Sets the score of a sentence to zero where it is to be reported. */
export const BIAS = -0.814;

/** What the number of sentences takes off, and the most that count. */
export const LENGTH = 1;
export const MOST_SENTENCES = 4;
