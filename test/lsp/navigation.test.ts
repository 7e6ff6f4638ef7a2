/** Ways between drafts and sources: definition, references, links, symbols. */

import { beforeEach, describe, expect, test } from "vitest";
import {
  DefinitionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  type Location,
  type LocationLink,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver/node";
import { pdfOf } from "../corpus/pdf-file.ts";
import { startClient } from "./client.ts";
import { type Client, createFolder, modern, positionOf } from "./connect.ts";
import { article, draft, files } from "./sample.ts";

const other = "# Another\n\nAt least 14 people died at the depot in Tarvo [@depot-2024].\n";
let client: Client;
let uri: string;

beforeEach(async () => {
  const capabilities = { ...modern, textDocument: { ...modern.textDocument, definition: { linkSupport: true } } };
  client = await startClient(createFolder({ ...files, "drafts/other.md": other }), capabilities);
  uri = client.open("drafts/depot.md", draft);
});

const place = (words: string) => ({ textDocument: { uri }, position: positionOf(draft, words) });

describe("definition", () => {
  const definitions = async (words: string) =>
    ((await client.connection.sendRequest(DefinitionRequest.type, place(words))) ?? []) as LocationLink[];

  test("of a claim is the sentence of the source", async () => {
    const [link] = await definitions("killed 25");
    expect(link?.targetUri).toBe(client.uri("corpus/depot-2024.txt"));
    expect(link?.targetRange.start).toEqual(positionOf(article, "An explosion"));
  });

  test("of a key is the source, and the key is what is underlined", async () => {
    const [link] = await definitions("depot-2024");
    expect(link?.targetUri).toBe(client.uri("corpus/depot-2024.txt"));
    expect(link?.originSelectionRange?.start).toEqual(positionOf(draft, "@depot-2024"));
  });

  test("of a heading is nothing", async () => {
    expect(await definitions("# The depot")).toEqual([]);
  });
});

describe("references", () => {
  const ask = async (params: ReturnType<typeof place>): Promise<Location[]> =>
    (await client.connection.sendRequest(ReferencesRequest.type, {
      ...params,
      context: { includeDeclaration: false },
    })) ?? [];

  test("of a sentence of a source are the passages of all drafts that rest on it", async () => {
    const source = client.uri("corpus/depot-2024.txt");
    const found = await ask({ textDocument: { uri: source }, position: positionOf(article, "An explosion") });
    expect(found).toContainEqual({
      uri,
      range: expect.objectContaining({ start: positionOf(draft, "The explosion") }),
    });
  });

  test("of a key are its citations in every draft, open or not", async () => {
    const found = await ask(place("@depot-2024"));
    expect(found).toContainEqual({ uri, range: expect.objectContaining({ start: positionOf(draft, "@depot-2024") }) });
    expect(found.map((one) => one.uri)).toContain(client.uri("drafts/other.md"));
  });

  test("a sentence of several claims is one place", async () => {
    const text = "At least 14 people died at the depot in Tarvo and 40 were wounded [@depot-2024].\n";
    const several = client.open("drafts/other.md", text);
    const source = client.uri("corpus/depot-2024.txt");
    const ofSentence = await ask({ textDocument: { uri: source }, position: positionOf(article, "An explosion") });
    const ofKey = await ask({ textDocument: { uri: several }, position: positionOf(text, "depot-2024") });
    expect(ofSentence.filter((one) => one.uri === several)).toHaveLength(1);
    expect(ofKey.filter((one) => one.uri === several).map(({ range }) => range.start)).toEqual([
      positionOf(text, "@depot-2024"),
    ]);
  });
});

test("keys are links to their sources, unknown ones are not", async () => {
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
  expect(links).toEqual([
    expect.objectContaining({
      target: client.uri("corpus/depot-2024.txt"),
      tooltip: "Blast at a grain depot, Harbour Courier, 5 March 2024",
    }),
  ]);
});

test("a link to a source with pages opens the page that is cited", async () => {
  const pdf = new TextDecoder().decode(pdfOf([["One page."], ["Another page."]], ""));
  const text = "Another page [@annex-2024, p. 2]. A page that there is not [@annex-2024, p. 9].\n";
  const folder = createFolder({ ...files, "corpus/annex-2024.pdf": pdf, "drafts/paged.md": text });
  const paged = await startClient(folder, modern);
  const textDocument = { uri: paged.open("drafts/paged.md", text) };
  const links = (await paged.connection.sendRequest(DocumentLinkRequest.type, { textDocument })) ?? [];
  const annex = paged.uri("corpus/annex-2024.pdf");
  expect(links.map(({ target }) => target)).toEqual([`${annex}#page=2`, annex]);
});

test("a draft's symbols are its headings with their claims", async () => {
  const [heading] = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ?? [];
  expect(heading).toMatchObject({
    name: "The depot",
    children: [{ name: expect.stringMatching(/^The explosion/) }, {}],
  });
});

test("the workspace's symbols are sources and claims, found by letters in order", async () => {
  await client.pull(uri);
  const ask = async (query: string) =>
    ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(({ name }) => name);
  expect(await ask("dpt2024")).toContain("depot-2024");
  expect((await ask("explosion Tarvo")).some((name) => name.startsWith("The explosion"))).toBe(true);
  expect(await ask("zebra")).toEqual([]);
});
