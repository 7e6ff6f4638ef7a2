/** What the program says to people: fixed words with places for what differs, so that it can be told in more than one language. */

export interface Message {
  /** In English, `{0}`, `{1}` … standing for the parts: what a translation is found by. */
  readonly words: string;
  readonly parts: readonly MessagePart[];
}

/** A part that is a message is translated too, and a list is told with commas; any other stands as it is. */
export type MessagePart = string | number | Message | readonly MessagePart[];

/** A message as it is written: say`${key} says ${theirs}.` Every one has its translation in `l10n/`. */
export const say = (words: TemplateStringsArray, ...parts: readonly MessagePart[]): Message => ({
  words: words.reduce((text, next, at) => `${text}{${at - 1}}${next}`),
  parts,
});

export interface Language {
  /** As BCP 47 names it. */
  readonly tag: string;
  tell(message: Message): string;
}

/** A language by its translations; what has none is told in English. */
export function createLanguage(tag: string, translations: Readonly<Record<string, string>>): Language {
  const told = new WeakMap<Message, string>();
  const tell = (message: Message): string => {
    const known = told.get(message) ?? tellAnew(message);
    told.set(message, known);
    return known;
  };
  const tellAnew = ({ words, parts }: Message): string =>
    (translations[words] ?? words).replace(/\{(\d)\}/g, (place, number) => tellPart(parts[Number(number)] ?? place));
  const tellPart = (part: MessagePart): string => {
    if (typeof part === "string") return part.replace(LINE_BREAK, " ");
    if (typeof part !== "object") return String(part);
    return "words" in part ? tell(part) : part.map(tellPart).join(", ");
  };
  return { tag, tell };
}

/** What stands on two lines of a draft is told on one. */
const LINE_BREAK = /(?<![ \t])[ \t]*[\r\n][\s>]*/g;

/** The language of the messages themselves, of the command line and of every machine format. */
export const english = createLanguage("en", {});

/** A message as those who read data have it. */
export interface Worded {
  /** In English. */
  readonly message: string;
  /** The message, to be told in other languages. */
  readonly toTell: Message;
}

export const worded = (toTell: Message): Worded => ({ message: english.tell(toTell), toTell });
