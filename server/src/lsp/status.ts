/** Tells the client what the server holds, and shows progress while it reads a corpus. */

import { say } from "../text/message.ts";
import type { Feature } from "./context.ts";
import { type Status, statusNotification } from "./messages.ts";
import { localPath } from "./paths.ts";
import { tell } from "./words.ts";
import type { Opened } from "./workspace.ts";

export const status: Feature = {
  register: ({ connection, client, workspace, folders, onReady }) => {
    const opened = new Map<string, Opened>();
    let isAnyOpened = false;
    const notify = (state: Status["state"]) => {
      const all = [...opened.values()];
      const sources = all.reduce((sum, { project }) => sum + (project?.sources().length ?? 0), 0);
      const problems = all.reduce((sum, one) => sum + one.problems.length, 0);
      const projects = all.length;
      void connection.sendNotification(statusNotification, { state, projects, sources, problems } satisfies Status);
    };
    onReady(async () => {
      const paths = folders.flatMap((uri) => localPath(uri) ?? []);
      await Promise.all(paths.map((path) => workspace.openFolder(path)));
      if (!isAnyOpened) notify("ready");
    });
    workspace.onClose((configPath) => {
      opened.delete(configPath);
      notify("ready");
    });
    workspace.onOpening(async (opening) => {
      isAnyOpened = true;
      notify("reading");
      const progress = client.window?.workDoneProgress ? await connection.window.createWorkDoneProgress() : undefined;
      progress?.begin(tell(say`claimlint: reading the corpus`));
      const one = await opening;
      progress?.done();
      opened.set(one.configPath, one);
      notify("ready");
    });
  },
};
