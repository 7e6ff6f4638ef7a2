/** What the views show, asked for again whenever it may have changed and something shows it. */
import { type Disposable, EventEmitter } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { changedNotification, type Overview, overviewRequest } from "../../server/src/lsp/messages.ts";

export interface Overviews extends Disposable {
  /** The overview as last read. */
  current(): Overview;
  /** Calls `listener` after each reading. */
  onRead(listener: () => void): Disposable;
}

/** Edits come by the letter; the views need not. */
const settleTime = 400;

export function createOverviews(server: LanguageClient): Overviews {
  const read = new EventEmitter<void>();
  let overview: Overview = { drafts: [], sources: [] };
  let timer: NodeJS.Timeout | undefined;
  const ask = async () => {
    try {
      overview = await server.sendRequest<Overview>(overviewRequest);
      read.fire();
    } catch {
      // The text changed while it was read, and with it comes another notification; or the server is restarting.
      if (server.isRunning()) schedule();
    }
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), settleTime);
  };
  const listening = server.onNotification(changedNotification, schedule);
  return {
    current: () => overview,
    onRead: (listener) => read.event(listener),
    dispose: () => {
      clearTimeout(timer);
      listening.dispose();
      read.dispose();
    },
  };
}
