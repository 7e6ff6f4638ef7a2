/** Compares two numbers, as the quantity reader reads them, as a careful reader would. */
import { relate, roundsTo } from "../../extract/interval.ts";
import type { Interval, Quantity } from "../../extract/mention.ts";

export type SupportNumber = Pick<Quantity, "hard" | "soft" | "modifier">;

/** How a number of a draft stands to one of a source: the same, the source's rounded, or another. Years are never rounded. */
export function compareNumbers(
  draft: SupportNumber,
  source: SupportNumber,
  years: boolean,
): "same" | "rounded" | "other" {
  if (relate(draft.soft, source.soft) === "equal") return "same";
  if (years) return "other";
  if (isOpen(draft.hard) && isOpen(source.hard) && !isVague(draft) && !isVague(source)) {
    return roundsTo(source.hard.min, draft.hard.min) ? "rounded" : "other";
  }
  if (relate(draft.hard, source.hard) !== "disjoint") return isFar(draft, source) ? "other" : "rounded";
  return isPoint(draft.soft) && isPoint(source.soft) && roundsTo(source.soft.min, draft.soft.min) ? "rounded" : "other";
}

const isPoint = ({ min, max }: Interval): boolean => min === max;

const isOpen = ({ max }: Interval): boolean => max === Number.POSITIVE_INFINITY;

const isVague = ({ modifier }: SupportNumber): boolean => modifier === "vague";

/** "Hundreds" holds for 700, and not for a million; "more than 40" for 50, and not for 200. */
function isFar(a: SupportNumber, b: SupportNumber): boolean {
  const room = isVague(a) || isVague(b) ? VAGUE_ROOM : ROOM;
  return Math.max(a.hard.min, b.hard.min) > room * Math.max(1, Math.min(a.hard.min, b.hard.min));
}

const ROOM = 2;
const VAGUE_ROOM = 1000;
