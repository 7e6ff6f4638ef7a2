/** Checks one draft, and applies what may be applied to it. */
import type { Reference } from "../corpus/reference.ts";
import { replaceFile } from "../host/write-file.ts";
import { createDraftReport } from "../report/draft-report.ts";
import type { DraftReport } from "../report/report.ts";
import { applyEdits } from "../rules/edits.ts";
import { safeEdits } from "../rules/safe-edits.ts";
import type { Service } from "../service.ts";

/** Whether fixes are written, only shown, or left alone. */
export type FixMode = "write" | "show" | "none";

export interface DraftToCheck {
  /** Absolute; absent for a draft that came over standard input. */
  readonly file?: string;
  /** As people read it. */
  readonly path: string;
  readonly text: string;
  readonly bom: boolean;
  /** Of the bibliographies that it names itself. */
  readonly references?: readonly Reference[];
  /** Set where the text is not what the file holds, so that no fix can be made in it. */
  readonly readOnly?: true;
}

export interface CheckedDraft {
  /** Of the text as it is after the fixes. */
  readonly report: DraftReport;
  /** The file before and after the fixes, where there were any, with its byte order mark. */
  readonly change?: { readonly before: string; readonly after: string };
}

/** A fix may let another through; more rounds than this would mean that two undo each other. */
const MOST_ROUNDS = 10;

export async function checkDraft(draft: DraftToCheck, fix: FixMode, service: Service): Promise<CheckedDraft> {
  let { text } = draft;
  const { path, references = [] } = draft;
  let result = await service.check({ path, text, references });
  const fixable = fix !== "none" && draft.readOnly !== true;
  for (let round = 0; fixable && round < MOST_ROUNDS; round++) {
    const fixed = applyEdits(text, safeEdits(result.findings));
    if (fixed === text) break;
    text = fixed;
    result = await service.check({ path, text, references });
  }
  const report = createDraftReport(result, service);
  if (text === draft.text) return { report };
  const mark = draft.bom ? "\uFEFF" : "";
  const change = { before: mark + draft.text, after: mark + text };
  if (fix === "write" && draft.file !== undefined) await replaceFile(draft.file, change.after);
  return { report, change };
}
