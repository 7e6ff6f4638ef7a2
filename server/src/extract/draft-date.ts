/** The day a draft speaks from: what its front matter says, or what the host knows. */
import { parseDocument } from "yaml";
import type { Document } from "../text/document.ts";
import { readDocumentDate } from "./document-date.ts";
import type { DocumentDate } from "./mention.ts";

/** The front matter's `date`, else `published`, in EDTF; nothing where neither is a date. */
export function readDraftDate({ frontMatter }: Document, published?: string): DocumentDate | undefined {
  const written = frontMatter && dateOf(frontMatter.yaml);
  const own = written === undefined ? undefined : readDocumentDate(written);
  return own ?? (published === undefined ? undefined : readDocumentDate(published));
}

function dateOf(yaml: string): string | undefined {
  const date: unknown = parseDocument(yaml, { schema: "failsafe", logLevel: "silent" }).get("date");
  return typeof date === "string" ? date : undefined;
}
