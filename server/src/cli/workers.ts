/** Spreads drafts over worker threads: each takes the next one when it has done its last. */
import { once } from "node:events";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { type Batch, openBatch } from "./batch.ts";
import type { CheckedDraft, DraftToCheck } from "./check-draft.ts";

export interface Workers {
  /** The program that a worker runs: this one. */
  readonly program: string;
  readonly jobs: number;
}

/** Fewer drafts than this are not worth a thread, which has to load the program and read the corpus. */
const LEAST_DRAFTS = 8;

/** Checks the drafts in as many threads as are worth it; `done` is told of each. */
export async function checkInThreads(
  batch: Batch,
  drafts: readonly DraftToCheck[],
  workers: Workers | undefined,
  done: (checked: CheckedDraft, draft: DraftToCheck) => Promise<void>,
): Promise<void> {
  const waiting = drafts.values();
  const threads = Math.min(workers?.jobs ?? 1, Math.floor(drafts.length / LEAST_DRAFTS));
  if (workers === undefined || threads < 2) {
    const check = await openBatch(batch);
    for (const draft of waiting) await done(await check(draft), draft);
  } else {
    await Promise.all(Array.from({ length: threads }, () => checkInThread(batch, waiting, workers.program, done)));
  }
}

/** What the program does when it finds itself in a thread: answers each draft by what was found. */
export async function runAsWorker(): Promise<void> {
  const check = await openBatch(workerData as Batch);
  parentPort?.on("message", async (draft: DraftToCheck) => parentPort?.postMessage(await check(draft)));
}

async function checkInThread(
  batch: Batch,
  waiting: Iterable<DraftToCheck>,
  program: string,
  done: (checked: CheckedDraft, draft: DraftToCheck) => Promise<void>,
): Promise<void> {
  const worker = new Worker(program, { workerData: batch });
  const ended = once(worker, "exit").then(() => {
    throw new Error("A worker ended before its drafts were checked.");
  });
  ended.catch(() => {});
  try {
    for (const draft of waiting) {
      worker.postMessage(draft);
      const [checked] = (await Promise.race([once(worker, "message"), ended])) as [CheckedDraft];
      await done(checked, draft);
    }
  } finally {
    await worker.terminate();
  }
}
