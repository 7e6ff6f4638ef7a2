/** Word lists written as running text, so that a page of words stays a page. */

/** The words of `text`, parted by white space. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The entries of `text`, parted by commas or line ends; each may hold several words. */
export const entries = (text: string): readonly string[] =>
  text
    .split(/,|\n/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
