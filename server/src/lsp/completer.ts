/** What the parts of completion have in common: what each is asked, and what it offers. */
import type { CompletionItem, Position } from "vscode-languageserver/node";
import type { CheckedDraft } from "./context.ts";

/** Completes one kind of word. */
export interface Completer {
  /** What stands before the caret on its line; its group is what is being typed. */
  readonly pattern: RegExp;
  /** What of the word stands after the caret. */
  readonly rest: RegExp;
  /** Whether the word may stand where it does; wherever the pattern fits if absent. */
  readonly fits?: (checked: CheckedDraft, asked: Asked) => boolean;
  readonly items: (checked: CheckedDraft, asked: Asked) => readonly Offer[] | Promise<readonly Offer[]>;
}

export interface Asked {
  readonly position: Position;
  /** What of the word is there already. */
  readonly typed: string;
  /** Where that begins. */
  readonly start: number;
}

export interface Offer {
  readonly item: CompletionItem;
  readonly text: string;
  /** The end of what was typed, which the text takes the place of. */
  readonly replaces: string;
}

/**
 * Whether a character is read as prose or as part of a citation or link, and not as code, a comment or front matter.
 * Formats that mark citations up keep nothing of them in the prose: there it is enough that some block stands around it.
 */
export function isInProse({ result }: CheckedDraft, offset: number): boolean {
  const { prose, links, blocks, citing } = result.document;
  const covers = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) =>
    span.start <= offset && offset < span.end;
  if (/\S/.test(prose.charAt(offset)) || links.some(covers)) return true;
  return citing !== undefined && (blocks.some(covers) || result.reading.citations().some(covers));
}
