/** A client that speaks the protocol to the built server over stdio, as any editor does. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";

const server = join(import.meta.dirname, "../../dist/server.cjs");

export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server registered at run time, by method. */
  readonly registrations: readonly { readonly method: string; readonly registerOptions?: unknown }[];
  uri(path: string): string;
  /** Opens a file with its text on disk, or another. */
  open(path: string, text: string): string;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void;
  /** Asks until all is known. */
  pull(uri: string): Promise<readonly Diagnostic[]>;
  /** Asks once; of a long draft the answer may be a part. */
  pullOnce(uri: string): Promise<DocumentDiagnosticReport>;
  /** Resolves with the first diagnostics pushed for a file that are accepted. */
  pushed(
    uri: string,
    accept: (diagnostics: readonly Diagnostic[], version?: number) => boolean,
  ): Promise<readonly Diagnostic[]>;
  stop(): Promise<void>;
}

/** Client capabilities of an editor that pulls, watches and refreshes. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ["markdown"] },
    codeAction: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

/** Writes files into a new folder. */
export function createFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "claimlint-lsp-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Answers what the server may ask before it is ready. */
export type Prepare = (connection: ProtocolConnection) => void;

/** Starts a server on a folder; `cache` is where it keeps what saves time. */
export async function connect(
  folder: string,
  capabilities: ClientCapabilities = modern,
  prepare?: Prepare,
  locale?: string,
  cache = "off",
): Promise<Client> {
  const child = spawn(process.execPath, [server, "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, CLAIMLINT_CACHE: cache },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const registrations: { method: string; registerOptions?: unknown }[] = [];
  connection.onRequest(RegistrationRequest.type, (params) => void registrations.push(...params.registrations));
  const pushes = rememberPushes(connection);
  prepare?.(connection);
  connection.listen();
  const pullOnce = (target: string) =>
    connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: target } });
  const uri = (path: string) => pathToFileURL(join(folder, path)).href;
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "test" }],
    capabilities,
    ...(locale !== undefined && { locale }),
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    registrations,
    uri,
    open: (path, text) => {
      const textDocument = { uri: uri(path), languageId: "markdown", version: 1, text };
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return textDocument.uri;
    },
    change: (target, version, contentChanges) => {
      const textDocument = { uri: target, version };
      void connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
    },
    pull: async (target) => {
      let report = await pullOnce(target);
      while (report.resultId?.includes("+")) {
        await setTimeout(20);
        report = await pullOnce(target);
      }
      return report.kind === "full" ? report.items : [];
    },
    pullOnce,
    pushed: pushes,
    stop: () => end(connection, child),
  };
}

/** The position of the first character of `words` in `text`. */
export function positionOf(text: string, words: string): Position {
  const before = text.slice(0, text.indexOf(words)).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function rememberPushes(connection: ProtocolConnection): Client["pushed"] {
  const latest = new Map<string, { diagnostics: readonly Diagnostic[]; version?: number | undefined }>();
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics, version }) => {
    latest.set(uri, { diagnostics, version });
    for (const look of waiting) look();
  });
  return (uri, accept) =>
    new Promise((resolve) => {
      const look = () => {
        const push = latest.get(uri);
        if (!push || !accept(push.diagnostics, push.version)) return;
        waiting.delete(look);
        resolve(push.diagnostics);
      };
      waiting.add(look);
      look();
    });
}

async function end(connection: ProtocolConnection, child: ChildProcess): Promise<void> {
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  connection.dispose();
  await new Promise((resolve) => (child.exitCode === null ? child.once("exit", resolve) : resolve(undefined)));
}
