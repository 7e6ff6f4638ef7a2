/** Commands, views and the sample of the walkthrough. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, eventually, openFile, ruleOf } from "./editor.ts";

describe("commands", () => {
  it("are all there, each under a name in the palette's language", async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const extension: vscode.Extension<unknown> | undefined = vscode.extensions.getExtension("claimlint.claimlint");
    assert.ok(extension);
    const { contributes } = extension.packageJSON as Manifest;
    for (const { command, title } of contributes.commands) {
      assert.ok(registered.has(command), command);
      assert.doesNotMatch(title, /^%/);
    }
  });

  it("open the report of a draft in a tab", async () => {
    await openFile("drafts/brief.md");
    await vscode.commands.executeCommand("claimlint.openReport");
    const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ label }) => label);
    await eventually(labels, (all) => all.includes("Evidence: brief.md"));
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("open the sample of the walkthrough, and its finding shows", async () => {
    await vscode.commands.executeCommand("claimlint.openSample");
    const uri = vscode.window.activeTextEditor?.document.uri;
    assert.ok(uri);
    const found = await diagnosticsOf(uri);
    assert.deepEqual(found.map(ruleOf), ["casualty-conflict"]);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });
});

describe("the server", () => {
  it("answers again after a restart", async () => {
    const { document } = await openFile("drafts/brief.md");
    await diagnosticsOf(document.uri);
    await vscode.commands.executeCommand("claimlint.restart");
    assert.ok((await diagnosticsOf(document.uri)).length > 0);
  });
});

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: string }[] };
}
