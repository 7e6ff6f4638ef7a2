/** What `claimlint init` writes: a small corpus and a draft with two faults, an error each. */

export const starterFiles: Readonly<Record<string, string>> = {
  "claimlint.yaml": `# What claimlint checks, and against what. All keys: claimlint print-config drafts/sample.md
corpus: [corpus]
drafts:
  include: ["drafts/**/*.md"]
# rules:
#   citation-missing: warning
`,
  "corpus/references.json": `[
  {
    "id": "harbour-2024",
    "type": "article-newspaper",
    "title": "Blast in the harbour",
    "container-title": "The Wire",
    "issued": { "date-parts": [[2024, 5, 7]] }
  }
]
`,
  "corpus/harbour-2024.txt": `Blast in the harbour

A blast on a cargo ship in the harbour of Port Sorrel killed 12 dockers on Monday, the port authority said. Rescuers said that 30 people had been wounded.
`,
  "drafts/sample.md": `# A sample draft

The blast in the harbour of Port Sorrel killed 21 dockers on May 6, 2024 [@harbour-2024].
Rescuers said that 30 people had been wounded [@harbour-2042].
`,
};
