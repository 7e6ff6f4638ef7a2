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

/** A name as bibliographies write it: "Doe, Jane". */
export function cslName(name: string): CslName {
  const [family = "", ...rest] = name.split(",").map((part) => part.trim());
  const given = rest.reverse().filter((part) => part !== "");
  return given.length > 0 ? { family, given: given.join(" ") } : { family };
}

/** First name first. */
export const inOrder = ({ family, given }: CslName): string => (given === undefined ? family : `${given} ${family}`);
