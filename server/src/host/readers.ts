/** The readers of formats that need a large library, bundled apart so that a start does not pay for them. */
export { readHtml } from "../corpus/html.ts";
export { readPdf } from "../corpus/pdf.ts";
export { docxToMarkdown } from "../text/docx.ts";
