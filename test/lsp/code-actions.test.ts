/** Quick fixes over the protocol: what they change, and what they leave alone. */

import { expect, test } from "vitest";
import { type CodeAction, CodeActionRequest, type Range, type TextEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startClient } from "./client.ts";
import { type Client, createFolder, positionOf } from "./connect.ts";
import { draft, files } from "./sample.ts";

async function actionsAt(client: Client, uri: string, words: string, only?: string[]): Promise<readonly CodeAction[]> {
  const position = positionOf(draft, words);
  const answer = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only && { only }) },
  });
  return (answer ?? []).filter((action): action is CodeAction => "edit" in action);
}

function apply(action: CodeAction | undefined, text: string): string {
  const [change] = action?.edit?.documentChanges ?? [];
  if (!change || !("edits" in change)) throw new Error("The action changes no text.");
  return TextDocument.applyEdits(TextDocument.create("", "markdown", 1, text), change.edits as TextEdit[]);
}

test("the fix of an unknown key puts the near one in its place", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", draft);
  const [fix] = await actionsAt(client, uri, "depo-2024");
  expect(fix).toMatchObject({ kind: "quickfix", isPreferred: true, diagnostics: [{ code: "citation-unknown" }] });
  expect(apply(fix, draft)).toBe(draft.replace("@depo-2024", "@depot-2024"));
});

test("a fix names the version it is for, so that a newer text is not damaged", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", draft);
  const [fix] = await actionsAt(client, uri, "depo-2024");
  expect(fix?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri, version: 1 } });
});

test("where no finding stands, there is nothing to fix", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", draft);
  expect(await actionsAt(client, uri, "# The depot")).toEqual([]);
});

test("only what was asked for is offered", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", draft);
  expect(await actionsAt(client, uri, "depo-2024", ["refactor"])).toEqual([]);
  expect(await actionsAt(client, uri, "depo-2024", ["quickfix"])).not.toEqual([]);
});

test("a finding can be silenced on its line, and is then silent", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", draft);
  const silence = (await actionsAt(client, uri, "depo-2024")).find(({ title }) => title.startsWith("Silence"));
  expect(silence?.isPreferred).toBeUndefined();
  const text = apply(silence, draft);
  expect(text).toContain("<!-- claimlint-disable-next-line citation-unknown -- … -->\nIt wounded");
  client.change(uri, 2, [{ text }]);
  expect((await client.pull(uri)).map(({ code }) => code)).not.toContain("citation-unknown");
});

test.each([
  ["tex", "\\begin{document}\nThe depot burned \\cite{depo-2024}.\n\\end{document}\n"],
  ["adoc", "= Depot\n\nThe depot burned cite:[depo-2024].\n"],
  ["rst", "The depot\n=========\n\nThe depot burned :cite:`depo-2024`.\n"],
  ["org", "* Depot\n\nThe depot burned [cite:@depo-2024].\n"],
  ["typ", "= Depot\n\nThe depot burned @depo-2024.\n"],
])("in .%s a finding is silenced by that format's comment", async (ending, text) => {
  const configuration = "corpus: [corpus]\ndrafts: { include: [drafts] }\n";
  const client = await startClient(
    createFolder({ ...files, "claimlint.yaml": configuration, [`drafts/a.${ending}`]: text }),
  );
  const uri = client.open(`drafts/a.${ending}`, text);
  expect((await client.pull(uri)).map(({ code }) => code)).toContain("citation-unknown");
  const position = positionOf(text, "depo-2024");
  const answer = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const silence = answer?.find(({ title }) => title.startsWith("Silence")) as CodeAction | undefined;
  client.change(uri, 2, [{ text: apply(silence, text) }]);
  expect((await client.pull(uri)).map(({ code }) => code)).not.toContain("citation-unknown");
});

