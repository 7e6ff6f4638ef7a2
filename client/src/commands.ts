/** The commands that need nothing but the server. */
import { commands, Disposable } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

export const registerCommands = (server: LanguageClient): Disposable =>
  Disposable.from(
    commands.registerCommand("claimlint.restart", () => server.restart()),
    commands.registerCommand("claimlint.showOutput", () => server.outputChannel.show()),
  );
