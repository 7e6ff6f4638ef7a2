/** Finds the lines that many pages of a corpus share: what is on every page of a site belongs to none of its articles. */
import { lineKey } from "./furniture.ts";
import type { CorpusFile } from "./source.ts";

/** For each path the keys of its lines that at least three pages share which are no copies of each other. */
export function createCommonLines(): (files: readonly CorpusFile[]) => ReadonlyMap<string, ReadonlySet<string>> {
  let known = new Map<string, Page>();
  return (files) => {
    known = new Map(files.map((file) => [file.path, pageOf(file, known.get(file.path))]));
    const pages = [...known.values()];
    const repeated = keysWith(3, pages);
    const own = pages.filter(({ keys }) => shareOf(keys, repeated) <= MOST_SHARED);
    const common = keysWith(3, own);
    return new Map([...known].map(([path, { keys }]) => [path, new Set([...keys].filter((key) => common.has(key)))]));
  };
}

/** A page that shares more of its lines is a copy of another one: its lines tell nothing. */
const MOST_SHARED = 0.4;
const LONGEST = 240;

interface Page {
  readonly text: string;
  readonly keys: ReadonlySet<string>;
}

function pageOf({ text, page }: CorpusFile, known: Page | undefined): Page {
  if (known?.text === text) return known;
  const lines = page === undefined ? text.split(/[\r\n]+/) : linesOf(page);
  const keys = lines.filter((line) => line.length <= LONGEST).map(lineKey);
  return { text, keys: new Set(keys.filter((key) => key !== "")) };
}

const linesOf = ({ document }: NonNullable<CorpusFile["page"]>): readonly string[] =>
  document.blocks.map(({ span }) => document.prose.slice(span.start, span.end));

function keysWith(least: number, pages: readonly Page[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { keys } of pages) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

const shareOf = (keys: ReadonlySet<string>, repeated: ReadonlySet<string>): number =>
  keys.size === 0 ? 0 : [...keys].filter((key) => repeated.has(key)).length / keys.size;
