/** A client for one test, ended with it. */

import { onTestFinished } from "vitest";
import type { ClientCapabilities } from "vscode-languageserver/node";
import { type Client, connect, modern } from "./connect.ts";

export async function startClient(folder: string, capabilities: ClientCapabilities = modern): Promise<Client> {
  const client = await connect(folder, capabilities);
  onTestFinished(() => client.stop());
  return client;
}
