/** The server's own words in the language of its client. What rules say of a draft is English, as the drafts are. */
import { german } from "./words-de.ts";

const languages: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([["de", german]]);

/** The language as the client names it ("de", "pt-br"); English where there is no other. */
let locale = "en";

export function speak(clientLocale: string | undefined): void {
  locale = clientLocale ?? "en";
}

/** The words, said in the client's language, with `{0}`, `{1}` filled in. */
export function say(words: string, ...parts: readonly (string | number)[]): string {
  const said = languages.get(locale.split(/[-_]/)[0]?.toLowerCase() ?? "")?.[words] ?? words;
  return said.replace(/\{(\d)\}/g, (place, number) => String(parts[Number(number)] ?? place));
}

/** How the client's language writes a date; British where it is English. */
export const dateLocale = (): string => (/^de\b/i.test(locale) ? "de-DE" : "en-GB");
