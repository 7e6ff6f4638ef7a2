/** Writes a small PDF with a text layer, for tests. */

/** One list of lines a page; an empty line leaves a gap. */
export function pdfOf(pages: readonly (readonly string[])[], info: string): Uint8Array {
  const objects: string[] = [];
  const add = (object: string): number => objects.push(object);
  const font = add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  const tree = font + pages.length * 2 + 1;
  const kids = pages.map((lines) => {
    const shown = lines.map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj T*`).join(" ");
    const body = `BT /F1 12 Tf 72 720 Td 14 TL ${shown} ET`;
    const content = add(`<< /Length ${body.length} >>\nstream\n${body}\nendstream`);
    const fonts = `/Resources << /Font << /F1 ${font} 0 R >> >>`;
    return add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R ${fonts} >>`);
  });
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const about = add(`<< ${info} >>`);
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  return new TextEncoder().encode(
    `${file}${table}trailer << /Size ${size} /Root ${catalog} 0 R /Info ${about} 0 R >>\nstartxref\n${file.length}\n%%EOF`,
  );
}
