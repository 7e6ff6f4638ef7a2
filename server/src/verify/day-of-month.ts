/** Whether a number is the day of a date: the 15 of "April 15" bears out no 15 per cent. */
import type { Span } from "../text/span.ts";

export const isDayOfMonth = ({ start, end }: Span, prose: string): boolean =>
  DAY_AFTER.test(prose.slice(end, end + LONGEST)) || DAY_BEFORE.test(prose.slice(Math.max(0, start - LONGEST), start));

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const DAY_AFTER = new RegExp(`^(?:st|nd|rd|th)?(?: of)? ${MONTH}(?!\\p{L})`, "u");
const DAY_BEFORE = new RegExp(`(?<!\\p{L})${MONTH}\\.? $`, "u");
const LONGEST = 16;
