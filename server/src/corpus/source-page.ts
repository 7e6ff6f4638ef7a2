/** On which page of a paged source a place in its text stands, and which page a citation names. */
import { type PageRange, readPages } from "../extract/locator.ts";
import type { Source } from "./source.ts";

type Paged = Pick<Source, "pages" | "pageLabels">;

/** 1-based; nothing for a source without pages. */
export function pageAt({ pages }: Pick<Source, "pages">, offset: number): number | undefined {
  if (pages === undefined || pages.length === 0) return undefined;
  const after = pages.findIndex((start) => start > offset);
  return after < 0 ? pages.length : Math.max(1, after);
}

/** What the page is cited as: the number printed on it, else its count. */
export const pageLabel = ({ pageLabels }: Paged, page: number): string => pageLabels?.[page - 1] ?? String(page);

/**
 * The pages that a locator may mean, as printed or as counted; writers do either.
 * Nothing where it names no pages, or pages that the source does not have.
 */
export function citedPages(source: Paged, locator: string): readonly number[] | undefined {
  const ranges = readPages(locator);
  const all = (source.pages ?? []).map((_, index) => index + 1);
  const isNamed = (number: number) => (ranges ?? []).some((range) => contains(range, number));
  const printed = all.filter((page) => isNamed(Number(pageLabel(source, page))));
  const found = [...new Set([...printed, ...all.filter(isNamed)])];
  return found.length === 0 ? undefined : found;
}

const contains = ({ first, last }: PageRange, number: number): boolean => first <= number && number <= last;
