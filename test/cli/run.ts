/** Runs the command line through its own `main`, in a folder of its own and with streams in memory. */
import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { ExitStatus, Sink } from "../../server/src/cli/io.ts";
import { main } from "../../server/src/cli/main.ts";

export interface Outcome {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order they were written. */
  readonly all: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly stdin?: string | AsyncIterable<string | Uint8Array>;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Told of everything as it is written. */
  readonly written?: (text: string) => void;
}

/** One call of `claimlint`; "today" is 5 August 2024. */
export async function claimlint(argv: readonly string[], options: RunOptions): Promise<Outcome> {
  const written: { readonly to: "stdout" | "stderr"; readonly text: string }[] = [];
  const sink = (to: "stdout" | "stderr"): Sink => ({
    write: async (text) => {
      written.push({ to, text });
      options.written?.(text);
    },
    isTTY: false,
    columns: 80,
  });
  const { stdin = "", cwd, env = {} } = options;
  const status = await main(argv, {
    stdin: typeof stdin === "string" ? once(stdin) : stdin,
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    cwd,
    env,
    today: () => "2024-08-05",
    ...(options.signal !== undefined && { signal: options.signal }),
  });
  const text = (to?: "stdout" | "stderr") =>
    written
      .filter((part) => to === undefined || part.to === to)
      .map((part) => part.text)
      .join("");
  return { status, stdout: text("stdout"), stderr: text("stderr"), all: text() };
}

/** A new folder with these files, removed when the test is over. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "claimlint-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

async function* once(text: string): AsyncGenerator<string> {
  if (text !== "") yield text;
}
