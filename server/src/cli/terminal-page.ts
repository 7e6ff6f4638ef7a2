/** Shows a Markdown page on a terminal: headings, paragraphs, lists and fences. */
import { type Style, wrap } from "./style.ts";

export function renderPage(markdown: string, style: Style): string {
  const blocks = markdown.trim().split(/(^(`{3,})[^\n]*\n[\s\S]*?^\2[^\S\n]*$)/m);
  const lines = blocks.flatMap((block, index) => {
    // split() gives text, fence and the fence's marks in turn.
    if (index % 3 === 2) return [];
    return index % 3 === 1
      ? fence(block, style)
      : block.split(/\n{2,}/).flatMap((part) => paragraph(part.trim(), style));
  });
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

const fence = (block: string, { colors }: Style): readonly string[] => {
  const lines = block.split("\n");
  const kind = /^`+(\S+)/.exec(lines[0] ?? "")?.[1];
  return [
    ...(kind === undefined ? [] : [colors.dim(`  ${kind}`)]),
    ...lines.slice(1, -1).map((line) => `  │ ${line}`),
    "",
  ];
};

function paragraph(text: string, style: Style): readonly string[] {
  const heading = /^(#+) (.*)/.exec(text);
  if (heading !== null) {
    const rest = text.slice(heading[0].length).trim();
    return [style.colors.bold(heading[2] ?? ""), "", ...(rest === "" ? [] : paragraph(rest, style))];
  }
  if (text === "") return [];
  const items = text.split(/\n(?=- )/).map((item) => wrap(item.replace(/\s+/g, " "), style.width - 2));
  const hanging = items.flatMap(([first = "", ...rest]) => [
    first,
    ...rest.map((line) => (text.startsWith("- ") ? `  ${line}` : line)),
  ]);
  return [...hanging, ""];
}
