/** The VS Code side: starts the language server and everything that shows what it found. */
import { type ExtensionContext, l10n } from "vscode";
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

/** Waits for nothing: the views fill once the server has read its corpus. */
export function activate(context: ExtensionContext): void {
  const client = createServer(context);
  server = client;
  const overviews = createOverviews(client);
  context.subscriptions.push(
    overviews,
    showStatus(client),
    showClaims(overviews),
    showSources(overviews),
    registerReport(client),
    registerSample(context),
    registerCommands(client),
  );
  client.start().catch((error: unknown) => client.error(l10n.t("claimlint is not running"), error));
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
