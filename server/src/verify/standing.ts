/** How an event stands in its text: whether it is told as so or as not so, and how firmly. */
import { planCues, turningCues } from "../lexicon/status-cues.ts";
import { sliceSpan } from "../text/span.ts";
import type { Statement } from "./statement.ts";

/** From what has happened to what someone intends and what is held for likely. */
export type Firmness = "fact" | "settled" | "plan" | "likelihood";

export interface Standing {
  readonly negated: boolean;
  readonly firmness: Firmness;
}

/** "Unlikely to win" stands as "not likely to win" does. Undefined where nothing happens. */
export function standingOf({ event, sentence, reading: { prose } }: Statement): Standing | undefined {
  if (!event) return undefined;
  const { status, certainty, statusCue, certaintyCue } = event;
  const cues = [statusCue, certaintyCue].map((cue) => (cue ? sliceSpan(prose, cue).toLowerCase() : ""));
  const doubted = DOUBTED.test(prose.slice(sentence.span.start, event.trigger.start));
  const negated = event.negated !== (doubted || cues.some((cue) => turningCues.has(cue)));
  const firm = certainty === "asserted" && !doubted;
  if (status === "done" || status === "ongoing") return { negated, firmness: firm ? "fact" : "likelihood" };
  if (status !== "planned") return { negated, firmness: "likelihood" };
  if (cues.some((cue) => cue.split(" ").some((word) => planCues.has(word)))) return { negated, firmness: "plan" };
  return { negated, firmness: firm ? "settled" : "likelihood" };
}

/** "Doubts that", "does not believe that"; not "no doubt that". */
const DOUBTED =
  /(?:(?<!\b(?:no|not|without|never|little)\s)(?:doubt(?:s|ed|ful)?|s[ck]eptical)|(?:\bnot|n['’]t)\s(?:believe|think|expect))\s(?:that|whether)\b[^.;:,]*$/iu;

/** What is not planned may still be likely, and the other way round: only the like, or the firm, can be contraries. */
export const areAkin = (mine: Standing, theirs: Standing): boolean =>
  mine.firmness === theirs.firmness || isFirm(mine) || isFirm(theirs);

const isFirm = ({ firmness }: Standing): boolean => firmness === "fact" || firmness === "settled";
