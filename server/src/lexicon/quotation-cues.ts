/** What stands before quotation marks that hold a name, a title or a term rather than speech. */
export const quotedNames: readonly string[] = [
  "so-called",
  "so called",
  "known as",
  "nicknamed",
  "dubbed",
  "codenamed",
  "code-named",
  "titled",
  "entitled",
  "named",
  "headlined",
  "the word",
  "the words",
  "the term",
  "the phrase",
  "the song",
  "the film",
  "the book",
  "the novel",
  "the movie",
  "the show",
  "the slogan",
  "the album",
  "the single",
  "the hashtag",
  "the series",
  "the play",
  "the nickname",
  "alias",
  "aka",
  "a title",
  "the name",
  "under the name",
  "the label",
  "referred to as",
  "short for",
  "meaning",
  "translates as",
  "means",
];

/** Words that an omission may never leave out: negations, hedges, and whose words they are. */
export const omissionDangers: ReadonlySet<string> = new Set(
  `not no never none neither nor nobody nothing without unless if hardly unlikely may might could cannot don doesn didn isn aren
  wasn weren wouldn couldn shouldn ain t allegedly reportedly perhaps possibly probably said says
  claimed denied according`
    .trim()
    .split(/\s+/),
);

/** Words that brackets in a quotation may neither add nor take away. */
export const negations: ReadonlySet<string> = new Set(
  "not no never none neither nor nobody nothing without".split(" "),
);
