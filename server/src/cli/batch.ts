/** Checks drafts one by one against one corpus; what that takes is plain data, so that it can go to another thread. */
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
  /** The folder of the cache, where there is one. */
  readonly cacheFolder?: string;
}

/** Reads the corpus, and gives what checks a draft against it. */
export async function openBatch(batch: Batch): Promise<(draft: DraftToCheck) => Promise<CheckedDraft>> {
  const { files, settings, now, fix } = batch;
  const corpus = createCorpus(files);
  const memory = await openMemory(batch, [...corpus.actors.actors]);
  const service = createService({ corpus, settings, now, ...(memory !== undefined && { memory }) });
  return async (draft) => {
    await memory?.open(draft.path);
    const checked = await checkDraft(draft, fix, service);
    await memory?.close(draft.path);
    return checked;
  };
}

async function openMemory({ cacheFolder, settings, now }: Batch, actors: unknown): Promise<DraftMemory | undefined> {
  if (cacheFolder === undefined) return undefined;
  return createDraftMemory(await openCache(cacheFolder, cacheFolder), [actors, settings, now]);
}
