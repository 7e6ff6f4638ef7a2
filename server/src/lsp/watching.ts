/** Sees changes of configuration and corpus without a restart: through the client where it watches, else by itself. */
import { type FSWatcher, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { DidChangeWatchedFilesNotification, type FileSystemWatcher } from "vscode-languageserver/node";
import { configNames, isFolder } from "../host/find-config.ts";
import type { Context, Feature } from "./context.ts";

/** Programs that export references write them often and in pieces. */
const settleTime = 200;

type Changed = (paths: readonly string[]) => void;

export const watching: Feature = {
  register: (context) => {
    const { connection, documents, workspace, client } = context;
    const changed = settle((paths) => void workspace.filesChanged(paths));
    const byClient = client.workspace?.didChangeWatchedFiles;
    const watchEntry =
      byClient?.dynamicRegistration && byClient.relativePatternSupport
        ? watchThroughClient(context)
        : watchByOurselves(changed);
    const watched = new Set<string>();
    connection.onDidChangeWatchedFiles(({ changes }) => changed(changes.map(({ uri }) => fileURLToPath(uri))));
    documents.onDidSave(({ document }) => changed([fileURLToPath(document.uri)]));
    workspace.onOpen((opened) => {
      for (const entry of opened.watched.filter((one) => !watched.has(one))) {
        watched.add(entry);
        void watchEntry(entry);
      }
    });
  },
};

/** Passes on what has changed once nothing more has for a moment. */
function settle(passOn: Changed): Changed {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  return (paths) => {
    for (const path of paths) waiting.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const settled = [...waiting];
      waiting.clear();
      passOn(settled);
    }, settleTime);
  };
}

function watchThroughClient({ connection, onReady }: Context): (entry: string) => Promise<void> {
  const register = (watcher: FileSystemWatcher) =>
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [watcher] });
  onReady(() => void register({ globPattern: `**/{${configNames.join(",")}}` }));
  return async (entry) => {
    const folder = await isFolder(entry);
    const baseUri = pathToFileURL(folder ? entry : dirname(entry)).href;
    await register({ globPattern: { baseUri, pattern: folder ? "**/*" : basename(entry) } });
  };
}

function watchByOurselves(changed: Changed): (entry: string) => Promise<void> {
  return async (entry) => {
    const folder = await isFolder(entry);
    const root = folder ? entry : dirname(entry);
    try {
      const watcher: FSWatcher = watch(root, { recursive: folder, persistent: false });
      watcher.on("change", (_, name) => changed([typeof name === "string" ? join(root, name) : root]));
      watcher.on("error", () => watcher.close());
    } catch {
      // A folder that cannot be watched is read again when the configuration or the draft is saved.
    }
  };
}
