/** A Word file as Markdown: its text, headings, notes, and the citations that Zotero, Mendeley and Word keep in fields. */
import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { citationOf } from "./docx-citation.ts";
import { createTableBuilder } from "./docx-table.ts";

/** Reads the bytes of a `.docx`; throws on what is none. The Markdown is for reading only: the file cannot be written back. */
export function docxToMarkdown(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => PARTS.has(name) && originalSize <= LARGEST_PART,
  });
  const part = (name: string): string => {
    const found = parts[name];
    return found === undefined ? "" : strFromU8(found);
  };
  const body = part("word/document.xml");
  if (body === "") throw new Error("holds no document");
  const links = readRelations(part("word/_rels/document.xml.rels"));
  const notes = ["word/footnotes.xml", "word/endnotes.xml"]
    .flatMap((name) => readParagraphs(part(name), new Map()))
    .filter(({ note, text }) => note !== undefined && text.trim() !== "")
    .map(({ note, text }) => `[^${note}]: ${text}`);
  return `${[...readParagraphs(body, links).map(({ text }) => text), ...notes]
    .filter((text) => text.trim() !== "")
    .join("\n\n")}\n`;
}

const PARTS = new Set(["word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/_rels/document.xml.rels"]);
const LARGEST_PART = 100_000_000;

interface Paragraph {
  readonly text: string;
  /** Of the footnote that it belongs to. */
  readonly note?: string;
}

interface Field {
  code: string;
  /** Its shown result has begun. */
  shown: boolean;
}

/** Tags whose text is not the document's: deleted, moved away, or not shown at all. */
const NOT_SHOWN = new Set(["w:del", "w:moveFrom", "w:delText", "w:instrText", "w:rPrChange", "w:pPrChange"]);

function readParagraphs(xml: string, links: ReadonlyMap<string, string>): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const fields: Field[] = [];
  const anchors: (string | undefined)[] = [];
  const table = createTableBuilder();
  let text = "";
  let prefix = "";
  let note: string | undefined;
  let hidden = 0;
  let inText = false;
  let inCode = false;
  const isCited = () => fields.some(({ code, shown }) => shown && citationOf(code) !== undefined);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes["w:val"] ?? "";
        if (NOT_SHOWN.has(name)) hidden++;
        table.open(name);
        if (name === "w:instrText") inCode = true;
        else if (name === "w:t") inText = true;
        else if (name === "w:p") [text, prefix] = ["", ""];
        else if (name === "w:pStyle") prefix = prefixOf(value) ?? prefix;
        else if (name === "w:numPr") prefix ||= "- ";
        else if (name === "w:footnote" || name === "w:endnote") note = noteLabel(name, attributes);
        else if (name === "w:tab" || name === "w:br" || name === "w:cr") text += " ";
        else if (name === "w:noBreakHyphen") text += "-";
        else if (name === "w:footnoteReference" || name === "w:endnoteReference")
          text += `[^${noteLabel(name, attributes)}]`;
        else if (name === "w:hyperlink") {
          anchors.push(links.get(attributes["r:id"] ?? ""));
          if (anchors.at(-1) !== undefined) text += "[";
        } else if (name === "w:fldSimple") text += citationOf(attributes["w:instr"] ?? "") ?? "";
        else if (name === "w:fldChar") readFieldMark(attributes["w:fldCharType"] ?? "");
      },
      onclosetag(name) {
        if (NOT_SHOWN.has(name)) hidden--;
        if (name === "w:instrText") inCode = false;
        else if (name === "w:t") inText = false;
        else if (name === "w:hyperlink") {
          const url = anchors.pop();
          if (url !== undefined) text += `](<${url}>)`;
        } else if (name === "w:p") endParagraph();
        for (const paragraph of table.close(name))
          paragraphs.push({ text: paragraph, ...(note !== undefined && { note }) });
      },
      ontext(written) {
        const field = fields.at(-1);
        if (inCode && field !== undefined && !field.shown) field.code += written;
        else if (inText && hidden === 0 && !isCited()) text += escapeMarkdown(written);
      },
    },
    { xmlMode: true },
  );
  const endParagraph = () => {
    const plain = text.trim();
    if (!table.take(prefix + plain, plain))
      paragraphs.push({ text: prefix + plain, ...(note !== undefined && { note }) });
  };
  const readFieldMark = (type: string) => {
    const field = fields.at(-1);
    if (type === "begin") fields.push({ code: "", shown: false });
    else if (type === "separate" && field !== undefined) field.shown = true;
    else if (type === "end") text += citationOf(fields.pop()?.code ?? "") ?? "";
  };
  parser.end(xml);
  return paragraphs;
}

/** Footnotes and endnotes are each numbered from one. */
const noteLabel = (tag: string, { "w:id": id = "" }: Readonly<Record<string, string>>): string =>
  tag.startsWith("w:endnote") ? `end-${id}` : id;

function prefixOf(style: string): string | undefined {
  const level = /^(?:Heading|Title|berschrift|Titre)\s*(\d?)/i.exec(style)?.[1];
  if (level !== undefined) return `${"#".repeat(Math.min(6, Number(level) || 1))} `;
  if (/quote|zitat|citation/i.test(style)) return "> ";
  return /^list/i.test(style) ? "- " : undefined;
}

function readRelations(xml: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const parser = new Parser(
    {
      onopentag(name, { Id, Target, TargetMode }) {
        if (name === "Relationship" && TargetMode === "External" && Id && Target)
          links.set(Id, Target.replace(/[<>\s]/g, ""));
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return links;
}

/** What Markdown or Pandoc would take for markup. */
const escapeMarkdown = (text: string): string =>
  text.replace(/[\r\n]+/g, " ").replace(/[\\`*_[\]<>{}@#~|$&^]|^[-+](?= )|^\d+(?=[.)] )/g, "\\$&");
