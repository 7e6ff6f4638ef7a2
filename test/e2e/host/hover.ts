/** The hover over a claim shows the sentence of the source. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, openFile, rangeOf } from "./editor.ts";

describe("hover", () => {
  it("shows verdict, comparison, sentence and origin", async () => {
    const text = await hoverOver("about 1,400 people");
    assert.match(text, /\*\*Contradicted\*\*\s+\| +\| draft[^|]*\| source[^|]*\|/);
    assert.match(text, /\| figure[^|]*\| about 1,400[^|]*\| roughly 1,200[^|]*\| \*\*differs\*\* \|/);
    assert.match(text, /\*\*roughly 1,200[^*]*\*\*/);
    assert.match(text, /2 July 2024 \(inferred\)/);
    assert.match(text, /kharrazi-2024\.txt#L\d+/);
  });

  it("shows the reference behind a key", async () => {
    assert.match(await hoverOver("@joint-retaliation-2024"), /France24/);
  });
});

async function hoverOver(words: string): Promise<string> {
  const { document } = await openFile("drafts/brief.md");
  await diagnosticsOf(document.uri);
  const { start } = rangeOf(document, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    start.translate(0, 2),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}
