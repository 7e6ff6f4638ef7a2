/** The VS Code side: starts the language server and everything that shows what it found. */
import type { ExtensionContext } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { showClaims } from "./claims-view.ts";
import { registerCommands } from "./commands.ts";
import { createOverviews } from "./overviews.ts";
import { registerReport } from "./report.ts";
import { registerSample } from "./sample.ts";
import { createServer } from "./server.ts";
import { showSources } from "./sources-view.ts";
import { showStatus } from "./status.ts";

let server: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  server = createServer(context);
  const overviews = createOverviews(server);
  context.subscriptions.push(
    overviews,
    showStatus(server),
    showClaims(overviews),
    showSources(overviews),
    registerReport(server),
    registerSample(context),
    registerCommands(server),
  );
  await server.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
