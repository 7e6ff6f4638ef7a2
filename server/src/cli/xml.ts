/** Writes XML: elements with attributes, everything escaped, nothing in it that XML forbids. */
import { escapeXml } from "../report/escape.ts";

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
