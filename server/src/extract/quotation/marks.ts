/** Finds what stands between quotation marks, in every typography; apostrophes are never quotation marks. */
import type { Block } from "../../text/document.ts";
import type { Span } from "../../text/span.ts";

export interface Quoted {
  /** With its marks. */
  readonly span: Span;
  /** Between its marks. */
  readonly inner: Span;
  /** Position of the block among the document's blocks. */
  readonly block: number;
  /** The paragraph ends without the closing mark; the next one goes on. */
  readonly open: boolean;
  /** A block quotation, without marks. */
  readonly blockQuote: boolean;
}

/** In reading order; a quotation inside another comes after it. */
export function findQuoted(prose: string, blocks: readonly Block[]): readonly Quoted[] {
  return blocks.flatMap((block, index) =>
    block.kind === "block-quote"
      ? (marked(prose, block.span, index) ?? [blockQuote(prose, block.span, index)])
      : inBlock(prose, block.span, index, blocks[index + 1]),
  );
}

/** The parts of a block quotation that has marks of its own, and says between them who speaks. */
function marked(prose: string, span: Span, block: number): readonly Quoted[] | undefined {
  if (!/^[>\s]{0,6}["“„«「]/u.test(prose.slice(span.start, span.start + 8))) return undefined;
  const parts = inBlock(prose, span, block, undefined);
  const [first] = parts;
  return first && /\p{L}/u.test(prose.slice(first.span.end, blockQuote(prose, span, block).span.end))
    ? parts
    : undefined;
}

/** Without the line under it that says whose words they are. */
function blockQuote(prose: string, span: Span, block: number): Quoted {
  const signature = /\n[>\s]{0,8}(?:[—–]|--)\s?\p{L}[^\n]{0,160}\s*$/u.exec(prose.slice(span.start, span.end));
  const inner = signature ? { start: span.start, end: span.start + signature.index } : span;
  return { span: inner, inner, block, open: false, blockQuote: true };
}

/** Closing marks by opening mark. */
const closers: Readonly<Record<string, string>> = {
  "“": '”“"',
  "”": "”",
  "„": '“”"',
  "‟": "”",
  "«": "»",
  "»": "«»",
  "‹": "›",
  "›": "‹",
  "「": "」",
  "『": "』",
  "《": "》",
  "〈": "〉",
  "〝": "〞〟",
  "＂": "＂",
  "‘": "’'",
  "’": "’",
  "‚": "‘’",
  '"': '"”',
  "'": "'’",
  "`": "'’",
};

const markPattern = /["“”„‟«»‹›‘’‚'`「」『』《》〈〉〝〞〟＂]/g;

function inBlock(prose: string, block: Span, index: number, next: Block | undefined): readonly Quoted[] {
  const found: Quoted[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  const text = prose.slice(block.start, block.end);
  for (const match of text.matchAll(markPattern)) {
    const at = block.start + match.index;
    const mark = match[0];
    const top = open.at(-1);
    const outer = open.at(-2);
    if (top && closes(prose, at, mark, top.mark)) {
      found.push(quoted(prose, top.at, at + 1, index, false));
      open.pop();
    } else if (outer && !isSingle(mark) && closes(prose, at, mark, outer.mark)) {
      found.push(quoted(prose, outer.at, at + 1, index, false));
      open.splice(-2);
    } else if (opens(prose, at, mark) && open.length < 3) {
      open.push({ mark, at });
    }
  }
  const [unclosed] = open;
  if (unclosed && !isSingle(unclosed.mark) && next?.kind === "paragraph" && prose[next.span.start] === unclosed.mark) {
    found.push(quoted(prose, unclosed.at, block.end, index, true));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function quoted(prose: string, start: number, end: number, block: number, open: boolean): Quoted {
  const doubled = /^(?:``|'')/.test(prose.slice(start, start + 2)) ? 2 : 1;
  return {
    span: { start, end },
    inner: { start: start + doubled, end: open ? end : end - 1 },
    block,
    open,
    blockQuote: false,
  };
}

const isSingle = (mark: string): boolean => /['’‘`‚‹›]/.test(mark);

const wordCharacter = /[\p{L}\p{N}]/u;
const beforeOpening = /[\s([{—–\-/:"“‘«„「『《]/;

function opens(prose: string, at: number, mark: string): boolean {
  const before = prose[at - 1];
  const after = prose[at + 1] ?? " ";
  if (!(mark in closers) || before === mark) return false;
  const free = before === undefined || beforeOpening.test(before);
  if (mark === "»" || mark === "›" || mark === "”") return free && wordCharacter.test(after);
  if (mark === "`") return after !== "`" || wordCharacter.test(prose[at + 2] ?? " ");
  if (mark === "'" || mark === "‘" || mark === "’")
    return free && !/[\s,.;]/.test(after) && !isElision(prose, at) && closesLater(prose, at);
  if (mark === '"') return free || !wordCharacter.test(before ?? " ") ? !/\s/.test(after) || free : false;
  return true;
}

/** "'90s", "'em", "'tis". */
const isElision = (prose: string, at: number): boolean =>
  /^.(?:\d\ds?\b|(?:em|tis|twas|til|cause|bout|n)\b)/i.test(prose.slice(at, at + 8));

/** A single mark opens only where a mark in the same line can close it. */
function closesLater(prose: string, at: number): boolean {
  const line = prose.slice(at + 1, at + 1 + longestSingle);
  const end = line.indexOf("\n");
  return /[\p{L}\p{N}.,!?…)]['’](?![\p{L}\p{N}])/u.test(end < 0 ? line : line.slice(0, end));
}

const longestSingle = 1_000;

function closes(prose: string, at: number, mark: string, opening: string): boolean {
  if (!(closers[opening] ?? "").includes(mark)) return false;
  const before = prose[at - 1] ?? " ";
  const after = prose[at + 1] ?? " ";
  if (opening === "`") return !wordCharacter.test(after);
  if (mark === "'" || mark === "’") {
    return !/\s/.test(before) && !wordCharacter.test(after) && !isPluralPossessive(prose, at);
  }
  if (mark === "“") return opening === "„" || (/[\p{L}.,!?]/u.test(before) && !wordCharacter.test(after));
  if (mark === '"') return !/\s/.test(before) || !wordCharacter.test(after);
  if (mark === opening || mark === "»" || mark === "›") return !wordCharacter.test(after);
  return true;
}

/** "the militants' camp" inside single marks: another mark that can close comes later in the sentence. */
function isPluralPossessive(prose: string, at: number): boolean {
  if (prose[at - 1] !== "s" || !/^ \p{Ll}/u.test(prose.slice(at + 1, at + 3))) return false;
  const rest = /^[^.!?\n]{0,300}/.exec(prose.slice(at + 1))?.[0] ?? "";
  const close = /[\p{L},]['’](?!\p{L})/u.exec(rest);
  const open = /\s['‘]\p{L}/u.exec(rest);
  return close !== null && (open === null || close.index < open.index);
}
