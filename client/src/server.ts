/** The language server as a process of its own, spoken to over IPC. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, type Middleware, TransportKind } from "vscode-languageclient/node";

export function createServer(context: ExtensionContext): LanguageClient {
  const run = { module: context.asAbsolutePath("dist/server.cjs"), transport: TransportKind.ipc };
  const documentSelector = [
    { scheme: "file", language: "markdown" },
    { scheme: "file", language: "plaintext" },
  ];
  return new LanguageClient("claimlint", "claimlint", { run, debug: run }, { documentSelector, middleware });
}

/** The counts above a draft open its report; to other editors they are words alone. */
const middleware: Middleware = {
  provideCodeLenses: async (document, token, next) => {
    const lenses = (await next(document, token)) ?? [];
    for (const lens of lenses) {
      if (lens.command) lens.command = { ...lens.command, command: "claimlint.openReport" };
    }
    return lenses;
  },
};
