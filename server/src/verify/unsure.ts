/** Tells a verb by which a speaker only guesses, fears or hints from one by which they say so. */
import type { DocumentReading } from "../extract/claim.ts";
import type { Attribution } from "../extract/event.ts";
import { overlapsSpan, type Span, sliceSpan } from "../text/span.ts";

/** "Suspect", "feared", "hinted"; "does not believe", where the source's word of doubt is more than the verb. */
export const isUnsure = ({ cue, stance }: Attribution, { prose }: DocumentReading, doubt: Span): boolean =>
  stance !== "withholding" &&
  overlapsSpan(doubt, cue) &&
  (doubt.start < cue.start || doubt.end > cue.end || UNSURE.test(sliceSpan(prose, cue)));

const UNSURE =
  /^(?:suspect|fear|hint|speculat|impl(?:y|ies|ied)|insinuat|suppos|imagin|wonder|worr|hope|hoping|doubt)/iu;
