/** A quick fix changes the draft as its title says, and nothing else. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, openFile, rangeOf, ruleOf } from "./editor.ts";

describe("quick fix", () => {
  it("takes the figure of the source, and the finding goes", async () => {
    const { document } = await openFile("drafts/brief.md");
    const before = (await diagnosticsOf(document.uri)).map(ruleOf);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      rangeOf(document, "about 1,400"),
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ isPreferred, edit }) => isPreferred && edit);
    assert.ok(fix?.edit, `no preferred fix among ${actions.map(({ title }) => title).join(", ")}`);
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /1,200/);
    const after = await diagnosticsOf(document.uri, (all) => all.length < before.length);
    assert.deepEqual(
      after.map(ruleOf).sort(),
      before.filter((_, index) => index !== before.indexOf("casualty-conflict")).sort(),
    );
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });
});
