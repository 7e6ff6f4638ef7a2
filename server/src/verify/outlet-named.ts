/** Finds where a draft names the outlet it has something from, which an article seldom does itself. */
import type { SentenceReading } from "../extract/claim.ts";
import type { Span } from "../text/span.ts";
import type { Context } from "./context.ts";
import { isOutlet } from "./voice.ts";

/** The publisher of a covering source by its whole name, and "an Israeli newspaper" where a source has it from an outlet. */
export function namedOutlets(
  { span, attribution }: SentenceReading,
  { covering, passages, draft }: Pick<Context, "covering" | "passages" | "draft">,
): readonly Span[] {
  const prose = draft.prose.slice(span.start, span.end);
  const publishers = covering.flatMap(({ source }) =>
    source.publisher === undefined ? [] : wholeWords(prose, source.publisher.replace(/^the\s/iu, "")),
  );
  const fromOutlet = passages.some(({ sentence }) => sentence.attribution.some((each) => isOutlet(each.speakerText)));
  return [
    ...publishers.map(({ start, end }) => ({ start: span.start + start, end: span.start + end })),
    ...attribution.flatMap(({ speaker, speakerText }) =>
      fromOutlet && isOutlet(speakerText) && isDescription(speakerText) ? [speaker] : [],
    ),
  ];
}

/** "An Israeli newspaper" may be any that is named. */
export const isDescription = (outlet: string): boolean => /(?:^|\s)\p{Ll}[\p{L}-]*$/u.test(outlet);

/** Wherever the text has the name, and not as part of a longer word. */
function wholeWords(prose: string, name: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = prose.indexOf(name); name !== "" && at >= 0; at = prose.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (!/\p{L}$/u.test(prose.slice(0, at)) && !/^[\p{L}-]/u.test(prose.slice(end))) found.push({ start: at, end });
  }
  return found;
}
