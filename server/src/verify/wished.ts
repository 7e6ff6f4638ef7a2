/** Tells what a sentence only has someone ask for: "riders requested that the descent be neutralised". */
import type { Event } from "../extract/event.ts";

export function isWished({ trigger }: Event, prose: string): boolean {
  const before = prose.slice(Math.max(0, trigger.start - REACH), trigger.end);
  const clause = before.slice(before.search(/[^.;]*$/u));
  return WISHED.test(clause);
}

const REACH = 200;

/** A verb of asking, "that" or "to", and a bare "be" or an infinitive right before the verb. */
const WISHED =
  /\b(?:request|ask|demand|urg|insist|recommend|propos|plead|beg|petition)(?:e?s|e?d|ing)?\b.{0,120}?\b(?:that\b.{0,80}\bbe|to(?: be)?)\s+(?:\p{L}+ly\s+)?\p{L}+$/iu;
