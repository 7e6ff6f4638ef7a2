/** The hover over an altered quotation, asked over the protocol: a diff of words, in which no text is markup. */
import { Lexer, type Token } from "marked";
import { beforeEach, expect, test } from "vitest";
import { HoverRequest, type MarkupContent } from "vscode-languageserver/node";
import { startClient } from "./client.ts";
import { type Client, createFolder, modern, positionOf } from "./connect.ts";

const article = `“We will never <img src=x> sign under these [conditions](command:workbench.action.quit) here,” said Omar Haddad.

“The ~~bridge~~ stands in the **old** harbour | of \`Tarvo\` at https://example.org today,” said Lina Aziz.
`;
const draft = `# Talks

“We will always sign under these conditions here,” said Omar Haddad [@talks-2024].

“The bridge stands in the new harbour of Tarvo today,” said Lina Aziz [@talks-2024].
`;
const files = {
  "claimlint.yaml": 'corpus: [corpus]\ndrafts: { include: ["drafts/**/*.md"] }\n',
  "corpus/references.json": JSON.stringify([{ id: "talks-2024", type: "article", title: "![x](https://example.org)" }]),
  "corpus/talks-2024.txt": article,
  "drafts/talks.md": draft,
};
let client: Client;
let uri: string;

beforeEach(async () => {
  client = await startClient(createFolder(files), modern);
  uri = client.open("drafts/talks.md", draft);
});

async function hover(words: string): Promise<string> {
  const position = positionOf(draft, words);
  const answer = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  return (answer?.contents as MarkupContent | undefined)?.value ?? "";
}

test("the draft's words are struck out, the source's in bold", async () => {
  const words = tokensOf(await hover("always"));
  expect(words.filter(({ type }) => type === "del").map(textOf)).toContain("always");
  expect(words.filter(({ type }) => type === "strong").map(textOf)).toContainEqual(expect.stringMatching(/^never/));
});

test("the words are compared once", async () => {
  expect((await hover("always")).match(/~~always~~/g)).toHaveLength(1);
});

test("nothing in the source becomes an image, code or HTML", async () => {
  for (const place of ["always", "new harbour"]) {
    const types = new Set(tokensOf(await hover(place)).map(({ type }) => type));
    expect([...types].filter((type) => ["html", "image", "codespan", "code"].includes(type))).toEqual([]);
  }
});

test("the only link leads to the source", async () => {
  for (const place of ["always", "new harbour"]) {
    const links = tokensOf(await hover(place)).filter(({ type }) => type === "link");
    expect(links.map((link) => ("href" in link ? String(link.href).split("#")[0] : ""))).toEqual([
      client.uri("corpus/talks-2024.txt"),
    ]);
  }
});

/** All tokens of a Markdown text, at every depth. */
function tokensOf(markdown: string): readonly Token[] {
  const all: Token[] = [];
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      all.push(token);
      if ("tokens" in token && token.tokens) walk(token.tokens);
    }
  };
  walk(new Lexer({ gfm: true }).lex(markdown));
  return all;
}

const textOf = (token: Token): string => ("text" in token ? String(token.text) : "");
