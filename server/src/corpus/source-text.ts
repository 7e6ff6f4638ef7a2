/** The text of one source: the article without its page, and what the page says about it. */

import type { Document, Problem } from "../text/document.ts";
import { say, worded } from "../text/message.ts";
import { readerFor } from "../text/reader.ts";
import { withWholeWords } from "../text/whole-words.ts";
import { blankOpeningDate, readDateline } from "./dateline.ts";
import { frontMatterFaults, readFrontMatter } from "./front-matter.ts";
import { blankFurniture, type Furniture, findFurniture } from "./furniture.ts";
import { withoutAbsent } from "./reference.ts";
import type { CorpusFile, ReadPage, Source } from "./source.ts";

export type SourceText = Pick<
  Source,
  | "path"
  | "changed"
  | "document"
  | "furniture"
  | "title"
  | "author"
  | "publisher"
  | "url"
  | "issued"
  | "pages"
  | "pageLabels"
  | "problems"
>;

/** What the text itself gives: the article, its furniture, its date and title. `common` are lines of other pages. */
export function readText(file: CorpusFile, common?: ReadonlySet<string>): SourceText {
  const { document: written, ...stated } = file.page ?? readPlainPage(file);
  const whole = withWholeWords(written.text, written);
  const furniture = findFurniture(whole, common);
  const document = { ...blankOpeningDate(blankFurniture(whole, furniture)), citations: [] };
  const found = [...(file.problems ?? []), ...whole.problems];
  const empty = { path: file.path, line: 1, ...worded(say`${fileName(file.path)} holds no text to check against.`) };
  const problems: readonly Problem[] = hasWords(document) || found.length > 0 ? found : [empty];
  return withoutAbsent({
    path: file.path,
    changed: file.changed,
    document: hasWords(document) ? document : undefined,
    furniture,
    title: headline(document),
    author: byline(whole, furniture),
    issued: readDateline(whole, furniture),
    ...stated,
    problems,
  });
}

/** Whom the page's own line "By …" names. */
function byline({ text }: Document, furniture: readonly Furniture[]): string | undefined {
  const line = furniture.find(({ kind }) => kind === "byline");
  return (
    line &&
    text
      .slice(line.span.start, line.span.end)
      .replace(/^By:?\s+/i, "")
      .trim()
  );
}

function readPlainPage({ path, text }: CorpusFile): ReadPage {
  const read = readerFor(path)(text);
  const document = {
    ...read,
    problems: [...read.problems, ...frontMatterFaults(read).map((fault) => ({ path, ...fault }))],
  };
  return { document, ...readFrontMatter(document) };
}

const hasWords = ({ prose }: Document): boolean => /[\p{L}\p{N}]/u.test(prose);

function headline({ prose, blocks }: Document): string | undefined {
  const first = blocks[0];
  return first?.kind === "heading" ? prose.slice(first.span.start, first.span.end).replace(/\s+/g, " ") : undefined;
}

/** The last part of a path. */
export const fileName = (path: string): string => path.split("/").at(-1) ?? path;
