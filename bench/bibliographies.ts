/** Bibliographies of 10,000 entries: read whole, and again after one entry has changed, in CPU time. */
import process from "node:process";
import { createCorpusReader } from "../server/src/corpus/corpus.ts";
import { type Measure, median, milliseconds } from "./measure.ts";

const ENTRIES = 10_000;
const CHANGES = 21;

export async function bibliographies(): Promise<readonly Measure[]> {
  return Object.entries(writers).flatMap(([name, { wrap, entry }]) => {
    let entries: readonly string[] = Array.from({ length: ENTRIES }, (_, index) =>
      entry(index, `Report ${index} of the commission`),
    );
    const read = createCorpusReader();
    const load = (list: readonly string[]) => {
      // A string that has been joined is put together when it is first read; one from a file is in one piece.
      const text = Buffer.from(wrap(list)).toString();
      return cpuTime(() => read([{ path: name, text }]));
    };
    const whole = load(entries);
    const changed = Array.from({ length: CHANGES }, (_, round) => {
      const at = Math.floor((ENTRIES * (round + 1)) / (CHANGES + 1));
      entries = entries.map((before, index) => (index === at ? entry(at, `Revised ${round}`) : before));
      return load(entries);
    });
    return [
      { what: `${name}, ${ENTRIES} entries`, value: milliseconds(whole) },
      { what: `${name}, one entry changed`, value: milliseconds(median(changed)) },
    ];
  });
}

interface Writer {
  readonly wrap: (entries: readonly string[]) => string;
  readonly entry: (index: number, title: string) => string;
}

const lines = (entries: readonly string[]): string => `${entries.join("\n\n")}\n`;
const year = (index: number): number => 1990 + (index % 35);

const writers: Readonly<Record<string, Writer>> = {
  "references.json": {
    wrap: (entries) => `[\n${entries.join(",\n")}\n]\n`,
    entry: (index, title) =>
      JSON.stringify(
        {
          id: `doe${index}`,
          type: "article-newspaper",
          title,
          "container-title": "The Gazette",
          author: [{ family: "Doe", given: "Jane" }],
          URL: `https://gazette.example/${index}`,
          issued: { "date-parts": [[year(index), 1 + (index % 12), 3]] },
        },
        null,
        2,
      ),
  },
  "references.yaml": {
    wrap: (entries) => `references:\n${entries.join("\n")}\n`,
    entry: (index, title) => `- id: doe${index}
  type: article-newspaper
  title: "${title}: a survey"
  container-title: The Gazette
  author:
  - family: Doe
    given: Jane
  URL: https://gazette.example/${index}
  issued:
    date-parts:
    - - ${year(index)}
      - ${1 + (index % 12)}
      - 3`,
  },
  "library.bib": {
    wrap: lines,
    entry: (index, title) => `@article{doe${index},
  author = {Doe, Jane and M{\\"u}ller, Karl},
  title = {{${title}}: a survey},
  journaltitle = {The Gazette},
  date = {${year(index)}-0${1 + (index % 9)}-03},
  url = {https://gazette.example/${index}},
  keywords = {one, two},
}`,
  },
  "library.ris": {
    wrap: lines,
    entry: (index, title) => `TY  - NEWS
ID  - doe${index}
AU  - Doe, Jane
TI  - ${title}
T2  - The Gazette
PY  - ${year(index)}/0${1 + (index % 9)}/03
UR  - https://gazette.example/${index}
ER  - `,
  },
};

/** Milliseconds of CPU. */
function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
