/** How a citation key is written where it stands. */

/** The raw text of a citation with another key in the place of `key`; nothing where it holds no key, as a link does. */
export function replaceKey(raw: string, key: string, other: string): string | undefined {
  const at = raw.indexOf(key);
  if (at < 0) return undefined;
  const written = raw.includes("{") ? other : keyFor(other, raw);
  return raw.slice(0, at) + written + raw.slice(at + key.length);
}

/** The key as it follows `before`: after Pandoc's `@` one with unusual marks stands in braces. */
export const keyFor = (key: string, before: string): string =>
  !before.includes("@") || PLAIN_KEY.test(key) ? key : `{${key}}`;

/** The key as titles of fixes have it, and as Pandoc reads it: `@key`, `@{two words}`. */
export const citedKey = (key: string): string => `@${keyFor(key, "@")}`;

const PLAIN_KEY = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*$/u;
