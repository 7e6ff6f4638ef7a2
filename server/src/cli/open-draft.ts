/** Opens a draft: its text, and the references that it brings along. */
import { readOwnReferences } from "../host/own-references.ts";
import { showPath } from "../host/paths.ts";
import { sentenceOf } from "../host/project.ts";
import { readTextFile } from "../host/text-file.ts";
import { isWordFile, readWordFile } from "../host/word-file.ts";
import type { DraftToCheck } from "./check-draft.ts";
import type { Target } from "./targets.ts";

export interface OpenedDraft {
  readonly draft: DraftToCheck;
  /** What is wrong with the bibliographies that it names, one sentence each. */
  readonly problems: readonly string[];
}

/** The draft, or why it cannot be read. */
export async function openDraft(file: string, target: Target, cwd: string): Promise<OpenedDraft | string> {
  const draft = await readDraft(file, target, cwd);
  if (typeof draft === "string") return draft;
  const { references, problems } = await readOwnReferences(file, draft.text, target.configuration, cwd);
  return { draft: references.length === 0 ? draft : { ...draft, references }, problems: problems.map(sentenceOf) };
}

/** A Word file is read as Markdown and never written. */
async function readDraft(file: string, { given }: Target, cwd: string): Promise<DraftToCheck | string> {
  const path = showPath(file, cwd);
  if (given !== undefined) return { path, text: given, bom: false };
  const isWord = isWordFile(file);
  const read = isWord ? await readWordFile(file, path) : await readTextFile(file, path);
  if (read.kind === "unreadable") return read.message;
  return isWord
    ? { path, text: read.text, bom: false, readOnly: true }
    : { file, path, text: read.text, bom: read.bom };
}
