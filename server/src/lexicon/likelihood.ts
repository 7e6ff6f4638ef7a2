/** Terms of likelihood and their bands in per cent: ICD 203's two rows, and the yardstick of the UK's analysts (PHIA). */

export interface LikelihoodTerm {
  readonly terms: readonly string[];
  /** In per cent, both inclusive. */
  readonly min: number;
  readonly max: number;
}

/** The first row of ICD 203. */
export const icdFirstRow: readonly LikelihoodTerm[] = [
  { terms: ["almost no chance"], min: 1, max: 5 },
  { terms: ["very unlikely"], min: 5, max: 20 },
  { terms: ["unlikely"], min: 20, max: 45 },
  { terms: ["roughly even chance"], min: 45, max: 55 },
  { terms: ["likely"], min: 55, max: 80 },
  { terms: ["very likely"], min: 80, max: 95 },
  { terms: ["almost certain", "almost certainly"], min: 95, max: 99 },
];

/** The second row of ICD 203. */
export const icdSecondRow: readonly LikelihoodTerm[] = [
  { terms: ["remote chance", "remote possibility", "remote likelihood", "remote prospect", "remote"], min: 1, max: 5 },
  { terms: ["highly improbable"], min: 5, max: 20 },
  { terms: ["improbable", "improbably"], min: 20, max: 45 },
  { terms: ["roughly even odds"], min: 45, max: 55 },
  { terms: ["probable", "probably"], min: 55, max: 80 },
  { terms: ["highly probable", "highly probably"], min: 80, max: 95 },
  { terms: ["nearly certain", "nearly certainly"], min: 95, max: 99 },
];

/** The UK yardstick. */
export const phiaYardstick: readonly LikelihoodTerm[] = [
  { terms: ["remote chance", "remote"], min: 0, max: 5 },
  { terms: ["highly unlikely"], min: 10, max: 20 },
  { terms: ["unlikely"], min: 25, max: 35 },
  { terms: ["realistic possibility", "realistically possible"], min: 40, max: 50 },
  { terms: ["likely", "probable", "probably"], min: 55, max: 75 },
  { terms: ["highly likely"], min: 80, max: 90 },
  { terms: ["almost certain", "almost certainly"], min: 95, max: 100 },
];

/** Words that hedge a forecast and belong to no scale; those that one scale has are no fault under it. */
export const looseTerms: readonly string[] = [
  "may",
  "might",
  "could",
  "perhaps",
  "possibly",
  "possible",
  "potentially",
  "conceivably",
  "conceivable",
  "maybe",
  "good chance",
  "fair chance",
  "slim chance",
  "some chance",
  "strong chance",
  "serious chance",
  "real chance",
  "high chance",
  "low chance",
  "small chance",
  "is a chance",
  "possibility",
  "serious possibility",
  "strong possibility",
  "real possibility",
  "distinct possibility",
  "is slim",
  "are slim",
  "we doubt",
  "I doubt",
  "set to",
  "cannot be ruled out",
  "cannot rule out",
  "can not be ruled out",
  "can not rule out",
  "can't rule out",
  "do not rule out",
  "doubtful",
  "highly unlikely",
  "highly likely",
  "quite likely",
  "fairly likely",
  "more likely than not",
  "as likely as not",
  "in all likelihood",
  "presumably",
  "realistic possibility",
  "realistically possible",
  "remote chance",
  "very unlikely",
  "very likely",
  "almost no chance",
  "roughly even chance",
  "roughly even odds",
  "highly improbable",
  "improbable",
  "highly probable",
  "nearly certain",
  "nearly certainly",
  "remote possibility",
  "plausible",
  "plausibly",
  "expected to",
  "poised to",
  "bound to",
  "certainly",
];

/** What to write for a term outside a scale, where the scale has one of like meaning. */
export const standardTerms: readonly (readonly [loose: string, term: string])[] = [
  ["not likely", "unlikely"],
  ["not probable", "unlikely"],
  ["highly likely", "very likely"],
  ["highly unlikely", "very unlikely"],
  ["very likely", "highly likely"],
  ["very unlikely", "highly unlikely"],
  ["highly probable", "highly likely"],
  ["highly improbable", "highly unlikely"],
  ["improbable", "unlikely"],
  ["nearly certain", "almost certain"],
  ["nearly certainly", "almost certainly"],
  ["remote possibility", "remote chance"],
];
