/** The language server as a process of its own, spoken to over IPC. */
import { type ExtensionContext, MarkdownString, workspace } from "vscode";
import { LanguageClient, type Middleware, TransportKind } from "vscode-languageclient/node";
import { widenTables } from "./wide-tables.ts";

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
  const keeps = workspace.getConfiguration("claimlint").get("cache.enabled", true);
  const options = keeps ? {} : { env: { CLAIMLINT_CACHE: "off" } };
  const run = { module: context.asAbsolutePath("dist/server.cjs"), transport: TransportKind.ipc, options };
  const documentSelector = draftLanguages.map((language) => ({ scheme: "file", language }));
  return new LanguageClient("claimlint", "claimlint", { run, debug: run }, { documentSelector, middleware });
}

/** What other editors show otherwise: the counts above a draft are words alone to them, and open its report here. */
const middleware: Middleware = {
  provideHover: async (document, position, token, next) => {
    const hover = await next(document, position, token);
    if (hover) hover.contents = hover.contents.map(widen);
    return hover;
  },
  provideCodeLenses: async (document, token, next) => {
    const lenses = (await next(document, token)) ?? [];
    for (const lens of lenses) {
      if (lens.command) lens.command = { ...lens.command, command: "claimlint.openReport", arguments: [document.uri] };
    }
    return lenses;
  },
};

const widen = <Content>(content: Content): Content | MarkdownString =>
  content instanceof MarkdownString ? new MarkdownString(widenTables(content.value)) : content;
