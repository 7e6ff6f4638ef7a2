/** Checks drafts once per version, and never answers for a text that is no longer there. */
import { stat } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type CancellationToken, LSPErrorCodes, ResponseError, type TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readTextFile } from "../host/text-file.ts";
import { isWordFile } from "../host/word-file.ts";
import type { CheckedDraft, Context } from "./context.ts";
import type { Project } from "./project.ts";
import type { Workspace } from "./workspace.ts";

interface Entry {
  readonly id: string;
  readonly checked: Promise<CheckedDraft | undefined>;
}

export function createDraftChecks(
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
): Pick<Context, "check" | "checkAll"> {
  const entries = new Map<string, Entry>();
  documents.onDidClose(({ document }) => entries.delete(document.uri));

  const idOf = (uri: string): string | undefined => {
    const document = documents.get(uri);
    return document && `${workspace.generation}.${document.version}`;
  };

  const once = (uri: string, id: string, run: () => Promise<CheckedDraft | undefined>) => {
    const known = entries.get(uri);
    const checked = known?.id === id ? known.checked : run();
    entries.set(uri, { id, checked });
    return checked;
  };

  const runOpen = async (uri: string, id: string): Promise<CheckedDraft | undefined> => {
    const project = await workspace.projectOf(uri);
    const path = project && fileURLToPath(uri);
    if (!path || !(await project.isDraft(path))) return undefined;
    // Edits that have already arrived are taken in before the work starts.
    await setImmediate();
    const live = documents.get(uri);
    if (!live || idOf(uri) !== id) throw outdated();
    const document = TextDocument.create(uri, live.languageId, live.version, live.getText());
    const result = await project.check(path, document.getText());
    if (idOf(uri) !== id) throw outdated();
    return { id, document, project, result };
  };

  const check = async (uri: string, token?: CancellationToken): Promise<CheckedDraft | undefined> => {
    const id = idOf(uri);
    if (id === undefined) return undefined;
    const result = await once(uri, id, () => runOpen(uri, id));
    if (token?.isCancellationRequested) throw cancelled();
    return result;
  };

  const checkClosed = async (project: Project, path: string): Promise<CheckedDraft | undefined> => {
    const uri = pathToFileURL(path).href;
    const version = (await stat(path).catch(() => undefined))?.mtimeMs;
    // What is said of a Word file is said of the text made from it, of which its editor knows no lines.
    if (version === undefined || isWordFile(path)) return undefined;
    const id = `${workspace.generation}.disk.${version}`;
    return once(uri, id, async () => {
      const file = await readTextFile(path, path);
      if (file.kind === "unreadable") return undefined;
      const document = TextDocument.create(uri, "", 0, file.text);
      return { id, document, project, result: await project.check(path, document.getText()) };
    });
  };

  const checkAll = async (token?: CancellationToken): Promise<readonly CheckedDraft[]> => {
    const all: CheckedDraft[] = [];
    for (const project of await workspace.projects()) {
      for (const path of await project.draftPaths()) {
        if (token?.isCancellationRequested) throw cancelled();
        const uri = openUri(documents, path);
        const checked = uri === undefined ? await checkClosed(project, path) : await check(uri, token);
        if (checked) all.push(checked);
        await setImmediate();
      }
    }
    return all;
  };

  return { check, checkAll };
}

/** The address by which the client has a file open; clients write addresses in more than one way. */
const openUri = (documents: TextDocuments<TextDocument>, path: string): string | undefined =>
  documents.keys().find((uri) => uri.startsWith("file:") && fileURLToPath(uri) === path);

const outdated = () => new ResponseError(LSPErrorCodes.ContentModified, "The text has changed.");
const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
