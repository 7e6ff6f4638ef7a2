/** Changes of corpus and configuration show without a restart. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, fileUri, openFile, ruleOf } from "./editor.ts";

describe("watching", () => {
  it("takes in a changed article", async () => {
    const { document } = await openFile("drafts/brief.md");
    await diagnosticsOf(document.uri, (all) => all.some((one) => ruleOf(one) === "casualty-conflict"));
    const article = fileUri("corpus/kharrazi-2024.txt");
    const original = await vscode.workspace.fs.readFile(article);
    const changed = Buffer.from(original).toString("utf8").replaceAll("1,200", "1,400");
    await vscode.workspace.fs.writeFile(article, Buffer.from(changed));
    await diagnosticsOf(document.uri, (all) => all.every((one) => ruleOf(one) !== "casualty-conflict"));
    await vscode.workspace.fs.writeFile(article, original);
    await diagnosticsOf(document.uri, (all) => all.some((one) => ruleOf(one) === "casualty-conflict"));
  });

  it("shows a fault of the configuration on its file, until it is mended", async () => {
    await openFile("drafts/brief.md");
    const configuration = fileUri("claimlint.yaml");
    const original = await vscode.workspace.fs.readFile(configuration);
    await vscode.workspace.fs.writeFile(configuration, Buffer.from("corpus: [corpus]\nrulez: {}\n"));
    const [fault] = await diagnosticsOf(configuration);
    assert.match(fault?.message ?? "", /rulez/);
    assert.equal(fault?.range.start.line, 1);
    await vscode.workspace.fs.writeFile(configuration, original);
    await diagnosticsOf(configuration, (all) => all.length === 0);
  });

  it("takes in a rule that is switched off", async () => {
    const { document } = await openFile("drafts/brief.md");
    const configuration = fileUri("claimlint.yaml");
    const original = await vscode.workspace.fs.readFile(configuration);
    const more = `${Buffer.from(original).toString("utf8")}\nrules: { casualty-conflict: off }\n`;
    await vscode.workspace.fs.writeFile(configuration, Buffer.from(more));
    await diagnosticsOf(
      document.uri,
      (all) => all.length > 0 && all.every((one) => ruleOf(one) !== "casualty-conflict"),
    );
    await vscode.workspace.fs.writeFile(configuration, original);
    await diagnosticsOf(document.uri, (all) => all.some((one) => ruleOf(one) === "casualty-conflict"));
  });
});
