/** What the words that govern an event make of its status and its certainty. */
import { clauseNouns, clauseQualities, governingNouns, governingVerbs } from "../../lexicon/status-cues.ts";
import type { Certainty, EventStatus } from "../event.ts";

export type Cue = keyof typeof governingVerbs;

/** What a noun makes of an event it leads to: "the possibility of an attack". */
export const nounCue = (lemma: string): Cue | undefined => nounCues.get(lemma);

/** What a verb makes of what it governs: "threatened an attack", "threatened to attack". */
export const verbCue = (lemma: string): Cue | undefined => verbCues.get(lemma);

/** What a noun or a quality makes of the clause behind it: "claims that", "it is likely that". */
export const clauseNounCue = (lemma: string): Cue | undefined => clauseNounCues.get(lemma);
export const clauseQualityCue = (word: string): Cue | undefined => clauseQualityCues.get(word);

/** The status of an event noun under such a word. */
export function statusOfCue(cue: Cue): EventStatus | undefined {
  switch (cue) {
    case "planned":
    case "considered":
    case "expected":
    case "cancelled":
      return "planned";
    case "attempted":
    case "threatened":
    case "feared":
    case "denied":
      return cue;
    case "possible":
    case "unlikely":
      return "possible";
    default:
      return undefined;
  }
}

/** How sure an event is under such a word. */
export const certaintyOfCue: Readonly<Record<Cue, Certainty>> = {
  planned: "probable",
  considered: "possible",
  expected: "probable",
  seeming: "probable",
  attempted: "asserted",
  threatened: "possible",
  feared: "possible",
  possible: "possible",
  unlikely: "doubtful",
  alleged: "doubtful",
  unsuccessful: "asserted",
  cancelled: "asserted",
  denied: "denied",
  transparent: "asserted",
};

const byWord = (table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Cue> =>
  new Map(Object.entries(table).flatMap(([kind, list]) => list.map((word): [string, Cue] => [word, kind as Cue])));

const verbCues = byWord(governingVerbs);
const nounCues = byWord(governingNouns);
const clauseNounCues = byWord(clauseNouns);
const clauseQualityCues = byWord(clauseQualities);
