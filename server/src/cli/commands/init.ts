/** `claimlint init`: a configuration, a source with its metadata and a draft to start from; never over an existing file. */

import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { CannotRun } from "../../host/cannot-run.ts";
import { findConfig } from "../../host/find-config.ts";
import { showPath } from "../../host/paths.ts";
import { whyUnreadable } from "../../host/text-file.ts";
import { english } from "../../text/message.ts";
import type { Context } from "../io.ts";
import { starterFiles } from "../starter-files.ts";

export function addInit(program: Command, context: Context): void {
  program
    .command("init")
    .description("write a configuration, a sample source and a sample draft to start from")
    .action(async () => {
      await init(context);
      context.finish(0);
    });
}

async function init({ cwd, stdout }: Context): Promise<void> {
  const existing = await findConfig(cwd);
  if (existing !== undefined && dirname(existing) === cwd) {
    throw new CannotRun(`${showPath(existing, cwd)} is there already; nothing was written.`);
  }
  for (const [path, text] of Object.entries(starterFiles)) {
    await stdout.write(`${(await writeNew(join(cwd, path), text)) ? "wrote" : "kept "}  ${path}\n`);
  }
  await stdout.write(`\nNow run: claimlint check\n`);
}

/** Writes the file unless there is one. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw new CannotRun(`${path} could not be written: it ${english.tell(whyUnreadable(error))}.`);
  }
}
