/** Furniture told by repetition across a corpus: lines of a site's every page, not the words that copies share. */
import { describe, expect, it } from "vitest";
import { createCorpus, createCorpusReader } from "../../server/src/corpus/corpus.ts";

const page = (name: string, ...lines: readonly string[]) => ({ path: `corpus/${name}.txt`, text: lines.join("\n") });

const background = "The dam broke in 2019 after years of neglect, an inquiry found.";
const around = (name: string, ...article: readonly string[]) =>
  page(
    name,
    `Report number ${name} from the valley of the Tarsa`,
    "Ferry news by the hour",
    ...article,
    "Keep our newsroom alive with a monthly gift.",
  );

const pages = [
  around(
    "a",
    "Two ferries collided on Monday.",
    background,
    "Nine people were hurt.",
    "No one was at fault.",
    "It rained.",
  ),
  around("b", "A third ferry sank on Friday.", background, "Its crew was saved.", "The sea was calm.", "It was dark."),
  around("c", "The harbour closed at noon.", background, "Ships waited outside.", "The pilots struck.", "It was cold."),
];

const articleOf = (corpus: ReturnType<typeof createCorpus>, key: string): readonly string[] => {
  const document = corpus.sources.find((source) => source.key === key)?.document;
  return document?.blocks.map(({ span }) => document.prose.slice(span.start, span.end)) ?? [];
};

describe("lines that many pages share", () => {
  it("are the site's at the margins and between the paragraphs, and background within the article", () => {
    expect(articleOf(createCorpus(pages), "a")).toEqual([
      "Report number a from the valley of the Tarsa",
      "Two ferries collided on Monday.",
      background,
      "Nine people were hurt.",
      "No one was at fault.",
      "It rained.",
    ]);
  });

  it("are each page's own in a corpus of two", () => {
    expect(articleOf(createCorpus(pages.slice(0, 2)), "a")).toContain("Keep our newsroom alive with a monthly gift.");
  });

  it("prove nothing where the pages are copies of one story", () => {
    const copies = ["x", "y", "z"].map((name) =>
      page(name, "A head for the story of it", "One ship sank.", "Two were saved."),
    );
    expect(articleOf(createCorpus(copies), "x")).toEqual([
      "A head for the story of it",
      "One ship sank.",
      "Two were saved.",
    ]);
  });

  it("are found again when the third page arrives", () => {
    const read = createCorpusReader();
    expect(articleOf(read(pages.slice(0, 2)), "a")).toContain("Ferry news by the hour");
    expect(articleOf(read(pages), "a")).not.toContain("Ferry news by the hour");
  });
});
