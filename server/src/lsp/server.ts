/** The language server: one connection, one list of features. */
import process from "node:process";
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
import { watching } from "./watching.ts";
import { Workspace } from "./workspace.ts";

/** Every ability of the server, in the order in which they are registered. */
const features: readonly Feature[] = [diagnostics, hover, codeActions, watching];

/** Serves over standard input and output, for `claimlint lsp --stdio`. */
export function startStdioServer(): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
}

/** Serves a connection until its client ends it. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(({ capabilities: client }) => {
    const workspace = new Workspace();
    const context: Context = {
      connection,
      client,
      documents,
      workspace,
      check: createDraftChecks(documents, workspace),
    };
    for (const feature of features) feature.register(context);
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
