/** Ways of writing down the same spoken word, of which each house has its own: scales, units, short forms, spellings. */

/** By what stands behind a figure. */
export const scaleSigns: ReadonlyMap<string, string> = new Map([
  ["bn", "billion"],
  ["b", "billion"],
  ["m", "million"],
  ["mn", "million"],
  ["mln", "million"],
  ["tn", "trillion"],
  ["trn", "trillion"],
  ["k", "thousand"],
  ["km", "kilometer"],
  ["kms", "kilometer"],
  ["kilometre", "kilometer"],
  ["kilometres", "kilometer"],
  ["kilometers", "kilometer"],
  ["kg", "kilogram"],
  ["kgs", "kilogram"],
  ["kilo", "kilogram"],
  ["kilos", "kilogram"],
  ["kilograms", "kilogram"],
]);

/** By what stands behind an apostrophe. */
export const shortVerbs: ReadonlyMap<string, string> = new Map([
  ["ll", "will"],
  ["re", "are"],
  ["ve", "have"],
  ["m", "am"],
  ["em", "them"],
]);

/** Short forms that stand for more than one word. */
export const manyForms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["s", new Set(["is", "has", "us"])],
  ["d", new Set(["would", "had"])],
]);

/** The verbs of which a "not" leaves less than their first letters: "won't". */
export const shortenedVerbs: ReadonlyMap<string, string> = new Map([
  ["wo", "will"],
  ["ca", "can"],
  ["sha", "shall"],
]);

/** British spellings and what America writes; each may stand anywhere in its word. */
export const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/u, "iz"],
  [/(?<=\p{L}{2})our(?=(?:s|ed|ing|able|ably|ful|ite|ites|hood|hoods|ly|er|ers)?$)/u, "or"],
  [/(?<=(?:def|off|lic|pret))enc(?=es?$)/u, "ens"],
  [/(?<=(?:cent|theat|met|fib|calib))re(?=s?$)/u, "er"],
  [
    /(?<=(?:cance|trave|labe|mode|signa|fue|leve|channe|counse|marsha|quarre|dia|tota|riva|equa))ll(?=(?:ed|ing|er|ers|or|ors)$)/u,
    "l",
  ],
  [/^programme/u, "program"],
  [/^grey/u, "gray"],
  [/(?<=(?:to|for|back|up|down|after))wards$/u, "ward"],
  [/^(?=ageing)age/u, "ag"],
  [/^plough/u, "plow"],
  [/^jewell/u, "jewel"],
  [/^judgement/u, "judgment"],
  [/^tyre/u, "tire"],
  [/^(learn|burn|spell|spoil|dream)t$/u, "$1ed"],
];
