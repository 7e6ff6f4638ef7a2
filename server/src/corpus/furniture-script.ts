/** Which script a text is written in, as far as a page's foreign captions need it. */

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["latin", /\p{Script=Latin}/gu],
  ["hebrew", /\p{Script=Hebrew}/gu],
  ["arabic", /\p{Script=Arabic}/gu],
  ["cyrillic", /\p{Script=Cyrillic}/gu],
  ["greek", /\p{Script=Greek}/gu],
  ["han", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu],
];

/** The script of most letters; `none` where there are no letters of a script known here. */
export function scriptOf(text: string): string {
  let best = "none";
  let most = 0;
  for (const [name, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [name, count];
  }
  return best;
}

/** The script that a text is clearly written in, read from its beginning, middle and end. */
export function mainScript(text: string): string | undefined {
  const middle = text.length >> 1;
  const sample =
    text.length <= 6000 ? text : text.slice(0, 2000) + text.slice(middle, middle + 2000) + text.slice(-2000);
  const script = scriptOf(sample);
  return script === "none" ? undefined : script;
}
