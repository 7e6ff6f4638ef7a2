/** Finds quotations in a whole text. */
import type { Block } from "../text/document.ts";
import type { Quotation } from "./mention.ts";

export function readQuotations(_prose: string, _blocks: readonly Block[]): readonly Quotation[] {
  return [];
}
