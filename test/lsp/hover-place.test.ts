/** Where a hover answers: over a claim, and over whatever a finding marks outside of one. */
import { expect, test } from "vitest";
import { HoverRequest, type MarkupContent } from "vscode-languageserver/node";
import { startClient } from "./client.ts";
import { createFolder, positionOf } from "./connect.ts";
import { files } from "./sample.ts";

const text = `The dockers say that an explosion at a grain depot in the port of Tarvo killed at least 14 people.

Lena Arvidsson spoke. “We will rebuild the depot before the harvest,” said Omar Haddad [@depot-2024].

Firefighters put it out in nine hours [@depot-2024].
`;
const article = `${files["corpus/depot-2024.txt"]}Firefighters put it out in six hours.\n`;

test.each([
  ["a sentence that cites nothing", "dockers say", "**Supported**", "**killed** **at least 14** people"],
  ["a speaker", "Omar Haddad", "**Contradicted**", "| speaker | Omar Haddad | Lena Arvidsson | **differs** |"],
  ["a word of which the source has another", "nine", "| figure | nine | six | **differs** |", "in **six** hours"],
])("%s", async (_, words, ...said) => {
  const client = await startClient(
    createFolder({ ...files, "corpus/depot-2024.txt": article, "drafts/depot.md": text }),
  );
  const uri = client.open("drafts/depot.md", text);
  const position = positionOf(text, words);
  const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  for (const part of said) expect((hover?.contents as MarkupContent | undefined)?.value).toContain(part);
  expect(hover?.range?.start.line).toBe(position.line);
  expect(hover?.range?.start.character).toBeLessThanOrEqual(position.character);
});

const mixed = `# The depot in Tarvo

An explosion at a grain depot in the port of Tarvo killed 25 people and wounded 40 [@depot-2024].

Will the depot in Tarvo be rebuilt before the harvest?
`;

test("wherever nothing else is marked, a hover tells the worst that was found of the words there", async () => {
  const client = await startClient(createFolder({ ...files, "drafts/depot.md": mixed }));
  const uri = client.open("drafts/depot.md", mixed);
  const value = async (words: string) => {
    const position = positionOf(mixed, words);
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return (hover?.contents as MarkupContent | undefined)?.value;
  };
  for (const words of ["An explosion", "grain depot in the"]) expect(await value(words)).toMatch(/\| figure \| 25 \|/);
  expect(await value("wounded 40")).toMatch(/^\*\*Supported\*\*/);
  expect(await value("# The depot")).toBeUndefined();
  expect(await value("Will the depot")).toBeUndefined();
});
