/** The extension starts as quickly as VS Code's own Markdown extension, by VS Code's own clock. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { devNull } from "node:os";
import process from "node:process";
import * as vscode from "vscode";
import { diagnosticsOf, eventually, openFile } from "./editor.ts";

/** In milliseconds; on a machine that is busy, so many times what VS Code's own extension takes there. */
const limit = 150;
const busyRatio = 3;

const markdown = "vscode.markdown-language-features";

describe("activation", () => {
  it("is not felt", async () => {
    const { document } = await openFile("drafts/brief.md");
    await diagnosticsOf(document.uri);
    await eventually(() => vscode.extensions.getExtension(markdown)?.isActive, Boolean);
    const times = activationTimes(await startupPerformance());
    const [own, other] = ["claimlint.claimlint", markdown].map((id) => times.get(id));
    assert.ok(own !== undefined && other !== undefined, `only ${[...times.keys()].join(", ")} were activated`);
    await writeFile(process.env.CLAIMLINT_ACTIVATION ?? devNull, JSON.stringify({ own, other }));
    assert.ok(own <= Math.max(limit, busyRatio * other), `${own} ms against ${other} ms`);
  });
});

/** The document that "Developer: Startup Performance" shows. */
async function startupPerformance(): Promise<string> {
  await vscode.commands.executeCommand("perfview.show");
  const shown = () => vscode.window.activeTextEditor?.document;
  const text = await eventually(
    () => (shown()?.uri.scheme === "perf" ? (shown()?.getText() ?? "") : ""),
    (words) => words.includes("## Extension Activation Stats"),
  );
  await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
  return text;
}

/** Milliseconds by extension, of loading its code and calling it: what VS Code's list of running extensions shows. */
const activationTimes = (text: string): ReadonlyMap<string, number> =>
  new Map(
    [...text.matchAll(/^\| ([\w.-]+)\s*\| (?:true|false)\s*\| (\d+)\s*\| (\d+)\s*\|/gm)].map(
      ([, id = "", load, call]) => [id, Number(load) + Number(call)],
    ),
  );
