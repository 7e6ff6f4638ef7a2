/** What the tests do with the editor they run in. */
import * as vscode from "vscode";

/** Opens a file of the workspace folder in an editor. */
export async function openFile(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(path)));
}

/** The sample's brief in an editor, once it has findings. */
export async function checkedBrief(): Promise<vscode.TextEditor> {
  const editor = await openFile("drafts/brief.md");
  await diagnosticsOf(editor.document.uri);
  return editor;
}

export function fileUri(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error("No folder is open.");
  return vscode.Uri.joinPath(folder.uri, path);
}

/** The extension's diagnostics of a file, once there are some that `isReady` accepts. */
export async function diagnosticsOf(
  uri: vscode.Uri,
  isReady: (diagnostics: readonly vscode.Diagnostic[]) => boolean = (all) => all.length > 0,
): Promise<readonly vscode.Diagnostic[]> {
  const own = () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "claimlint");
  return eventually(own, isReady);
}

/** Asks again until the answer is accepted; the test's own time limit ends the wait. */
export async function eventually<T>(ask: () => T | PromiseLike<T>, isReady: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isReady(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A diagnostic's rule. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Where `words` first stand in a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text.`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}
