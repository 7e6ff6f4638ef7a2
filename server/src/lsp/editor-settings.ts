/** The settings that the editor holds under `claimlint`: a layer under every configuration file, and a few of its own. */

import {
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
  MessageType,
  ShowMessageNotification,
} from "vscode-languageserver/node";
import { rules } from "../rules/index.generated.ts";
import { readSettingsValue } from "../settings.ts";
import type { Context, Feature } from "./context.ts";
import { tell } from "./words.ts";

export const editorSettings: Feature = {
  register: (context) => {
    const { connection, client, onReady } = context;
    if (!client.workspace?.configuration) return;
    onReady(() => {
      void takeOver(context);
      if (!client.workspace?.didChangeConfiguration?.dynamicRegistration) return;
      void connection.client.register(DidChangeConfigurationNotification.type, { section: "claimlint" });
    });
    connection.onDidChangeConfiguration(() => {
      void takeOver(context);
      refreshInlayHints(context);
    });
  },
};

/** Asks the client for a setting of the editor alone; false where it knows none. */
export async function inlayHintsWanted({ connection, client }: Context, scopeUri: string): Promise<boolean> {
  if (!client.workspace?.configuration) return false;
  return (await connection.workspace.getConfiguration({ scopeUri, section: "claimlint.inlayHints.enabled" })) === true;
}

export function refreshInlayHints({ connection, client }: Context): void {
  if (client.workspace?.inlayHint?.refreshSupport) void connection.sendRequest(InlayHintRefreshRequest.type);
}

const warned = new Set<string>();

/** A notification: nothing is asked, and not every client answers. */
function warnOnce(connection: Context["connection"], message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}

/** What a configuration file does not know. */
const own = ["inlayHints", "trace"];

async function takeOver({ connection, workspace }: Context): Promise<void> {
  const value: unknown = await connection.workspace.getConfiguration("claimlint");
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
  const given = entries.filter(([key, one]) => !own.includes(key) && one !== null);
  const { layer, problems } = readSettingsValue(Object.fromEntries(given), "the editor's settings", rules);
  for (const { toTell } of problems) warnOnce(connection, `claimlint: ${tell(toTell)}`);
  if (layer) workspace.setEditorLayer({ name: "editor", layer });
}
