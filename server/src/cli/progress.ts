/** Tells a person at a terminal how far a long run is; nobody else. */
import type { Io } from "./io.ts";

const SILENT_FOR = 1000;
const BETWEEN = 100;

export type Progress = (done: number, total: number) => void;

/** Runs the work with a line that tells how far it is, and takes the line away again. */
export async function withProgress<Value>(
  { stderr }: Pick<Io, "stderr">,
  work: (progress: Progress) => Promise<Value>,
): Promise<Value> {
  const started = performance.now();
  let last = 0;
  try {
    return await work((done, total) => {
      const now = performance.now();
      if (!stderr.isTTY || now - started < SILENT_FOR || (now - last < BETWEEN && done < total)) return;
      last = now;
      void stderr.write(`\r${done} of ${total} drafts`);
    });
  } finally {
    if (last > 0) await stderr.write("\r\u001b[K");
  }
}
