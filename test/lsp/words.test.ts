/** The client's language is that of findings, fixes, hovers, lenses and the report; what a draft or source says stays as it is. */
import { expect, test } from "vitest";
import {
  type CodeAction,
  CodeActionRequest,
  CodeLensRequest,
  type CompletionItem,
  CompletionRequest,
  HoverRequest,
  type MarkupContent,
} from "vscode-languageserver/node";
import { type Report, reportRequest } from "../../server/src/lsp/messages.ts";
import { startClient } from "./client.ts";
import { createFolder, modern, positionOf } from "./connect.ts";
import { draft, files } from "./sample.ts";

const open = async (locale: string) => {
  const client = await startClient(createFolder(files), modern, undefined, locale);
  const uri = client.open("drafts/depot.md", draft);
  return { client, textDocument: { uri }, diagnostics: await client.pull(uri) };
};

test("a finding and its fixes are told in German", async () => {
  const { client, textDocument, diagnostics } = await open("de");
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "depot-2024 sagt „at least 14“, nicht „25“.",
    "Keine Quelle hat den Schlüssel depo-2024. Gemeint ist vielleicht depot-2024?",
  ]);
  const range = { start: positionOf(draft, "25"), end: positionOf(draft, "25") };
  const params = { textDocument, range, context: { diagnostics: [] } };
  const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
  expect(actions.map(({ title }) => title)).toEqual([
    "Zu „at least 14“ ändern",
    "quantity-overprecise in dieser Zeile unterdrücken",
  ]);
});

test("a hover, the lenses and the report are told in German", async () => {
  const { client, textDocument } = await open("de-AT");
  const position = positionOf(draft, "25");
  const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
  expect((hover?.contents as MarkupContent | undefined)?.value).toContain(
    "**Übertrieben**\n\n|  | Entwurf | Quelle |  |\n| :-- | :-- | :-- | :-- |\n| Zahl | 25 | at least 14 | Quelle sagt weniger |",
  );
  const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
  expect(lenses?.[0]?.command?.title).toBe("2 Behauptungen · 1 übertrieben · 1 offen");
  const report = await client.connection.sendRequest<Report>(reportRequest, textDocument);
  expect(report.html).toContain('<html lang="de">');
  expect(report.html).toContain("<h1>Behauptungen und ihre Belege</h1>");
  expect(report.markdown).toContain("| Zeile | Satz | Urteil | Beleg |");
  expect(report.markdown).not.toMatch(/\b(?:Claims|Coverage|line|says|looked)\b/);
});

test.each([
  ["de-AT", "März 2024"],
  ["en", "5 March 2024"],
  ["fr", "5 March 2024"],
])("to a client that speaks %s a date is %s", async (locale, date) => {
  const { client, textDocument } = await open(locale);
  const position = positionOf(draft, "25");
  const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
  expect((hover?.contents as MarkupContent | undefined)?.value).toContain(date);
});

test("what is wrong with a configuration is told in German", async () => {
  const folder = createFolder({ ...files, "claimlint.yaml": "corpus: corpus\nrulez: {}\n" });
  const client = await startClient(folder, modern, undefined, "de");
  const told = await client.pushed(client.uri("claimlint.yaml"), ({ length }) => length > 0);
  expect(told.map(({ message }) => message)).toEqual([
    "„corpus“ muss eine Liste sein.",
    "„rulez“ gibt es nicht unter den Einstellungen. Ist „rules“ gemeint?",
  ]);
});

test("what a rule reports is told in German where its name is completed", async () => {
  const client = await startClient(createFolder(files), modern, undefined, "de");
  const text = `<!-- claimlint-disable-next-line  -->\n${draft}`;
  const textDocument = { uri: client.open("drafts/depot.md", text) };
  const position = positionOf(text, " -->");
  const items = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument,
    position,
  })) as CompletionItem[];
  expect(items.find(({ label }) => label === "date-impossible")?.detail).toBe(
    "Ein Wochentag, der nicht zu seinem Datum passt.",
  );
});
