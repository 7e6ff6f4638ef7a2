/** Tells an article in other signs: the words of quotations, names and figures stay, so that its source still bears it out. */

/**
 * Straight marks for curly ones and the reverse, other dashes and signs; short forms written out where the writer speaks,
 * which only double marks tell.
 */
export const retell = (text: string): string =>
  otherMarks(
    text
      .split(/("[^"\n]{0,2000}"|“[^”\n]{0,2000}”)/u)
      .map((part, index) => (index % 2 === 1 || /(?<!\p{L})['‘]\p{L}/u.test(text) ? part : inFull(part)))
      .join(""),
  );

const inFull = (text: string): string =>
  text
    .replace(/\bcan['’]t\b/gu, "cannot")
    .replace(/\bwon['’]t\b/gu, "will not")
    .replace(/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n['’]t\b/giu, "$1 not")
    .replace(/\b(they|we|you)['’]re\b/giu, "$1 are")
    .replace(/\b(\p{L}+)['’]ve\b/giu, "$1 have")
    .replace(/\b(\p{L}+)['’]ll\b/giu, "$1 will")
    .replace(/ (?:—|--|–) /gu, "—")
    .replace(/ ?per ?cent\b/gu, "%");

/** A text has the one kind or the other; a straight mark opens after a space and closes after a word. */
function otherMarks(text: string): string {
  if (/[“”]/u.test(text)) return text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
  return text
    .replace(/(?<=^|[\s([—-])"(?=\S)/gmu, "“")
    .replace(/"/gu, "”")
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "’");
}
