/** Checks open drafts once per version, and never answers for a text that is no longer there. */
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { LSPErrorCodes, ResponseError, type TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckDraft, CheckedDraft } from "./context.ts";
import type { Workspace } from "./workspace.ts";

interface Entry {
  readonly id: string;
  readonly checked: Promise<CheckedDraft | undefined>;
}

export function createDraftChecks(documents: TextDocuments<TextDocument>, workspace: Workspace): CheckDraft {
  const entries = new Map<string, Entry>();
  documents.onDidClose(({ document }) => entries.delete(document.uri));

  const idOf = (uri: string): string | undefined => {
    const document = documents.get(uri);
    return document && `${workspace.generation}.${document.version}`;
  };

  const run = async (uri: string, id: string): Promise<CheckedDraft | undefined> => {
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

  return async (uri, token) => {
    const id = idOf(uri);
    if (id === undefined) return undefined;
    const known = entries.get(uri);
    const checked = known?.id === id ? known.checked : run(uri, id);
    entries.set(uri, { id, checked });
    const result = await checked;
    if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
    return result;
  };
}

const outdated = () => new ResponseError(LSPErrorCodes.ContentModified, "The text has changed.");
