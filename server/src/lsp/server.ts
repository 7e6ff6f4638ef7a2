/** The language server: one connection, one list of features. */
import process from "node:process";
import { pathToFileURL } from "node:url";
import {
  type Connection,
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { codeActions } from "./code-actions.ts";
import { codeLens } from "./code-lens.ts";
import { completion } from "./completion.ts";
import type { Context, Feature } from "./context.ts";
import { definition } from "./definition.ts";
import { diagnostics } from "./diagnostics.ts";
import { documentLinks } from "./document-links.ts";
import { createDraftChecks } from "./draft-checks.ts";
import { editorSettings } from "./editor-settings.ts";
import { folders } from "./folders.ts";
import { hover } from "./hover.ts";
import { inlayHints } from "./inlay-hints.ts";
import { overview } from "./overview.ts";
import { problems } from "./problems.ts";
import { references } from "./references.ts";
import { report } from "./report.ts";
import { semanticTokens } from "./semantic-tokens.ts";
import { status } from "./status.ts";
import { symbols } from "./symbols.ts";
import { watching } from "./watching.ts";
import { speak } from "./words.ts";
import { Workspace } from "./workspace.ts";

/** Every ability of the server, in the order in which they are registered. */
const features: readonly Feature[] = [
  editorSettings,
  diagnostics,
  problems,
  hover,
  codeActions,
  completion,
  definition,
  references,
  documentLinks,
  symbols,
  codeLens,
  inlayHints,
  semanticTokens,
  folders,
  watching,
  overview,
  report,
  status,
];

/** Serves over standard input and output, for `claimlint lsp --stdio`. */
export function startStdioServer(): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
}

/** Serves a connection until its client ends it. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  // A client may refuse what it is asked, and a file vanish while it is read: neither ends the session.
  process.on("unhandledRejection", (error) => connection.console.error(String(error)));
  connection.onInitialize(({ capabilities: client, workspaceFolders, rootUri, rootPath, locale }) => {
    speak(locale);
    const workspace = new Workspace();
    const root = rootUri ?? (rootPath ? pathToFileURL(rootPath).href : undefined);
    const ready: (() => void)[] = [];
    const context: Context = {
      connection,
      client,
      documents,
      workspace,
      folders: workspaceFolders?.map(({ uri }) => uri) ?? (root === undefined ? [] : [root]),
      onReady: (listener) => void ready.push(listener),
      ...createDraftChecks(documents, workspace),
    };
    for (const feature of features) feature.register(context);
    connection.onInitialized(() => {
      for (const listener of ready) listener();
    });
    connection.onShutdown(() => workspace.keep());
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
