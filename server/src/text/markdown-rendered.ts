/** What a reader sees of Markdown, to tell whether two texts look alike. */
import type { Nodes } from "mdast";
import { isTangled } from "./markdown-tangled.ts";
import { parseMarkdown } from "./markdown-tree.ts";

/** The blocks, marks and words without comments, as one string to compare; undefined of what is too tangled to be read. */
export function renderedMarkdown(text: string): string | undefined {
  if (isTangled(text)) return undefined;
  const parts: string[] = [];
  render(parseMarkdown(text), parts);
  return parts.join("").replace(/\s+/g, " ").replace(EDGES, "$<mark>");
}

function render(node: Nodes, parts: string[]): void {
  if (node.type === "html") parts.push(node.value.replace(/<!--[\s\S]*?-->/g, ""));
  else if (node.type === "text") parts.push(node.value);
  else {
    const { position: _, ...facts } = node;
    const own = "children" in facts ? { ...facts, children: undefined } : facts;
    parts.push(OPENS, JSON.stringify(own), IS_OPEN);
    for (const child of "children" in node ? node.children : []) render(child, parts);
    parts.push(CLOSES);
  }
}

/** Characters that text does not hold. */
const [OPENS, IS_OPEN, CLOSES] = ["\ue000", "\ue001", "\ue002"];

/** A space at the edge of a block is not shown. */
const EDGES = / ?(?<mark>[\ue000-\ue002]) ?/g;
