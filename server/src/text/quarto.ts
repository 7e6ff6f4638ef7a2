/** Quarto and R Markdown: Markdown whose shortcodes are no prose either. */
import type { Document } from "./document.ts";
import { readMarkdown } from "./markdown.ts";
import { withoutProse } from "./prose.ts";

export const readQuarto = (text: string): Document => withoutProse(readMarkdown(text), /\{\{<[^\n]{0,300}?>\}\}/g);
