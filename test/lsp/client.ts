/** A client for one test, ended with it. */

import { onTestFinished } from "vitest";
import type { ClientCapabilities } from "vscode-languageserver/node";
import { type Client, connect, modern, type Prepare } from "./connect.ts";

export async function startClient(
  folder: string,
  capabilities: ClientCapabilities = modern,
  prepare?: Prepare,
  locale?: string,
): Promise<Client> {
  const client = await connect(folder, capabilities, prepare, locale);
  onTestFinished(() => client.stop());
  return client;
}
