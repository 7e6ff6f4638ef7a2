/** The language server as a process of its own, spoken to over IPC. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, type Middleware, TransportKind } from "vscode-languageclient/node";

/** The languages that drafts are written in, as VS Code and its extensions name them. */
export const draftLanguages: readonly string[] = [
  "markdown",
  "plaintext",
  "quarto",
  "rmd",
  "latex",
  "asciidoc",
  "restructuredtext",
  "org",
  "typst",
];

export function createServer(context: ExtensionContext): LanguageClient {
  const run = { module: context.asAbsolutePath("dist/server.cjs"), transport: TransportKind.ipc };
  const documentSelector = draftLanguages.map((language) => ({ scheme: "file", language }));
  return new LanguageClient("claimlint", "claimlint", { run, debug: run }, { documentSelector, middleware });
}

/** The counts above a draft open its report; to other editors they are words alone. */
const middleware: Middleware = {
  provideCodeLenses: async (document, token, next) => {
    const lenses = (await next(document, token)) ?? [];
    for (const lens of lenses) {
      if (lens.command) lens.command = { ...lens.command, command: "claimlint.openReport", arguments: [document.uri] };
    }
    return lenses;
  },
};
