/** Spreads a batch over worker threads. */
import { parentPort, Worker, workerData } from "node:worker_threads";
import { type Batch, checkBatch } from "./batch.ts";
import type { CheckedDraft } from "./check-draft.ts";

export interface Workers {
  /** The program that a worker runs: this one. */
  readonly program: string;
  readonly jobs: number;
}

/** Fewer drafts than this are not worth a thread, which has to load the program and read the corpus. */
const LEAST_DRAFTS = 4;

type Message = { readonly kind: "done" } | { readonly kind: "checked"; readonly checked: readonly CheckedDraft[] };

/** Checks the batch in as many threads as are worth it. */
export async function checkInThreads(batch: Batch, workers: Workers | undefined, done: () => void) {
  const threads = Math.min(workers?.jobs ?? 1, Math.floor(batch.drafts.length / LEAST_DRAFTS));
  if (workers === undefined || threads < 2) return checkBatch(batch, done);
  const shares = Array.from({ length: threads }, (_, share) => ({
    ...batch,
    drafts: batch.drafts.filter((_draft, index) => index % threads === share),
  }));
  return (await Promise.all(shares.map((share) => checkInThread(share, workers.program, done)))).flat();
}

/** What the program does when it finds itself in a thread. */
export async function runAsWorker(): Promise<void> {
  const checked = await checkBatch(workerData as Batch, () => parentPort?.postMessage({ kind: "done" }));
  parentPort?.postMessage({ kind: "checked", checked });
}

function checkInThread(batch: Batch, program: string, done: () => void): Promise<readonly CheckedDraft[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: batch });
    worker.on("message", (message: Message) => {
      if (message.kind === "done") done();
      else resolve(message.checked);
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("A worker ended before its drafts were checked.")));
  });
}
