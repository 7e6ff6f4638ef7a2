/** A small corpus and draft of our own for the protocol tests. */

export const article = `Blast at a grain depot

An explosion at a grain depot in the port of Tarvo killed at least 14 people and wounded 40 on Monday, the regional governor said.
"We will rebuild the depot before the harvest," Governor Lena Arvidsson told reporters.
`;

export const references = JSON.stringify([
  {
    id: "depot-2024",
    type: "article-newspaper",
    title: "Blast at a grain depot",
    publisher: "Harbour Courier",
    issued: { "date-parts": [[2024, 3, 5]] },
  },
]);

export const draft = `# The depot

The explosion at the grain depot in Tarvo killed 25 people [@depot-2024].
It wounded 40 people [@depo-2024].
`;

export const files = {
  "claimlint.yaml": 'corpus: [corpus]\ndrafts: { include: ["drafts/**/*.md"] }\n',
  "corpus/references.json": references,
  "corpus/depot-2024.txt": article,
  "drafts/depot.md": draft,
} as const;
