/** The language server: one connection, one list of features. */
import process from "node:process";
import { fileURLToPath } from "node:url";
import {
  type Connection,
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { codeActions } from "./code-actions.ts";
import type { Context, Feature } from "./context.ts";
import { diagnostics } from "./diagnostics.ts";
import { createDraftChecks } from "./draft-checks.ts";
import { hover } from "./hover.ts";
import { problems } from "./problems.ts";
import { watching } from "./watching.ts";
import { Workspace } from "./workspace.ts";

/** Every ability of the server, in the order in which they are registered. */
const features: readonly Feature[] = [diagnostics, problems, hover, codeActions, watching];

/** Serves over standard input and output, for `claimlint lsp --stdio`. */
export function startStdioServer(): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
}

/** Serves a connection until its client ends it. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(({ capabilities: client, workspaceFolders }) => {
    const workspace = new Workspace();
    const ready: (() => void)[] = [];
    const context: Context = {
      connection,
      client,
      documents,
      workspace,
      onReady: (listener) => void ready.push(listener),
      check: createDraftChecks(documents, workspace),
    };
    for (const feature of features) feature.register(context);
    connection.onInitialized(() => {
      for (const listener of ready) listener();
      for (const { uri } of workspaceFolders ?? []) void workspace.openFolder(fileURLToPath(uri));
    });
    return {
      serverInfo: { name: "claimlint" },
      capabilities: Object.assign(
        { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true } },
        ...features.map((feature) => feature.capabilities?.(client)),
      ),
    };
  });
  documents.listen(connection);
  connection.listen();
}
