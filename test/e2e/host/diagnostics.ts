/** The Problems of a draft are the findings of the command line. */
import assert from "node:assert/strict";
import process from "node:process";
import * as vscode from "vscode";
import type { ShownFinding } from "../sample.ts";
import { diagnosticsOf, openFile, ruleOf } from "./editor.ts";

describe("diagnostics", () => {
  it("are the findings of the command line", async () => {
    const { document } = await openFile("drafts/brief.md");
    const expected = (JSON.parse(process.env.CLAIMLINT_EXPECTED ?? "[]") as ShownFinding[]).sort(byPlace);
    assert.ok(expected.length > 0);
    const all = await diagnosticsOf(document.uri, ({ length }) => length >= expected.length);
    const shown = all.map(toShown).sort(byPlace);
    assert.deepEqual(shown, expected);
  });

  it("lead to the sentence of the source and to the page of the rule", async () => {
    const { document } = await openFile("drafts/brief.md");
    const isConflict = (one: vscode.Diagnostic) => ruleOf(one) === "casualty-conflict";
    const conflict = (await diagnosticsOf(document.uri, (all) => all.some(isConflict))).find(isConflict);
    const [related] = conflict?.relatedInformation ?? [];
    assert.ok(related);
    assert.match(related.location.uri.path, /corpus\/kharrazi-2024\.txt$/);
    const source = await vscode.workspace.openTextDocument(related.location.uri);
    assert.match(source.getText(related.location.range), /roughly 1,200 people/);
    assert.ok(typeof conflict?.code === "object" && conflict.code.target.path.endsWith("casualty-conflict.md"));
  });
});

const severities: Readonly<Record<vscode.DiagnosticSeverity, string>> = {
  [vscode.DiagnosticSeverity.Error]: "error",
  [vscode.DiagnosticSeverity.Warning]: "warning",
  [vscode.DiagnosticSeverity.Information]: "info",
  [vscode.DiagnosticSeverity.Hint]: "hint",
};

const toShown = (diagnostic: vscode.Diagnostic): ShownFinding => ({
  rule: ruleOf(diagnostic),
  severity: severities[diagnostic.severity],
  message: diagnostic.message,
  line: diagnostic.range.start.line + 1,
  column: diagnostic.range.start.character + 1,
});

const byPlace = (a: ShownFinding, b: ShownFinding): number =>
  a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
