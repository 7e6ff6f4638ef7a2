/** Finds the head word of a run of capitals, which tells an organisation or a place by itself. */
import { organisationHeads, placeHeads } from "../../lexicon/organisations.ts";
import type { NameToken } from "./token.ts";

/** The word that says what the run is: the one before "of" or "for", or the last. */
export const headOf = (run: readonly NameToken[]): NameToken | undefined =>
  run.find((_, index) => run[index + 1]?.key === "of" || run[index + 1]?.key === "for") ?? run.at(-1);

/** Whether the run's head word makes it an organisation or a place. */
export function isHeaded(run: readonly NameToken[]): boolean {
  const head = headOf(run);
  return head !== undefined && (organisationHeads.has(head.key) || placeHeads.has(head.key));
}
