/** The walkthrough's sample: copied once to where it may be changed, and opened. */
import { commands, type Disposable, type ExtensionContext, Uri, window, workspace } from "vscode";

export const registerSample = ({ extensionUri, globalStorageUri }: ExtensionContext): Disposable =>
  commands.registerCommand("claimlint.openSample", async () => {
    const sample = Uri.joinPath(globalStorageUri, "sample");
    const isThere = await workspace.fs.stat(sample).then(
      () => true,
      () => false,
    );
    if (!isThere) await workspace.fs.copy(Uri.joinPath(extensionUri, "media", "sample"), sample);
    await window.showTextDocument(Uri.joinPath(sample, "drafts", "brief.md"));
  });
