/** The program `claimlint`: joins the real streams to `main`. */
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import type { Sink } from "./io.ts";
import { main } from "./main.ts";

function sink(stream: NodeJS.WriteStream): Sink {
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, "drain");
    },
    isTTY: stream.isTTY ?? false,
    columns: stream.columns ?? 80,
  };
}

/** A reader that has had enough (`| head`) ends the program quietly. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}

process.stdout.on("error", endWithReader);
process.stderr.on("error", endWithReader);

if (isMainThread) void run();
else void import("./workers.ts").then(({ runAsWorker }) => runAsWorker());

async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    today: () => localDay(new Date()),
    program: fileURLToPath(import.meta.url),
  });
}

function localDay(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