test.each([
  ["The mayor burned the mill in Orvik.", "We assess that the mayor burned the mill in Orvik."],
  ["Nora Lindqvist burned the mill.", "We assess that Nora Lindqvist burned the mill."],
  ["Governor Nora Lindqvist burned the mill.", "We assess that Governor Nora Lindqvist burned the mill."],
  ["Monday's fire killed 12 people in Orvik.", "We assess that Monday's fire killed 12 people in Orvik."],
  ["March floods killed 12 people in Orvik.", "We assess that March floods killed 12 people in Orvik."],
  ["Iraqi officials burned the mill in Orvik.", "We assess that Iraqi officials burned the mill in Orvik."],
  ["Two Iraqi officials burned the mill in Orvik.", "We assess that two Iraqi officials burned the mill in Orvik."],
])("a claim without a source can be marked as the writer's own: %s", async (claim, marked) => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", `${claim}\n`);
  expect((await client.pull(uri)).map(({ code }) => code)).toContain("citation-missing");
  const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } };
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
  const answer = await client.connection.sendRequest(CodeActionRequest.type, params);
  const mark = answer?.find(({ title }) => title.startsWith("Mark as your own assessment")) as CodeAction | undefined;
  expect(apply(mark, `${claim}\n`)).toBe(`${marked}\n`);
  client.change(uri, 2, [{ text: `${marked}\n` }]);
  expect(await client.pull(uri)).toEqual([]);
});

test.each([
  [
    "that a source bears",
    "An explosion at a grain depot in the port of Tarvo killed at least 14 people.\n",
    "citation-missing",
  ],
  ["that cites a source", "The burgomaster Arne Falk killed 14 people in Tarvo [@depot-2024].\n", "claim-not-found"],
  [
    "that tells what others say",
    "The dockers of Orvik said that rebels burned the mill in Orvik.\n",
    "citation-missing",
  ],
  ["that is none", "| Where |\n| --- |\n| The mill in Orvik on 4 March 2024 |\n", "citation-missing"],
])("a sentence %s is not offered as the writer's own", async (_, text, rule) => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", text);
  const found = (await client.pull(uri)).find(({ code }) => code === rule);
  if (!found) throw new Error(`No ${rule} in it.`);
  const params = { textDocument: { uri }, range: found.range, context: { diagnostics: [] } };
  const answer = (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
  expect(answer.map(({ title }) => title)).toContain(`Silence ${rule} on this line`);
  expect(answer.filter(({ title }) => title.startsWith("Mark as"))).toEqual([]);
});

test("over many findings only what mends them is offered, at one of them everything", async () => {
  const client = await startClient(createFolder(files));
  const text = `${draft}\n${"It wounded 40 people [@depo-2024].\n\n".repeat(30)}`;
  const uri = client.open("drafts/depot.md", text);
  const titlesAt = async (range: Range) => {
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    const answer = (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
    return answer.map(({ title }) => title);
  };
  const at = positionOf(text, "depo-2024");
  const whole = await titlesAt({ start: { line: 0, character: 0 }, end: { line: 80, character: 0 } });
  expect(whole.filter((title) => title === "Change to @depot-2024")).toHaveLength(31);
  expect(whole.filter((title) => title.startsWith("Silence"))).toEqual([]);
  expect(await titlesAt({ start: at, end: at })).toContain("Silence citation-unknown on this line");
});

test("fixing all takes what is copied from a source and unambiguous, and leaves the rest", async () => {
  const text = `In Latakia a blast on 4 March 2024 killed 41 people [@port-2024].\n\nIt wounded 40 people [@por-2024].\n`;
  const corpus = {
    "corpus/references.json": files["corpus/references.json"].replace("depot-2024", "port-2024"),
    "corpus/port-2024.txt": "A blast in Latakia on Monday killed 14 people and wounded 40.\n",
  };
  const client = await startClient(
    createFolder({ "claimlint.yaml": files["claimlint.yaml"], ...corpus, "drafts/port.md": text }),
  );
  const uri = client.open("drafts/port.md", text);
  const [all, ...more] = await actionsAt(client, uri, "# The depot", ["source.fixAll"]);
  expect(more).toEqual([]);
  expect(all?.kind).toBe("source.fixAll.claimlint");
  expect(apply(all, text)).toBe(text.replace("41", "14"));
});
