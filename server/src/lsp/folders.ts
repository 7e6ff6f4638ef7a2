/** Opens the projects of the folders that the client works on, and lets go of those it leaves. */
import { fileURLToPath } from "node:url";
import type { Feature } from "./context.ts";

export const folders: Feature = {
  capabilities: (client) =>
    client.workspace?.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {},
  register: ({ connection, client, workspace, folders: first, onReady }) => {
    const open = (uris: readonly string[]) => {
      for (const path of uris.flatMap(localPath)) void workspace.openFolder(path);
    };
    onReady(() => open(first));
    if (!client.workspace?.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const path of removed.flatMap(({ uri }) => localPath(uri))) workspace.closeFolder(path);
      open(added.map(({ uri }) => uri));
    });
  },
};

/** Folders of other schemes hold no files that could be read. */
const localPath = (uri: string): readonly string[] => (uri.startsWith("file:") ? [fileURLToPath(uri)] : []);
