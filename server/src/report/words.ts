/** How text and counts are put into lines for people. */

/** The text as one line, without characters that a terminal would act on. */
export const printable = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();

/** "1 claim", "2 claims". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** How a text begins, as one line; whole where it is short. */
export function openingWords(text: string): string {
  const words = printable(text).split(" ");
  return words.length <= MOST_WORDS ? words.join(" ") : `${words.slice(0, MOST_WORDS).join(" ")} …`;
}

const MOST_WORDS = 14;
