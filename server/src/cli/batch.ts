/** Checks a batch of drafts against one corpus: plain data in and out, so that a batch can go to another thread. */
import { createCorpus } from "../corpus/corpus.ts";
import type { CorpusFile } from "../corpus/source.ts";
import { createService } from "../service.ts";
import type { Settings } from "../settings.ts";
import { openCache } from "./cache.ts";
import { type CheckedDraft, checkDraft, type DraftToCheck, type FixMode } from "./check-draft.ts";
import { createDraftMemory, type DraftMemory } from "./judgement-memory.ts";

export interface Batch {
  readonly files: readonly CorpusFile[];
  readonly settings: Settings;
  /** ISO day. */
  readonly now: string;
  readonly fix: FixMode;
  readonly drafts: readonly DraftToCheck[];
  /** The folder of the cache, where there is one. */
  readonly cacheFolder?: string;
}

/** `done` is called after each draft. */
export async function checkBatch(batch: Batch, done: () => void): Promise<readonly CheckedDraft[]> {
  const { files, settings, now, fix, drafts } = batch;
  const corpus = createCorpus(files);
  const memory = await openMemory(batch, [...corpus.actors.actors]);
  const service = createService({ corpus, settings, now, ...(memory !== undefined && { memory }) });
  const checked: CheckedDraft[] = [];
  for (const draft of drafts) {
    await memory?.open(draft.path);
    checked.push(await checkDraft(draft, fix, service));
    await memory?.close(draft.path);
    done();
  }
  return checked;
}

async function openMemory({ cacheFolder, settings, now }: Batch, actors: unknown): Promise<DraftMemory | undefined> {
  if (cacheFolder === undefined) return undefined;
  return createDraftMemory(await openCache(cacheFolder, cacheFolder), [actors, settings, now]);
}
