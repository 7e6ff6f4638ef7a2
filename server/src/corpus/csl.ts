/** What a printed reference says of a source beyond its title, date and address, as CSL names it. */

export interface CslFields {
  /** The kind of publication in CSL's words ("article-newspaper", "book"). */
  readonly type?: string;
  readonly authors?: readonly CslName[];
  readonly editors?: readonly CslName[];
  /** The newspaper, journal, site or book that it is in. */
  readonly container?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly edition?: string;
  readonly doi?: string;
}

/** An institution, and a name that is written in one piece, has a family name alone. */
export interface CslName {
  readonly family: string;
  readonly given?: string;
}

/** A name as reference managers write it: "Doe, Jane, Jr."; without a comma it is an institution's. */
export function cslName(name: string): CslName {
  const [family = "", given = "", suffix] = name.split(",").map((part) => part.trim());
  if (given === "") return { family };
  return { family: suffix ? `${family} ${suffix}` : family, given };
}

/** A name as BibTeX has it, without its braces: "Ludwig van Beethoven", "Doe, Jr., Jane". */
export function bibtexName(name: string): CslName {
  const [family = "", ...rest] = name.split(",").map((part) => part.trim());
  const given = rest.pop();
  if (given !== undefined) return { family: [family, ...rest].join(" "), given };
  const words = family.split(/\s+/);
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  const from = particle > 0 ? particle : words.length - 1;
  return from > 0 ? { family: words.slice(from).join(" "), given: words.slice(0, from).join(" ") } : { family };
}

/** BibTeX's word for authors who are not named. */
export const isOthers = ({ family, given }: CslName): boolean => family === "others" && given === undefined;

/** First name first. */
export const inOrder = ({ family, given }: CslName): string => (given === undefined ? family : `${given} ${family}`);
