/** Sees changes of configuration and corpus without a restart: through the client where it watches, else by itself. */
import { type FSWatcher, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
} from "vscode-languageserver/node";
import { configNames, isFolder } from "../host/find-config.ts";
import type { Context, Feature } from "./context.ts";
import { localPath } from "./paths.ts";
import type { Opened } from "./workspace.ts";

/** Programs that export references write them often and in pieces. */
const settleTime = 200;

type Kind = "folder" | "file";

type WatchEntry = (entry: string, kind: Kind) => Promise<void>;

type Changed = (paths: readonly string[]) => void;

export const watching: Feature = {
  register: (context) => {
    const { connection, documents, workspace, client } = context;
    const changed = settle((paths) => void workspace.filesChanged(paths));
    const watchEntry = canWatch(client) ? watchThroughClient(context) : watchByOurselves(changed);
    const watched = new Map<string, Kind>();
    const watchDrafts = canWatch(client) ? watchDraftsThroughClient(context) : undefined;
    connection.onDidChangeWatchedFiles(({ changes }) => changed(changes.flatMap(({ uri }) => localPath(uri) ?? [])));
    documents.onDidSave(({ document: { uri } }) => changed([localPath(uri) ?? []].flat()));
    // What was no folder may be one by now, and the other way round.
    const watchAs = async (entry: string) => {
      const kind = (await isFolder(entry)) ? "folder" : "file";
      if (watched.get(entry) === kind) return;
      watched.set(entry, kind);
      await watchEntry(entry, kind);
    };
    workspace.onOpen((opened) => {
      for (const entry of opened.watched) void watchAs(entry);
      watchDrafts?.(opened);
    });
  },
};

function canWatch({ workspace }: ClientCapabilities): boolean {
  const { dynamicRegistration, relativePatternSupport } = workspace?.didChangeWatchedFiles ?? {};
  return (dynamicRegistration && relativePatternSupport) ?? false;
}

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

const register = ({ connection }: Context, watcher: FileSystemWatcher) =>
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [watcher] });

function watchThroughClient(context: Context): WatchEntry {
  context.onReady(() => void register(context, { globPattern: `**/{${configNames.join(",")}}` }));
  return async (entry, kind) => {
    const baseUri = pathToFileURL(kind === "folder" ? entry : dirname(entry)).href;
    await register(context, { globPattern: { baseUri, pattern: kind === "folder" ? "**/*" : basename(entry) } });
  };
}

/** The drafts that a configuration names below itself: the views show those that no editor has open, too. */
function watchDraftsThroughClient(context: Context): (opened: Opened) => void {
  const watched = new Set<string>();
  return ({ project }) => {
    const { root, settings } = project?.configuration ?? {};
    for (const pattern of settings?.drafts.include ?? []) {
      const key = `${root}\n${pattern}`;
      if (root === undefined || watched.has(key) || /^(?:\.\.|\/|[a-z]:)/i.test(pattern)) continue;
      watched.add(key);
      const baseUri = pathToFileURL(root).href;
      const below = pattern.includes("*") ? pattern : `${pattern.replace(/\/$/, "")}{,/**}`;
      void register(context, { globPattern: { baseUri, pattern: below.replace(/^\.\//, "") } });
    }
  };
}

/** A folder that is moved away and back, or made anew, is another than the one that was watched: its parent tells. */
function watchByOurselves(changed: Changed): WatchEntry {
  const entries = new Set<string>();
  const watchers = new Map<string, FSWatcher>();
  const watchAnew = (folder: string, recursive: boolean): void => {
    watchers.get(folder)?.close();
    try {
      const watcher = watch(folder, { recursive, persistent: false });
      watchers.set(folder, watcher);
      watcher.on("error", () => {
        watcher.close();
        watchers.delete(folder);
      });
      watcher.on("change", (event, name) => {
        const path = typeof name === "string" ? join(folder, name) : folder;
        changed([path]);
        if (event === "rename" && entries.has(path)) watchAnew(path, true);
      });
    } catch {
      // A folder that cannot be watched is read again when the configuration or the draft is saved.
    }
  };
  return async (entry, kind) => {
    const parent = dirname(entry);
    if (!watchers.has(parent)) watchAnew(parent, false);
    if (kind === "file") return;
    entries.add(entry);
    watchAnew(entry, true);
  };
}
