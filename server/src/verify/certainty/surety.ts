/** How sure a text is of an event, from what it denies to what has happened. */
import type { Certainty, Event } from "../../extract/event.ts";

/** What is done is surer than what is surely planned, for which the present may stand; neither is surer than its certainty. */
export function suretyOf({ status, certainty }: Event): number {
  if (status === "done") return certainty === "asserted" ? 5 : ranks[certainty];
  if (status === "attempted") return Math.min(3, ranks[certainty]);
  return Math.min(4, ranks[certainty]);
}

const ranks: Readonly<Record<Certainty, number>> = { denied: 0, doubtful: 1, possible: 2, probable: 3, asserted: 4 };
