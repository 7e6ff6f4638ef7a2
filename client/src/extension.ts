/** The VS Code side: starts the language server and stops it. */
import { commands, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  client = createClient(context);
  context.subscriptions.push(
    commands.registerCommand("claimlint.restart", () => client?.restart()),
    commands.registerCommand("claimlint.showOutput", () => client?.outputChannel.show()),
  );
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

function createClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath("dist/server.cjs");
  const run = { module, transport: TransportKind.ipc };
  return new LanguageClient(
    "claimlint",
    "claimlint",
    { run, debug: run },
    { documentSelector: [{ language: "markdown" }], diagnosticCollectionName: "claimlint" },
  );
}
