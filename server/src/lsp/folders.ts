/** Opens the projects of the folders that the client works on, and lets go of those it leaves. */
import type { Feature } from "./context.ts";
import { localPath } from "./paths.ts";

export const folders: Feature = {
  capabilities: (client) =>
    client.workspace?.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {},
  register: ({ connection, client, workspace, folders: first, onReady }) => {
    const open = (uris: readonly string[]) => {
      for (const path of pathsOf(uris)) void workspace.openFolder(path);
    };
    onReady(() => open(first));
    if (!client.workspace?.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const path of pathsOf(removed.map(({ uri }) => uri))) workspace.closeFolder(path);
      open(added.map(({ uri }) => uri));
    });
  },
};

const pathsOf = (uris: readonly string[]): readonly string[] => uris.flatMap((uri) => localPath(uri) ?? []);
