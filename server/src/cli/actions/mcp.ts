/** What `claimlint mcp` does: serves the project to an assistant over standard input and output. */
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CannotRun } from "../../host/cannot-run.ts";
import type { Context } from "../io.ts";
import { createLiveProject } from "../mcp/live-project.ts";
import { createMcpServer } from "../mcp/server.ts";
import { configurationFor } from "../targets.ts";

export interface McpOptions {
  readonly corpus: readonly string[];
  readonly config?: string;
}

export async function serveMcp({ corpus, config }: McpOptions, { cwd, today }: Context): Promise<void> {
  const request = { cwd, corpus, above: {}, ...(config !== undefined && { config }) };
  const configuration = await configurationFor(cwd, request);
  if (configuration.path === undefined && corpus.length === 0) {
    throw new CannotRun(`There is no claimlint.yaml in ${cwd} or above it; name the sources with --corpus.`);
  }
  const server = createMcpServer(createLiveProject(configuration, cwd, today));
  await server.connect(new StdioServerTransport());
}
