/** Every word of the server's own is there in German, and the client's language decides. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HoverRequest, type MarkupContent } from "vscode-languageserver/node";
import { verdictWords } from "../../server/src/lsp/wording.ts";
import { german } from "../../server/src/lsp/words-de.ts";
import { relationWords } from "../../server/src/report/summary.ts";
import { startClient } from "./client.ts";
import { createFolder, modern, positionOf } from "./connect.ts";
import { draft, files } from "./sample.ts";

const folder = join(import.meta.dirname, "../../server/src/lsp");

test("what the server says is said in German, and nothing else is", () => {
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const said = sources.flatMap((source) => [...source.matchAll(/\bsay\(\s*"([^"]*)"/g)].map(([, words]) => words));
  const all = new Set([...said, ...Object.values(verdictWords), ...Object.values(relationWords)]);
  expect(Object.keys(german).sort()).toEqual([...all].sort());
});

test("a sentence keeps its places in German", () => {
  for (const [english, words] of Object.entries(german)) {
    expect(words.match(/\{\d\}/g)).toEqual(english.match(/\{\d\}/g));
  }
});

test.each([
  ["de-AT", "März 2024"],
  ["en", "5 March 2024"],
  ["fr", "5 March 2024"],
])("to a client that speaks %s a date is %s", async (locale, date) => {
  const client = await startClient(createFolder(files), modern, undefined, locale);
  const uri = client.open("drafts/depot.md", draft);
  await client.pull(uri);
  const position = positionOf(draft, "@depot-2024");
  const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  expect((hover?.contents as MarkupContent | undefined)?.value).toContain(date);
});
