/** What a text reader makes of a draft or an article, whatever its format. */
import type { Worded } from "./message.ts";
import type { Span } from "./span.ts";

/**
 * A text as the user has it (`text`) and the same text with everything that is not prose blanked (`prose`).
 * `prose` has the length of `text` and the same characters at the same offsets wherever it is not a space,
 * so an offset into one is an offset into the other: markup, code, comments and front matter are spaces,
 * a quotation mark written as markup (LaTeX's ``…'') is its character followed by spaces.
 * Citations such as `[@key]` stay in the prose; the extract room reads and blanks them.
 */
export interface Document {
  readonly text: string;
  readonly prose: string;
  /** Leaf blocks in document order; they do not overlap. Blank regions belong to no block. */
  readonly blocks: readonly Block[];
  /** Comments of the format, for suppressions. `text` is what stands inside the comment's marks, trimmed. */
  readonly comments: readonly Comment[];
  readonly links: readonly Link[];
  /** Footnote definitions by label, each the span of its content; references stand in the prose as `[^label]`. */
  readonly footnotes: ReadonlyMap<string, Span>;
  /** The tables in document order. */
  readonly tables?: readonly Table[];
  /** The citations, where the format marks them up: they are blank in the prose, and an `@` in it is none. */
  readonly citations?: readonly MarkedCitation[];
  /** What a key is put between to cite it in this format; Pandoc's brackets where absent. */
  readonly citing?: { readonly before: string; readonly after: string };
  /** The front matter's raw YAML, if the format has one. */
  readonly frontMatter?: { readonly span: Span; readonly yaml: string };
  readonly problems: readonly Problem[];
}

export type BlockKind = "heading" | "paragraph" | "list-item" | "table-head" | "table-cell" | "block-quote";

export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** The rows of a table, the first of which may be its head. */
export type Table = readonly TableRow[];

export interface TableRow {
  /** From its first cell to its last, with what they cite. */
  readonly span: Span;
  /** The format says that it names the columns. */
  readonly isHead?: boolean;
  /** The words of its cells by column; an empty cell has an empty span. */
  readonly cells: readonly Span[];
}

export interface Comment {
  readonly span: Span;
  readonly text: string;
}

export interface Link {
  readonly span: Span;
  readonly url: string;
  /** Whether the prose keeps words for it; a `[[target]]` without a label has none of its own. */
  readonly labelled: boolean;
}

/** A citation that the format itself marks up, such as `\\cite{key}`. */
export interface MarkedCitation {
  readonly span: Span;
  readonly items: readonly { readonly key: string; readonly span: Span; readonly locator?: string }[];
}

/** Something that could not be read; the rest was. */
export interface Problem extends Worded {
  /** Where, in the file that `path` names or else in the text being read. */
  readonly span?: Span;
  readonly path?: string;
  /** 1-based, where only a line is known. */
  readonly line?: number;
}
