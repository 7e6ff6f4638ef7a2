/** Tells how a speaker stands to what they are reported on: they say so, deny it, or say neither. */
import type { DocumentReading } from "../extract/claim.ts";
import type { Attribution, Event } from "../extract/event.ts";
import { sliceSpan } from "../text/span.ts";

export type Attitude = "says" | "denies" | "withholds";

/** Undefined where they ask, fear or only speak of it. */
export function attitudeOf(
  { cue, stance }: Attribution,
  { trigger, certainty }: Event,
  { prose }: DocumentReading,
): Attitude | undefined {
  if (stance === "withholding") return certainty === "asserted" ? undefined : "withholds";
  const said = sliceSpan(prose, cue);
  const between = cue.end < trigger.start ? prose.slice(cue.end, trigger.start) : "";
  const before = prose.slice(Math.max(0, cue.start - LONGEST_HELPER), cue.start);
  if (UNSAID.test(`${before} ${said} ${between}`)) return undefined;
  if (stance === "denying") return "denies";
  return SAYING.test(said) ? "says" : undefined;
}

const LONGEST_HELPER = 14;

const UNSAID = /\b(?:whether|if|not|never|neither|nor|refus\w*|declin\w*|fail\w*|unable)\b|n['’]t\b/iu;

const SAYING =
  /^(?:said|says?|saying|told|tells?|stat(?:ed|es?)|admit(?:s|ted)?|conced(?:ed|es?)|confess(?:es|ed)?|confirm(?:s|ed)?|acknowledg(?:ed|es?)|claim(?:s|ed)?|assert(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|announced?|announces|declar(?:ed|es?)|according to)$/iu;
