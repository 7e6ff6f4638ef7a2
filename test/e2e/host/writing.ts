/** What a writer takes over while writing: an assessment marked as one's own, a name taught to the table, completions. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { checkedBrief, diagnosticsOf, fileUri, rangeOf, ruleOf } from "./editor.ts";

const uncited = "The ministry of Ardovia closed the border on Tuesday.";
const misspelt = "Kamal Kharrazy is a foreign affairs adviser to the supreme leader [@kharrazi-2024].";

describe("writing", () => {
  afterEach(() => vscode.commands.executeCommand("workbench.action.files.revert"));

  it("marks a sentence without a source as the writer's own assessment, and its finding goes", async () => {
    const { document } = await write(uncited);
    const at = rangeOf(document, uncited);
    await diagnosticsOf(document.uri, (all) => all.some(({ range }) => range.intersection(at)));
    await apply(document, at, /^Mark as your own assessment/);
    const marked = rangeOf(document, "We assess that the ministry of Ardovia closed the border on Tuesday.");
    await diagnosticsOf(document.uri, (all) => !all.some(({ range }) => range.intersection(marked)));
  });

  it("teaches the actor table another spelling, and the finding goes", async () => {
    const { document } = await write(misspelt);
    await diagnosticsOf(document.uri, (all) => all.some((one) => ruleOf(one) === "name-variant"));
    await apply(document, rangeOf(document, "Kamal Kharrazy"), /as a name of Kamal Kharrazi to actors\.yaml$/);
    const table = await vscode.workspace.openTextDocument(fileUri("corpus/actors.yaml"));
    assert.match(table.getText(), /Kamal Kharrazy/);
    await table.save();
    await diagnosticsOf(document.uri, (all) => !all.some((one) => ruleOf(one) === "name-variant"));
  });

  for (const [what, typed, offered] of [
    ["keys of sources", "It was said [@khar", "kharrazi-2024"],
    ["rules in a suppression", "<!-- claimlint-disable-next-line casu", "casualty-conflict"],
    ["names of actors", "It was Hassan Nas", "Hassan Nasrallah"],
  ] as const) {
    it(`completes ${what}`, async () => {
      const { document } = await write(typed);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        rangeOf(document, typed).end,
      );
      const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
      assert.ok(labels.includes(offered), labels.join(", "));
    });
  }
});

/** Adds a paragraph to the brief, unsaved. */
async function write(paragraph: string): Promise<vscode.TextEditor> {
  const editor = await checkedBrief();
  const end = editor.document.positionAt(editor.document.getText().length);
  await editor.edit((edit) => edit.insert(end, `\n${paragraph}`));
  return editor;
}

async function apply(document: vscode.TextDocument, at: vscode.Range, title: RegExp): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    at,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action?.edit, `no such fix among ${actions.map((one) => one.title).join(", ")}`);
  await vscode.workspace.applyEdit(action.edit);
}
