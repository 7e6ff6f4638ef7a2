/** Verbs that are one with the particle behind them wherever the two stand together. */
import { eventVerbs } from "./event-verbs.ts";

const particles: ReadonlySet<string> = new Set("up down off out over away back".split(" "));

const others = `call off, set off, lay off, fight off, write off, pay off, ward off, take off, kick off, sign off, sell off,
  cut off, put off, drop off, knock out, carry out, break out, take out, point out, set out, lay out, drop out, find out,
  phase out, roll out, work out, set up, give up, make up, back up, build up, break up, beat up, draw up, open up, speed up,
  step up, take up, end up, sum up, clean up, tear down, strike down, bring down, burn down, knock down, cut down, gun down,
  track down, slow down, break down, play down, tear up, dig up, bring back, buy back, fight back, hold back, hand back,
  give away, throw away, take away, break away`;

/** "shoot down", "round up": lemma and particle. */
export const particleVerbs: ReadonlySet<string> = new Set([
  ...others.split(/\s*,\s*/),
  ...Object.values(eventVerbs)
    .flat()
    .filter((verb) => particles.has(verb.split(/\s+/)[1] ?? "") && verb.split(/\s+/).length === 2)
    .map((verb) => verb.replace(/\s+/, " ")),
]);
