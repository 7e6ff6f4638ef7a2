/** The pages that a citation's locator names: "p. 3", "pp. 3-5, 8", or bare numbers. */

export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** Nothing where the locator names something else, a chapter or a paragraph, or anything beside pages. */
export function readPages(locator: string): readonly PageRange[] | undefined {
  const match = PAGES.exec(locator.trim());
  if (match === null) return undefined;
  const ranges = (match[1] ?? "").split(/\s*(?:,|&|\band\b)\s*/).map(readRange);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

const PAGES = /^(?:pp?\.?|pages?)?[\s~]*(\d{1,5}(?:\s?(?:[-–—,&]|--|and)\s?\d{1,5}){0,20})$/i;

/** "334-40" is short for "334-340". */
function readRange(text: string): PageRange | undefined {
  const [first = "", end = first, ...more] = text.split(/\s?(?:--|[-–—])\s?/);
  const last = end.length < first.length ? first.slice(0, first.length - end.length) + end : end;
  if (more.length > 0 || Number(last) < Number(first)) return undefined;
  return { first: Number(first), last: Number(last) };
}
