/** From an edit to its diagnostics, through the protocol, on the sample and on a draft of 10,000 words. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, connect } from "../test/lsp/connect.ts";
import { longDraft } from "./long-draft.ts";
import { type Measure, median, milliseconds, percentile } from "./measure.ts";

export async function edits(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), "claimlint-bench-"));
  for (const part of ["claimlint.yaml", "corpus", "drafts"]) cpSync(part, join(folder, part), { recursive: true });
  writeFileSync(join(folder, "drafts/long.md"), longDraft(10_000));
  try {
    return [
      ...(await measureDraft(folder, "drafts/brief.md", "sample")),
      ...(await measureDraft(folder, "drafts/long.md", "10,000 words")),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureDraft(folder: string, path: string, name: string): Promise<readonly Measure[]> {
  const text = readFileSync(join(folder, path), "utf8");
  const started = performance.now();
  const client = await connect(folder);
  const uri = client.open(path, text);
  await client.pull(uri);
  const first = performance.now() - started;
  const taken = await typeInto(client, uri, text);
  await client.stop();
  return [
    { what: `${name}: start to first findings`, value: milliseconds(first) },
    { what: `${name}: edit to findings, median`, value: milliseconds(median(taken)) },
    { what: `${name}: edit to findings, 99th percentile`, value: milliseconds(percentile(taken, 0.99)) },
  ];
}

/** Types a sentence, letter by letter, in three places of the draft. */
async function typeInto(client: Client, uri: string, text: string): Promise<readonly number[]> {
  const document = TextDocument.create(uri, "markdown", 1, text);
  const taken: number[] = [];
  for (const part of [2, 5, 8]) {
    let offset = document.getText().indexOf(". ", Math.floor((document.getText().length * part) / 10)) + 1;
    for (const letter of " In May, 12 people died.") {
      const at = document.positionAt(offset);
      const change = { range: { start: at, end: at }, text: letter };
      const version = document.version + 1;
      TextDocument.update(document, [change], version);
      const start = performance.now();
      client.change(uri, version, [change]);
      await client.pull(uri);
      taken.push(performance.now() - start);
      offset += 1;
    }
  }
  return taken;
}
