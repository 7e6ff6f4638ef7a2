/** What the views show, asked for again whenever it may have changed and something shows it. */
import { Disposable, EventEmitter, type TreeView } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { changedNotification, type Overview, overviewRequest } from "../../server/src/lsp/messages.ts";

export interface Overviews extends Disposable {
  /** The overview as last read. */
  current(): Overview;
  /** Calls `listener` after each reading. */
  onRead(listener: () => void): Disposable;
  /** Reads for this view from now on, as long as it is on the screen. */
  readFor(view: TreeView<unknown>): void;
}

/** Edits come by the letter; the views need not. */
const settleTime = 400;

export function createOverviews(server: LanguageClient): Overviews {
  const read = new EventEmitter<void>();
  const views: TreeView<unknown>[] = [];
  let overview: Overview = { drafts: [], sources: [] };
  let isStale = true;
  let timer: NodeJS.Timeout | undefined;
  const ask = async () => {
    isStale = false;
    try {
      overview = await server.sendRequest<Overview>(overviewRequest);
      read.fire();
    } catch {
      // The text changed while it was read, and with that comes another notification.
      isStale = true;
    }
  };
  const schedule = () => {
    clearTimeout(timer);
    if (isStale && views.some(({ visible }) => visible)) timer = setTimeout(() => void ask(), settleTime);
  };
  const listening = server.onNotification(changedNotification, () => {
    isStale = true;
    schedule();
  });
  const showing: Disposable[] = [];
  return {
    current: () => overview,
    onRead: (listener) => read.event(listener),
    readFor: (view) => {
      views.push(view);
      showing.push(view.onDidChangeVisibility(schedule));
      schedule();
    },
    dispose: () => {
      clearTimeout(timer);
      Disposable.from(listening, read, ...showing).dispose();
    },
  };
}
