/** Writes XML: elements with attributes, everything escaped, nothing in it that XML forbids. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content: readonly (Element | string)[];
}

export const element = (
  name: string,
  attributes: Element["attributes"] = {},
  ...content: Element["content"]
): Element => ({ name, attributes, content });

/** A whole document, indented by two spaces. */
export const writeXml = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "")}\n`;

function write({ name, attributes, content }: Element, indent: string): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(
    " ",
  );
  if (content.length === 0) return `${indent}<${open}/>`;
  if (content.every((part) => typeof part === "string"))
    return `${indent}<${open}>${content.map(escapeXml).join("")}</${name}>`;
  const inner = content.map((part) => (typeof part === "string" ? escapeXml(part) : write(part, `${indent}  `)));
  return `${indent}<${open}>\n${inner.join("\n")}\n${indent}</${name}>`;
}

/** Fit for text and for attributes in double quotes; also for HTML. */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, "").replace(/[&<>"'\n\r\t]/g, (character) => escapes[character] ?? character);

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
