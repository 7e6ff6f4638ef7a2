/** Writes a number as the draft writes another: in digits or words, grouped or not, with "million" or without. */
import { tensNumbers, unitNumbers } from "../lexicon/numbers.ts";

/** Nothing where the draft's own number has no such form, or the value cannot stand in it. */
export function likeNumber(value: number, draft: string): string | undefined {
  if (!Number.isFinite(value) || value < 0) return undefined;
  if (!/\d/u.test(draft)) return inWords(value, draft);
  const [, scale] = SCALED.exec(draft) ?? [];
  if (scale !== undefined) return scaled(value, scale);
  if (!Number.isInteger(value)) return undefined;
  if (/^\d{4,}$/u.test(draft)) return String(value);
  return /^\d{1,3}(?:,\d{3})*$/u.test(draft) ? grouped(value) : undefined;
}

/** With a comma after the thousands. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");

const SCALED = /^[\d.,]+([\s-]?(?:thousand|million|billion|trillion)|k|m|mn|mln|bn|b|tn)$/iu;

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** "1.25 million", not "0.4 million" and not a third of one. */
function scaled(value: number, scale: string): string | undefined {
  const share = value / (SCALES[scale.trim().replace("-", "").toLowerCase()] ?? 1);
  return share >= 1 && share < 1000 && Number.isInteger(share * 100) ? `${share}${scale}` : undefined;
}

/** Only numbers that one writes in words: "forty-one", "three hundred", "fifteen hundred", "two thousand". */
function inWords(value: number, draft: string): string | undefined {
  const small = belowHundred(value);
  if (small !== undefined) return small;
  for (const [scale, name] of WORD_SCALES) {
    const count = value / scale;
    if (!Number.isInteger(count) || count >= (scale === 100 ? 20 : 100)) continue;
    return count === 1 && /^a /iu.test(draft) ? `a ${name}` : `${belowHundred(count) ?? ""} ${name}`;
  }
  return undefined;
}

const WORD_SCALES: readonly (readonly [number, string])[] = [
  [1e9, "billion"],
  [1e6, "million"],
  [1e3, "thousand"],
  [1e2, "hundred"],
];

function belowHundred(value: number): string | undefined {
  const unit = nameOf(unitNumbers, value);
  if (unit !== undefined) return unit;
  const tens = nameOf(tensNumbers, value - (value % 10));
  const rest = nameOf(unitNumbers, value % 10);
  if (tens === undefined || rest === undefined) return undefined;
  return value % 10 === 0 ? tens : `${tens}-${rest}`;
}

const nameOf = (names: ReadonlyMap<string, number>, value: number): string | undefined =>
  [...names].find(([, each]) => each === value)?.[0];
