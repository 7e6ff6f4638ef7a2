/** Checks a batch of drafts against one corpus: plain data in and out, so that a batch can go to another thread. */
import { createCorpus } from "../corpus/corpus.ts";
import type { CorpusFile } from "../corpus/source.ts";
import { createService } from "../service.ts";
import type { Settings } from "../settings.ts";
import { type CheckedDraft, checkDraft, type DraftToCheck, type FixMode } from "./check-draft.ts";

export interface Batch {
  readonly files: readonly CorpusFile[];
  readonly settings: Settings;
  /** ISO day. */
  readonly now: string;
  readonly fix: FixMode;
  readonly drafts: readonly DraftToCheck[];
}

/** `done` is called after each draft. */
export async function checkBatch(batch: Batch, done: () => void): Promise<readonly CheckedDraft[]> {
  const { files, settings, now, fix, drafts } = batch;
  const service = createService({ corpus: createCorpus(files), settings, now });
  const checked: CheckedDraft[] = [];
  for (const draft of drafts) {
    checked.push(await checkDraft(draft, fix, service));
    done();
  }
  return checked;
}
