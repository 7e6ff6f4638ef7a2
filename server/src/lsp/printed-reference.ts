/**
 * A source as a list of references prints it: the Chicago Manual's author-date form, which is Pandoc's and CSL's own
 * where no other is asked for. Titles stay as they are written.
 */
import { type CslFields, type CslName, inOrder, isOthers } from "../corpus/csl.ts";
import type { Source } from "../corpus/source.ts";
import { say } from "../text/message.ts";
import { escapeMarkdown, LONGEST_TITLE, markdownLink, shorten } from "./markdown.ts";
import { monthDayWords, ordinal } from "./wording.ts";
import { tell } from "./words.ts";

/** In Markdown, in which nothing of the source is markup. */
export function printedReference(source: Source): string {
  const { csl = {}, title, publisher } = source;
  const print = (FORMS.get(csl.type ?? "") ?? periodical)(source, csl);
  const authors = namesOf(source, csl);
  const lead = authors ?? (print.leads && publisher ? italic(publisher) : undefined);
  const named = title === undefined ? undefined : print.isWhole ? closed(italic(title)) : quoted(title);
  const parts = lead === undefined ? [named, closed(yearOf(source))] : [closed(lead), closed(yearOf(source)), named];
  return [...parts, ...print.rest(lead !== undefined && authors === undefined), addressOf(source, csl)]
    .flatMap((part) => (part === undefined || part === "" ? [] : [part]))
    .join(" ");
}

interface Print {
  /** Stands for itself: its title is in italics. */
  readonly isWhole?: boolean;
  /** Where nobody signs, the publication comes first. */
  readonly leads?: boolean;
  /** What follows the title; `isNamed` where the publication came first. */
  rest(isNamed: boolean): readonly (string | undefined)[];
}

type Form = (source: Source, csl: CslFields) => Print;

/** Of newspapers, magazines and sites, and of whatever is not known. */
const periodical: Form = (source) => ({
  leads: true,
  rest: (isNamed) => {
    const container = isNamed || !source.publisher ? undefined : italic(source.publisher);
    const day = monthDayWords(source);
    return [list([container, day && escapeMarkdown(day)])];
  },
});

const journal: Form = (_, { container, volume, issue, page }) => ({
  rest: () => {
    const number = [volume && text(volume), issue && `(${text(issue)})`].filter(Boolean).join(" ");
    const place = [container && italic(container), number].filter(Boolean).join(" ");
    return [closed([place, page && text(range(page))].filter(Boolean).join(": "))];
  },
});

const chapter: Form = (_, { container, editors = [], page, publisher }) => ({
  rest: () => {
    const by = editors.length > 0 ? tell(say`edited by ${names(editors.map(inOrder))}`) : undefined;
    const within = container && tell(say`In ${italic(container)}`);
    return [list([within, by, page && text(range(page))]), publisher && closed(text(publisher))];
  },
});

const book: Form = (_, { edition, publisher }) => ({
  isWhole: true,
  rest: () => [
    edition && closed(/^\d+$/.test(edition) ? tell(say`${ordinal(Number(edition))} ed.`) : text(edition)),
    publisher && closed(text(publisher)),
  ],
});

const thesis: Form = (source, csl) => ({ ...book(source, csl), isWhole: false });

const FORMS: ReadonlyMap<string, Form> = new Map([
  ["article-journal", journal],
  ["chapter", chapter],
  ["paper-conference", chapter],
  ["entry-encyclopedia", chapter],
  ["book", book],
  ["report", book],
  ["pamphlet", book],
  ["thesis", thesis],
]);

/** The first family name first; after the third of more than six the rest are others. */
function namesOf({ author }: Source, { authors = [], editors = [] }: CslFields): string | undefined {
  const all = authors.length > 0 ? authors : editors;
  const [first, ...rest] = all.filter((name) => !isOthers(name));
  if (first === undefined) return author && text(author);
  const listed = [inverted(first), ...rest.map(inOrder)];
  if (authors.length > 0) return names(listed, authors.some(isOthers));
  return editors.length === 1 ? tell(say`${names(listed)}, ed.`) : tell(say`${names(listed)}, eds.`);
}

const inverted = ({ family, given }: CslName): string => (given === undefined ? family : `${family}, ${given}`);

function names(all: readonly string[], hasOthers = false): string {
  const shown = all.map(text);
  const cut = shown.length > 6 ? shown.slice(0, 3) : shown;
  if (hasOthers || cut.length < shown.length) return tell(say`${cut.join(", ")}, et al.`);
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : tell(say`${shown.slice(0, -1).join(", ")}, and ${last}`);
}

/** "2024", "[2024?]" where it is inferred, "n.d." where it is not known. */
function yearOf({ issued }: Source): string {
  if (!issued) return tell(say`n.d.`);
  const [from, to] = [issued.earliest, issued.latest].map((day) => day.slice(0, 4).replace(/^0+(?=\d)/, ""));
  const years = from === to ? `${from}` : `${from}–${to}`;
  return issued.circa ? `\\[${years}?\\]` : years;
}

function addressOf({ url }: Source, { doi }: CslFields): string | undefined {
  const address = doi ? `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, "")}` : url;
  return address && closed(markdownLink(address, address));
}

const text = (words: string): string => escapeMarkdown(shorten(words, LONGEST_TITLE));

const italic = (words: string): string => `*${text(words)}*`;

const quoted = (title: string): string => tell(say`“${closed(text(title))}”`);

const closed = (words: string): string => (words === "" || /[.?!…]\*?$/.test(words) ? words : `${words}.`);

const list = (parts: readonly (string | undefined)[]): string => closed(parts.filter(Boolean).join(", "));

const range = (pages: string): string => pages.replace(/(?<=\d)\s*-{1,2}\s*(?=\d)/g, "–");
