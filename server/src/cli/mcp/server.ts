/** The engine as a Model Context Protocol server, so that an assistant can check what it drafts against the corpus. */
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { Source } from "../../corpus/source.ts";
import { version } from "../../host/version.ts";
import { createDraftReport } from "../../report/draft-report.ts";
import { createReport, openDraftReport } from "../../report/report.ts";
import { reportJson } from "../formats/json.ts";
import { findPassages } from "./find-passages.ts";
import type { Project } from "./live-project.ts";

/** `open` gives the project as it is at each call. Nothing but its corpus can be read through the server. */
export function createMcpServer(open: () => Promise<Project>): McpServer {
  const server = new McpServer({ name: "claimlint", version }, { instructions });
  const readOnly = { readOnlyHint: true, openWorldHint: false };

  server.registerTool(
    "check_text",
    {
      title: "Check a text against the sources",
      description:
        "Checks each claim of a Markdown text that cites sources as [@key]. Gives claims with verdict and evidence, findings with fixes, and how much could be checked.",
      inputSchema: {
        text: z.string(),
        published: z.string().optional().describe("The day the text speaks from, in EDTF."),
      },
      annotations: readOnly,
    },
    async ({ text, published }) => {
      const { service } = await open();
      const draft = { path: "text.md", text, ...(published !== undefined && { published }) };
      const file = openDraftReport(createDraftReport(await service.check(draft), service));
      return asJson(reportJson(createReport({ files: [file], unread: [], problems: [] })));
    },
  );

  server.registerTool(
    "find_evidence",
    {
      title: "Find passages for a sentence",
      description: "Gives the sentences of the sources nearest to a sentence, best first, each with its citation key.",
      inputSchema: { sentence: z.string(), limit: z.number().int().min(1).max(50).default(8) },
      annotations: readOnly,
    },
    async ({ sentence, limit }) => asJson(await findPassages((await open()).corpus, sentence, limit)),
  );

  server.registerTool(
    "list_sources",
    {
      title: "List the sources",
      description: "Gives key, title, publisher and date of every source.",
      annotations: readOnly,
    },
    async () => asJson((await open()).corpus.sources.map(describe)),
  );

  server.registerTool(
    "read_source",
    {
      title: "Read a source",
      description: "Gives the whole text of a source by its citation key, of a web page the article alone.",
      inputSchema: { key: z.string() },
      annotations: readOnly,
    },
    async ({ key }) => {
      const text = textOf((await open()).corpus.sources, key);
      return {
        content: [{ type: "text", text: text ?? `No source has the key ${key}.` }],
        isError: text === undefined,
      };
    },
  );

  const template = new ResourceTemplate("claimlint://source/{key}", {
    list: async () => ({ resources: (await open()).corpus.sources.flatMap(resource) }),
  });
  server.registerResource(
    "source",
    template,
    { title: "A source of the corpus", mimeType: "text/plain" },
    async (uri, { key }) => {
      const text = textOf((await open()).corpus.sources, decodeURIComponent(String(key)));
      if (text === undefined) throw new Error(`No source has the key ${String(key)}.`);
      return { contents: [{ uri: uri.href, mimeType: "text/plain", text }] };
    },
  );
  return server;
}

const instructions =
  "Cite sources as [@key]. Check a draft with check_text before handing it over; a claim without a finding is not thereby true: see coverage.";

const asJson = (value: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(value, null, 2) }] });

/** Of a web page its article alone, without the menus and comments around it. */
function textOf(sources: readonly Source[], key: string): string | undefined {
  const source = sources.find((each) => each.key === key);
  if (!source?.document || !/\.x?html?$/i.test(source.path ?? "")) return source?.document?.text;
  return source.document.prose
    .replace(/[^\S\n]+/gu, " ")
    .replace(/\s*\n\s*/gu, "\n\n")
    .trim();
}

const describe = ({ key, title, publisher, issued, url, document }: Source) => ({
  key,
  title: title ?? null,
  publisher: publisher ?? null,
  published: issued?.edtf ?? null,
  url: url ?? null,
  hasText: document !== undefined,
});

const resource = ({ key, title, document }: Source) =>
  document === undefined
    ? []
    : [{ uri: `claimlint://source/${encodeURIComponent(key)}`, name: key, title: title ?? key }];
