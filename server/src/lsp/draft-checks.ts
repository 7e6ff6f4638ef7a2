/** Checks drafts once per version, and never answers for a text that is no longer there. */
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type CancellationToken, LSPErrorCodes, ResponseError, type TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readTextFile } from "../host/text-file.ts";
import { isWordFile } from "../host/word-file.ts";
import type { Message } from "../text/message.ts";
import type { CheckDraft, CheckedDraft, Context } from "./context.ts";
import { createLastKnown } from "./last-known.ts";
import { localPath } from "./paths.ts";
import type { Project } from "./project.ts";
import type { Workspace } from "./workspace.ts";

interface Entry {
  readonly id: string;
  readonly checked: Promise<CheckedDraft | undefined>;
  /** Answers at once where a part is known, else as soon as one is. */
  readonly soon?: () => Promise<CheckedDraft | undefined>;
}

/** How long those who can do with a part wait for the whole, and then for more, or for the first finding. */
const PATIENCE = { first: 60, next: 1000 };

export function createDraftChecks(
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
): Pick<Context, "check" | "checkSoon" | "checkAll" | "unreadable" | "onMore"> {
  const entries = new Map<string, Entry>();
  const unreadable = new Map<string, Message>();
  const lastKnown = createLastKnown();
  const listeners: ((uri: string) => void)[] = [];
  documents.onDidClose(({ document }) => {
    entries.delete(document.uri);
    lastKnown.forget(document.uri);
  });

  const idOf = (uri: string): string | undefined => {
    const document = documents.get(uri);
    return document && `${workspace.generation}.${document.version}`;
  };

  const once = (uri: string, id: string, run: () => Omit<Entry, "id">): Entry => {
    const known = entries.get(uri);
    const entry = known?.id === id ? known : { id, ...run() };
    entries.set(uri, entry);
    return entry;
  };

  const openDraft = (uri: string, id: string): Omit<Entry, "id"> => {
    const parts = announceParts(() => {
      for (const listener of listeners) listener(uri);
    });
    const checked = runOpen(uri, id, parts.tell);
    return { checked, soon: () => parts.first(checked) };
  };

  const runOpen = async (
    uri: string,
    id: string,
    tell: (part: CheckedDraft) => void,
  ): Promise<CheckedDraft | undefined> => {
    const project = await workspace.projectOf(uri);
    const path = project && localPath(uri);
    if (!path || !project.isDraft(path)) return undefined;
    // Edits that have already arrived are taken in before the work starts.
    await setImmediate();
    const live = documents.get(uri);
    if (!live || idOf(uri) !== id) throw outdated();
    const document = TextDocument.create(uri, live.languageId, live.version, live.getText());
    const checking = await project.begin(path, document.getText());
    let due = performance.now() + PATIENCE.first;
    for (let part = 1; await checking.step(); ) {
      if (performance.now() >= due) {
        const result = lastKnown.fill(uri, workspace.generation, checking.result());
        const isEmpty = part === 1 && result.findings.length === 0;
        if (!isEmpty || performance.now() >= due + PATIENCE.next) {
          tell({ id: `${id}+${part++}`, document, project, result, partial: true });
          await answersWritten();
          due = performance.now() + PATIENCE.next;
        }
      }
      await setImmediate();
      if (idOf(uri) !== id) throw outdated();
    }
    if (idOf(uri) !== id) throw outdated();
    const result = checking.result();
    lastKnown.keep(uri, workspace.generation, result);
    return { id, document, project, result };
  };

  const checkOpen = async (
    uri: string,
    token: CancellationToken | undefined,
    answerOf: (entry: Entry) => Promise<CheckedDraft | undefined>,
  ): Promise<CheckedDraft | undefined> => {
    const id = idOf(uri);
    if (id === undefined) return undefined;
    const result = await answerOf(once(uri, id, () => openDraft(uri, id)));
    if (token?.isCancellationRequested) throw cancelled();
    return result;
  };

  const check: CheckDraft = (uri, token) => checkOpen(uri, token, ({ checked }) => checked);
  const checkSoon: CheckDraft = (uri, token) => checkOpen(uri, token, ({ checked, soon }) => soon?.() ?? checked);

  const checkClosed = async (project: Project, path: string): Promise<CheckedDraft | undefined> => {
    const uri = pathToFileURL(path).href;
    const version = (await stat(path).catch(() => undefined))?.mtimeMs;
    // What is said of a Word file is said of the text made from it, of which its editor knows no lines.
    if (version === undefined || isWordFile(path)) return undefined;
    const id = `${workspace.generation}.disk.${version}`;
    const run = async (): Promise<CheckedDraft | undefined> => {
      const file = await readTextFile(path, basename(path));
      unreadable.delete(uri);
      if (file.kind === "unreadable") {
        unreadable.set(uri, file.toTell);
        return undefined;
      }
      const document = TextDocument.create(uri, "", 0, file.text);
      return { id, document, project, result: await project.check(path, document.getText()) };
    };
    return once(uri, id, () => ({ checked: run() })).checked;
  };

  const checkAll = async (token?: CancellationToken): Promise<readonly CheckedDraft[]> => {
    const all: CheckedDraft[] = [];
    const closed = new Set<string>();
    for (const project of await workspace.projects()) {
      for (const path of await project.draftPaths()) {
        if (token?.isCancellationRequested) throw cancelled();
        const uri = openUri(documents, path);
        const checked = uri === undefined ? await checkClosed(project, path) : await check(uri, token);
        if (checked) all.push(checked);
        else if (uri === undefined) closed.add(pathToFileURL(path).href);
        await setImmediate();
      }
    }
    // One that was deleted, or opened, is none that cannot be read.
    for (const uri of unreadable.keys()) if (!closed.has(uri)) unreadable.delete(uri);
    return all;
  };

  return { check, checkSoon, checkAll, unreadable, onMore: (listener) => void listeners.push(listener) };
}

/** The connection writes in turns of the event loop: without them an answer would wait until the next step is done. */
async function answersWritten(): Promise<void> {
  for (let turn = 0; turn < TURNS_TO_WRITE; turn += 1) await setImmediate();
}

/** One in which the message gets its place, one in which it is written, and one for a message before it. */
const TURNS_TO_WRITE = 3;

/** Hands out parts of a result as they come, and says when there is more than what was handed out. */
function announceParts(more: () => void) {
  let latest: CheckedDraft | undefined;
  let handedOut = false;
  let wake: ((part: CheckedDraft) => void) | undefined;
  const firstPart = new Promise<CheckedDraft>((resolve) => {
    wake = resolve;
  });
  return {
    tell: (part: CheckedDraft): void => {
      latest = part;
      wake?.(part);
      if (handedOut) more();
    },
    first: async (whole: Promise<CheckedDraft | undefined>): Promise<CheckedDraft | undefined> => {
      const answer = await Promise.race([whole, latest ?? firstPart]);
      if (answer?.partial && !handedOut) {
        handedOut = true;
        whole.then(more, () => undefined);
      }
      return answer;
    },
  };
}

/** The address by which the client has a file open; clients write addresses in more than one way. */
const openUri = (documents: TextDocuments<TextDocument>, path: string): string | undefined =>
  documents.keys().find((uri) => localPath(uri) === path);

const outdated = () => new ResponseError(LSPErrorCodes.ContentModified, "The text has changed.");
const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
