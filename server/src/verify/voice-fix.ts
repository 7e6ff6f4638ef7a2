/** Writes the speaker that a source names in the place of the one the draft names. */
import { say } from "../text/message.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import type { Fault } from "./judgement.ts";
import type { Voice } from "./voice.ts";

/** Nothing where the draft says more of its speaker: "Haddad, the mayor, said" would make another a mayor. */
export function nameInstead(mine: Voice, theirs: Voice, prose: string): Pick<Fault, "replacements"> {
  const { span } = mine.speaker;
  if (isDescribed(span, prose) || sliceSpan(prose, span).trim() === "") return {};
  return {
    replacements: [
      { title: say`Name ${theirs.text}`, span, text: atStart(theirs.text, span.start, prose), sure: false },
    ],
  };
}

const isDescribed = ({ start, end }: Span, prose: string): boolean =>
  /^\s?(?:,\s(?!["“„«‘「])|\()/u.test(prose.slice(end, end + 4)) || /\p{L},\s$/u.test(prose.slice(start - 3, start));

/** With a capital where it opens a sentence. */
export const atStart = (text: string, at: number, prose: string): string =>
  /(?:^|[.!?]\s+|\n\s*)$/u.test(prose.slice(Math.max(0, at - 4), at))
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
