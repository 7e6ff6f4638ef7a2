/** Escapes text for XML and HTML. */

/** Fit for text and for attributes in double quotes; also for HTML. */
export const escapeXml = (text: string): string =>
  text
    .replace(forbidden, "")
    .replace(turning, "")
    .replace(/[&<>"'\n\r\t]/g, (character) => escapes[character] ?? character);

/** Marks that turn the reading direction of all that follows. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};
