/** The language in which the server speaks to its client. */
import german from "../../../l10n/bundle.l10n.de.json" with { type: "json" };
import { createLanguage, english, type Language, type Message } from "../text/message.ts";

const languages: readonly Language[] = [createLanguage("de", german)];

let language = english;

/** Takes the language that the client names ("de", "pt-br"); English where it is not spoken. */
export function speak(clientLocale = "en"): void {
  const tag = clientLocale.split(/[-_]/)[0]?.toLowerCase();
  language = languages.find((one) => one.tag === tag) ?? english;
}

export const clientLanguage = (): Language => language;

/** The message in the client's language. */
export const tell = (message: Message): string => language.tell(message);
