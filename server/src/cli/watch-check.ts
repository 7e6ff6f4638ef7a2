/** `check --watch`: checks again whenever a draft, a source or the configuration changes. */
import { dirname, resolve } from "node:path";
import { CannotRun } from "../host/cannot-run.ts";
import { isCorpusFile } from "../host/corpus-files.ts";
import { findConfig } from "../host/find-config.ts";
import { type WatchedFolder, watchFolders } from "../host/watch.ts";
import { draftEndings } from "../text/reader.ts";
import { type Context, type ExitStatus, note } from "./io.ts";
import { configurationFor, type TargetRequest } from "./targets.ts";

/** Runs `check` until the context's signal, and gives the last status. */
export async function watchAndCheck(
  request: TargetRequest,
  context: Context,
  check: () => Promise<ExitStatus>,
): Promise<ExitStatus> {
  for (;;) {
    const watch = watchFolders(await foldersOf(request), concernsCheck);
    const stop = new Promise<"stop">((done) =>
      context.signal?.addEventListener("abort", () => done("stop"), { once: true }),
    );
    try {
      if (context.stdout.isTTY) await context.stdout.write("\u001b[2J\u001b[H");
      const status = await checkOrSay(check, context);
      await note(context, "Waiting for a change; Ctrl+C ends it.");
      if (context.signal?.aborted || (await Promise.race([watch.next(), stop])) === "stop") return status;
    } finally {
      watch.close();
    }
  }
}

const concernsCheck = (name: string): boolean => isCorpusFile(name) || draftEnding.test(name);

const draftEnding = new RegExp(`\\.(?:${draftEndings().join("|")})$`, "i");

async function checkOrSay(check: () => Promise<ExitStatus>, context: Context): Promise<ExitStatus> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    for (const sentence of error.sentences) await note(context, sentence);
    return 2;
  }
}

/** Where drafts, sources and configuration may change. */
async function foldersOf(request: TargetRequest): Promise<readonly WatchedFolder[]> {
  const { cwd, patterns } = request;
  const configuration = await configurationFor(cwd, request).catch(() => undefined);
  const config = configuration?.path ?? (await findConfig(cwd));
  const root = configuration?.root ?? cwd;
  const named = patterns.length > 0 ? patterns.map((pattern) => resolve(cwd, baseOf(pattern))) : [];
  const included = patterns.length > 0 ? [] : (configuration?.settings.drafts.include ?? []);
  return [
    { path: config === undefined ? cwd : dirname(config), deep: false },
    ...named.flatMap((path) => [
      { path, deep: true },
      { path: dirname(path), deep: false },
    ]),
    ...included.map((pattern) => ({ path: resolve(root, baseOf(pattern)), deep: true })),
    ...(configuration?.corpus ?? []).map((path) => ({ path, deep: true })),
  ];
}

/** The folder of a glob before its first part that is a pattern. */
function baseOf(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
  return first < 0 ? pattern : parts.slice(0, first).join("/") || ".";
}
