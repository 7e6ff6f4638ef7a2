/** From an edit to its findings, through the protocol, on a draft of 10,000 words, beside other linters on the same edits. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, connect, modern } from "../test/lsp/connect.ts";
import { longDraft } from "./long-draft.ts";
import { type Measure, median, milliseconds, percentile, ratio, timeRuns } from "./measure.ts";
import { otherLinters } from "./other-linters.ts";
import { recordedEdits } from "./recorded-edits.ts";

const path = "drafts/long.md";
const sample = "drafts/brief.md";

export async function edits(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), "claimlint-bench-"));
  for (const part of ["claimlint.yaml", "corpus", "drafts"]) cpSync(part, join(folder, part), { recursive: true });
  writeFileSync(join(folder, path), longDraft(10_000));
  try {
    const own = await measureServer(folder);
    const other = [];
    for (const { name, lint } of await otherLinters(folder)) {
      const taken = await timeEdits(async (_, after) => {
        await lint(after);
        return undefined;
      });
      other.push({ what: `${name}: whole draft after an edit, median`, value: milliseconds(median(taken)) });
      other.push({ what: `ratio of ${name} to claimlint`, value: ratio(median(taken) / own.edit) });
    }
    return [...own.measures, ...other];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureServer(folder: string) {
  const cache = join(folder, ".cache");
  const connectAgain = () => connect(folder, modern, undefined, undefined, cache);
  await checkSample(await connectAgain());
  const started = performance.now();
  const client = await connectAgain();
  const uri = client.open(path, longDraft(10_000));
  await firstFindings(client, uri);
  const first = performance.now() - started;
  await client.pull(uri);
  const all = performance.now() - started;
  const whole: number[] = [];
  const taken = await timeEdits(async (change, _, version) => {
    const start = performance.now();
    client.change(uri, version, [change]);
    await client.pullOnce(uri);
    return async () => {
      await client.pull(uri);
      whole.push(performance.now() - start);
    };
  });
  await client.stop();
  const measures: Measure[] = [
    { what: "start to first findings", value: milliseconds(first) },
    { what: "start to all findings", value: milliseconds(all) },
    { what: "edit to its findings, median", value: milliseconds(median(taken)) },
    { what: "edit to its findings, 99th percentile", value: milliseconds(percentile(taken, 0.99)) },
    { what: "edit to all findings, median", value: milliseconds(median(whole)) },
    { what: "edit to all findings, 99th percentile", value: milliseconds(percentile(whole, 0.99)) },
  ];
  return { edit: median(taken), measures };
}

/** The session before: it compiles, and reads those of the corpus's sentences that the sample's claims are held against. */
async function checkSample(client: Client): Promise<void> {
  await client.pull(client.open(sample, readFileSync(sample, "utf8")));
  await client.stop();
}

async function firstFindings(client: Client, uri: string): Promise<void> {
  for (;;) {
    const report = await client.pullOnce(uri);
    if (report.kind === "full" && report.items.length > 0) return;
  }
}

type Change = ReturnType<(typeof recordedEdits)[number]>;

/** What each edit takes; what `run` gives back is done afterwards and not counted. */
async function timeEdits(
  run: (change: Change, after: string, version: number) => Promise<(() => Promise<void>) | undefined>,
): Promise<readonly number[]> {
  const draft = TextDocument.create("file:///draft.md", "markdown", 1, longDraft(10_000));
  const taken: number[] = [];
  for (const edit of recordedEdits) {
    const change = edit(draft);
    TextDocument.update(draft, [change], draft.version + 1);
    let afterwards: (() => Promise<void>) | undefined;
    const after = draft.getText();
    taken.push(
      ...(await timeRuns(1, async () => {
        afterwards = await run(change, after, draft.version);
      })),
    );
    await afterwards?.();
  }
  return taken;
}
