/** What a toll counts, as messages name it. */
import type { Measure } from "../extract/mention.ts";
import { type Message, say } from "../text/message.ts";

export const measureWords: Readonly<Record<Measure, Message>> = {
  killed: say`killed`,
  wounded: say`wounded`,
  casualties: say`casualties`,
  missing: say`missing`,
  kidnapped: say`kidnapped`,
  detained: say`detained`,
  displaced: say`displaced`,
};
