/** Which page of a paged source a place in its text stands on. */
import type { Source } from "./source.ts";

/** 1-based; nothing for a source without pages. */
export function pageAt({ pages }: Pick<Source, "pages">, offset: number): number | undefined {
  if (pages === undefined || pages.length === 0) return undefined;
  const after = pages.findIndex((start) => start > offset);
  return after < 0 ? pages.length : Math.max(1, after);
}
