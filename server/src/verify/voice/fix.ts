/** Writes the speaker that a source names in the place of the one the draft names. */
import { say } from "../../text/message.ts";
import type { Span } from "../../text/span.ts";
import type { Fault } from "../judgement.ts";
import type { Voice } from "../voice.ts";

/**
 * Nothing where the draft says more of its speaker: "Haddad, the mayor, said" would make another a mayor; nor where it
 * names the other as the one spoken to.
 */
export function nameInstead(mine: Voice, theirs: Voice, prose: string): Pick<Fault, "replacements"> {
  const { span } = mine.speaker;
  if (isDescribed(span, prose) || isNamedElsewhere(theirs, span, prose)) return {};
  return {
    replacements: [
      { title: say`Name ${theirs.text}`, span, text: atStart(theirs.text, span.start, prose), sure: false },
    ],
  };
}

/** "Marin called Dumitru a liar" the other way round has both names already. */
function isNamedElsewhere({ name, text }: Voice, { start, end }: Span, prose: string): boolean {
  const surname = (name ?? text).split(" ").at(-1) ?? text;
  const before = /[^\n]*$/u.exec(prose.slice(Math.max(0, start - NEAR), start))?.[0] ?? "";
  const after = /^[^\n]*/u.exec(prose.slice(end, end + NEAR))?.[0] ?? "";
  return [before.split(/[.!?]\s/u).at(-1), after.split(/[.!?]\s/u)[0]].some((words) => words?.includes(surname));
}

const NEAR = 200;

const isDescribed = ({ start, end }: Span, prose: string): boolean =>
  /^\s?(?:,\s(?!["“„«‘「])|\()/u.test(prose.slice(end, end + 4)) || /\p{L},\s$/u.test(prose.slice(start - 3, start));

/** With a capital where it opens a sentence. */
export const atStart = (text: string, at: number, prose: string): string =>
  /(?:^|[.!?]\s+|\n\s*)$/u.test(prose.slice(Math.max(0, at - 4), at))
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
