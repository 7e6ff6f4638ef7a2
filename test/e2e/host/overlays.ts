/** What is laid over a draft or offered while it is written: lenses, hints, colours, completion. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { checkedBrief, eventually, rangeOf } from "./editor.ts";

describe("over the draft", () => {
  it("lenses count the claims of the draft and of each section, and open the report", async () => {
    const { document } = await checkedBrief();
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      document.uri,
      50,
    );
    const [whole, ...sections] = lenses.flatMap(({ command }) => command ?? []);
    assert.match(whole?.title ?? "", /^\d+ claims · .*contradicted/);
    assert.equal(whole?.command, "claimlint.openReport");
    assert.ok(sections.length > 2);
  });

  it("hints name the source behind an uncited claim, once they are wanted", async () => {
    const { document } = await checkedBrief();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, whole);
    assert.deepEqual(await hints(), []);
    const settings = vscode.workspace.getConfiguration("claimlint");
    await settings.update("inlayHints.enabled", true, vscode.ConfigurationTarget.Global);
    const shown = await eventually(hints, (all) => all.length > 0);
    assert.ok(shown.every(({ label }) => String(label).startsWith("@")));
    await settings.update("inlayHints.enabled", undefined, vscode.ConfigurationTarget.Global);
  });

  it("claims are coloured by verdict", async () => {
    const { document } = await checkedBrief();
    const [legend, tokens] = await Promise.all([
      vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        "vscode.provideDocumentSemanticTokensLegend",
        document.uri,
      ),
      vscode.commands.executeCommand<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens", document.uri),
    ]);
    assert.deepEqual(legend.tokenTypes, ["claim"]);
    const contradicted = 1 << legend.tokenModifiers.indexOf("contradicted");
    assert.ok([...tokens.data].some((value, at) => at % 5 === 4 && value === contradicted));
  });

  it("keys are completed after an @, the one that bears the sentence first", async () => {
    const { document } = await checkedBrief();
    const at = rangeOf(document, "@kharrazi-2024").start.translate(0, 1);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      at,
      "@",
    );
    const own = items.filter(({ detail }) => detail?.includes("Washington Examiner"));
    assert.deepEqual(
      own.map(({ label }) => (typeof label === "string" ? label : label.label)),
      ["kharrazi-2024"],
    );
  });
});
