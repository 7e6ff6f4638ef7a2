/** The settings that the editor holds under `claimlint`: a layer under every configuration file, and a few of its own. */
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import {
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
  MessageType,
  ShowMessageNotification,
} from "vscode-languageserver/node";
import { EDITOR, type NamedLayer } from "../host/project.ts";
import { rules as knownRules } from "../rules/index.generated.ts";
import { readSettingsValue, type SettingsLayer } from "../settings.ts";
import { say } from "../text/message.ts";
import type { Context, Feature } from "./context.ts";
import { tell } from "./words.ts";

export const editorSettings: Feature = {
  register: (context) => {
    const { connection, client, workspace, onReady } = context;
    if (!client.workspace?.configuration) return;
    const ask = settingsOf(context);
    workspace.layWith(async (configPath) => layerOf(context, await ask(dirname(configPath))));
    onReady(() => {
      if (!client.workspace?.didChangeConfiguration?.dynamicRegistration) return;
      void connection.client.register(DidChangeConfigurationNotification.type, { section: "claimlint" });
    });
    connection.onDidChangeConfiguration(() => {
      void workspace.layersChanged();
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
const own = ["inlayHints", "cache", "trace"];

/**
 * Asks for the settings of a folder, which may have its own. No draft waits for a client that does not answer: those
 * known from before count until it does, and none before.
 */
function settingsOf({ connection, workspace }: Context): (folder: string) => Promise<unknown> {
  const known = new Map<string, unknown>();
  return async (folder) => {
    const before = known.get(folder);
    const scopeUri = pathToFileURL(folder).href;
    const asked = connection.workspace.getConfiguration({ scopeUri, section: "claimlint" });
    const answered = asked.then(
      (value: unknown) => known.set(folder, value),
      () => known,
    );
    const late = setTimeout(PATIENCE, "late", { ref: false });
    if ((await Promise.race([answered, late])) === "late") {
      void answered.then(() => {
        if (JSON.stringify(known.get(folder)) !== JSON.stringify(before)) void workspace.layersChanged();
      });
    }
    return known.get(folder);
  };
}

const PATIENCE = 1000;

function layerOf({ connection }: Context, value: unknown): NamedLayer {
  const read = piecesOf(value).map((piece) => readSettingsValue(piece, "", knownRules));
  for (const { toTell } of read.flatMap(({ problems }) => problems)) {
    warnOnce(connection, `claimlint: ${tell(say`in the editor's settings, ${toTell}`)}`);
  }
  const layer = joined(read.flatMap((one) => one.layer ?? []));
  return { name: EDITOR, layer };
}

/** Each setting of each group by itself: one that is wrong takes no other with it. */
function piecesOf(value: unknown): readonly object[] {
  const given = Object.entries(isGroup(value) ? value : {}).filter(([key, one]) => !own.includes(key) && one !== null);
  return given.flatMap(([key, one]) =>
    isGroup(one) ? Object.entries(one).map(([name, held]) => ({ [key]: { [name]: held } })) : [{ [key]: one }],
  );
}

function joined(layers: readonly SettingsLayer[]): SettingsLayer {
  const all = new Map<string, unknown>();
  for (const [key, value] of layers.flatMap((layer) => Object.entries(layer))) {
    const known = all.get(key);
    all.set(key, isGroup(value) && isGroup(known) ? { ...known, ...value } : value);
  }
  return Object.fromEntries(all);
}

const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
