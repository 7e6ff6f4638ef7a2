/** A part of a result is on its way before the check goes on: its next step may take long, above all the first ones. */
import { PassThrough, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import {
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createDraftChecks } from "../../server/src/lsp/draft-checks.ts";
import type { Workspace } from "../../server/src/lsp/workspace.ts";

test("the answer with the first part is written before the next step is taken", async () => {
  const uri = "file:///drafts/brief.md";
  const draft = TextDocument.create(uri, "markdown", 1, "A long draft.");
  let steps = 0;
  const checking = {
    step: async () => {
      steps += 1;
      // Longer than those wait who can do with a part.
      if (steps === 1) await setTimeout(80);
      return steps < 20;
    },
    result: () => ({ findings: [{ rule: "casualty-conflict" }] }),
  };
  const project = { isDraft: () => true, begin: async () => checking };
  const documents = { get: () => draft, onDidClose: () => undefined } as unknown as TextDocuments<TextDocument>;
  const workspace = { generation: 1, projectOf: async () => project } as unknown as Workspace;
  const { checkSoon } = createDraftChecks(documents, workspace);

  const written = new Promise<{ readonly text: string; readonly steps: number }>((resolve) => {
    const output = new Writable({
      write: (chunk, _, done) => {
        const text = String(chunk);
        if (text.includes("result")) resolve({ text, steps });
        done();
      },
    });
    const input = new PassThrough();
    const connection = createConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
    connection.onRequest("part", async () => (await checkSoon(uri))?.id);
    connection.listen();
    const request = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "part" });
    input.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
  });
  const { text, steps: taken } = await written;
  expect(JSON.parse(text)).toMatchObject({ result: "1.1+1" });
  expect(taken).toBe(1);
});
