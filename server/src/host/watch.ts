/** Waits for a change below some folders. */
import { type FSWatcher, watch } from "node:fs";

export interface WatchedFolder {
  readonly path: string;
  /** Whether what lies in its folders counts as well. */
  readonly deep: boolean;
}

export interface Watch {
  /** Resolves when something has changed since the last call and then kept still for a moment. */
  next(): Promise<void>;
  close(): void;
}

/** Editors write a file in several steps, and a checkout writes many files: one change. */
const STILL_FOR = 100;

/** Only names that `counts` accepts wake the watch; folders that cannot be watched are left out. */
export function watchFolders(folders: readonly WatchedFolder[], counts: (name: string) => boolean): Watch {
  let changed = false;
  let wake: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  const notice = (_event: string, name: string | null): void => {
    if (name !== null && !counts(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake?.();
    }, STILL_FOR);
  };
  const watchers = folders.flatMap((folder) => open(folder, notice));
  return {
    async next() {
      if (!changed) await new Promise<void>((resolve) => (wake = resolve));
      changed = false;
      wake = undefined;
    },
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

function open(
  { path, deep }: WatchedFolder,
  notice: (event: string, name: string | null) => void,
): readonly FSWatcher[] {
  try {
    return [watch(path, { recursive: deep }, notice).on("error", () => {})];
  } catch {
    return [];
  }
}
