/** The ways between drafts and sources: definition, references, links, symbols. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { checkedBrief, fileUri, openFile, rangeOf } from "./editor.ts";

const source = "corpus/kharrazi-2024.txt";
const words = "about 1,400";

describe("navigation", () => {
  it("goes from a claim to the sentence of its source, and from its key to the source", async () => {
    for (const from of [words, "@kharrazi-2024"]) {
      const { document } = await checkedBrief();
      const at = rangeOf(document, from).start.translate(0, 2);
      const found = await ask<(vscode.Location | vscode.LocationLink)[]>("DefinitionProvider", document.uri, at);
      assert.deepEqual(
        found.map((one) => ("uri" in one ? one.uri : one.targetUri).path),
        [fileUri(source).path],
      );
    }
  });

  it("goes from a sentence of a source to the drafts that rest on it", async () => {
    const brief = await checkedBrief();
    const { document } = await openFile(source);
    const at = rangeOf(document, "roughly 1,200").start;
    const found = await ask<vscode.Location[]>("ReferenceProvider", document.uri, at);
    const drafts = new Set(found.map(({ uri }) => uri.path));
    assert.ok(drafts.has(brief.document.uri.path), [...drafts].join(", "));
  });

  it("makes links of keys", async () => {
    const { document } = await checkedBrief();
    const links = await ask<vscode.DocumentLink[]>("LinkProvider", document.uri);
    assert.ok(links.some(({ target }) => target?.path === fileUri(source).path));
  });

  it("lists a draft's claims, and the workspace's claims and sources", async () => {
    const { document } = await checkedBrief();
    const symbols = await ask<vscode.DocumentSymbol[]>("DocumentSymbolProvider", document.uri);
    const all = symbols.flatMap((one) => [one, ...one.children]).map(({ name }) => name);
    assert.ok(
      all.some((name) => name.startsWith("about 1,400 · On 7 October 2023 Hamas")),
      all.join("\n"),
    );
    const found = await ask<vscode.SymbolInformation[]>("WorkspaceSymbolProvider", "kharrazi-2024");
    assert.ok(found.some(({ location }) => location.uri.path === fileUri(source).path));
  });
});

const ask = <T>(provider: string, ...params: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`vscode.execute${provider}`, ...params);
