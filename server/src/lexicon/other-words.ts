/** Other words that a text may have for a name: a verb, a letter in brackets. */

/** Names for which a text may have another word. */
export const otherWords: ReadonlyMap<string, RegExp> = new Map([
  ["twitter", /\btweet(?:s|ed|ing)?\b|\bX\b/iu],
  ["x", /\btwitter\b|\btweet(?:s|ed|ing)?\b/iu],
]);

/** What a text may have in brackets for a party: "Rita Moss (R-Ohio)". */
export const partyLetters: ReadonlyMap<string, string> = new Map([
  ["republican", "r"],
  ["republicans", "r"],
  ["democrat", "d"],
  ["democrats", "d"],
  ["democratic", "d"],
]);
