/** Opens the projects of the folders that the client works on, and lets go of those it leaves. */
import type { Feature } from "./context.ts";
import { localPath } from "./paths.ts";

export const folders: Feature = {
  capabilities: (client) =>
    client.workspace?.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {},
  register: ({ connection, client, workspace, folders: first, onReady }) => {
    const open = new Set(pathsOf(first));
    const openAll = () => {
      for (const path of open) void workspace.openFolder(path);
    };
    onReady(openAll);
    // A configuration may have been made where there was none.
    workspace.onReload(openAll);
    if (!client.workspace?.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const left = pathsOf(removed.map(({ uri }) => uri));
      for (const path of left) open.delete(path);
      for (const path of left) workspace.closeFolder(path);
      for (const path of pathsOf(added.map(({ uri }) => uri))) open.add(path);
      openAll();
    });
  },
};

const pathsOf = (uris: readonly string[]): readonly string[] => uris.flatMap((uri) => localPath(uri) ?? []);
