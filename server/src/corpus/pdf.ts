/** A PDF with a text layer: its paragraphs, where its pages start, and what the file says about itself. */
import { getDocumentProxy } from "unpdf";
import { readPlain } from "../text/plain.ts";
import { joinPages, type PdfPiece } from "./pdf-lines.ts";
import { toSourceDate, withoutAbsent } from "./reference.ts";
import type { ReadPage } from "./source.ts";

/** Reads the text of a PDF; throws on what is none. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPage> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  const pages: PdfPiece[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    pages.push(content.items.flatMap((item) => ("str" in item ? [pieceOf(item)] : [])));
  }
  const info: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries((await pdf.getMetadata()).info));
  const labels = await pdf.getPageLabels();
  await pdf.destroy();
  const { text, pages: starts, labels: printed } = joinPages(pages);
  const day = dayOf(info.CreationDate);
  return withoutAbsent({
    document: readPlain(text),
    pages: starts,
    pageLabels: labels?.some((label, index) => label !== String(index + 1)) ? labels : printed,
    title: stated(info.Title),
    author: stated(info.Author),
    issued: day === undefined ? undefined : toSourceDate(`${day}~`, "the PDF's date of creation"),
  });
}

const pieceOf = ({
  str,
  hasEOL,
  transform,
  height,
}: {
  str: string;
  hasEOL: boolean;
  transform: number[];
  height: number;
}): PdfPiece => ({
  str,
  hasEOL,
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
  height,
});

/** What programs write by themselves is no title. */
const stated = (value: unknown): string | undefined =>
  typeof value === "string" &&
  value.trim() !== "" &&
  !/^(?:untitled|microsoft word\b.*|.*\.(?:docx?|indd|qxd|pdf))$/i.test(value.trim())
    ? value.trim()
    : undefined;

/** "D:20240503080000Z". */
function dayOf(date: unknown): string | undefined {
  const match = typeof date === "string" ? /^D:(\d{4})(\d{2})(\d{2})/.exec(date) : null;
  return match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
}
