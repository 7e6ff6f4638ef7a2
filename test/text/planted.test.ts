/** Drafts of every format and shape with one wrong toll: it is found wherever it stands, and with the right one nothing is. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

const folder = new URL("planted/", import.meta.url);

const service = createService({
  corpus: createCorpus([
    { path: "corpus/references.json", text: readFileSync(new URL("references.json", folder), "utf8") },
    { path: "corpus/tarvo-2024.txt", text: readFileSync(new URL("tarvo-2024.txt", folder), "utf8") },
    { path: "corpus/orvik-2024.txt", text: readFileSync(new URL("orvik-2024.txt", folder), "utf8") },
  ]),
  settings: defaultSettings,
  now: "2024-03-10",
});

interface Planted {
  readonly title: string;
  /** The ending of the draft's name. */
  readonly format: string;
  /** With the source's toll, where the draft has one. */
  readonly draft: string;
}

/** The fences of a document, each a draft named by the heading above it; `<U+200B>` stands for a mark nobody sees. */
function readPlanted(file: string): readonly Planted[] {
  const text = readFileSync(new URL(file, folder), "utf8");
  let title = "";
  return [...text.matchAll(/^#+ (.+)$|^(~{3,}|`{3,})(\w+)\n([\s\S]*?)\n\2$/gm)].flatMap((match): readonly Planted[] => {
    if (match[1] !== undefined) title = match[1];
    if (match[3] === undefined) return [];
    const line = text.slice(0, match.index).split("\n").length;
    return [{ title: `${line} ${title}`, format: match[3], draft: withHidden(match[4] ?? "") }];
  });
}

const withHidden = (text: string): string =>
  text.replace(/<U\+([\dA-F]{4})>/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

async function findingsIn(format: string, text: string): Promise<readonly string[]> {
  const { findings } = await service.check({ path: `draft.${format}`, text, published: "2024-03-10" });
  return findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
}

/** The toll of the source and a wrong one, in digits and in words. */
const TOLLS = [
  ["14", "41"],
  ["fourteen", "forty-one"],
] as const;

const planted = readdirSync(folder).filter((file) => file.endsWith(".md"));

describe.each(planted)("%s", (file) => {
  it.each(readPlanted(file))("$title", async ({ format, draft }) => {
    expect(await findingsIn(format, draft)).toEqual([]);
    for (const [right, wrong] of TOLLS) {
      if (draft.includes(right)) await expectFound(format, draft.replaceAll(right, wrong), wrong);
    }
  });

  it.each(readPlanted(file))("$title, with CRLF", async ({ format, draft }) => {
    const text = draft.replaceAll("\n", "\r\n");
    expect(await findingsIn(format, text)).toEqual([]);
    for (const [right, wrong] of TOLLS) {
      if (draft.includes(right)) await expectFound(format, text.replaceAll(right, wrong), wrong);
    }
  });
});

async function expectFound(format: string, text: string, wrong: string): Promise<void> {
  const found = await findingsIn(format, text);
  expect(found).toEqual([expect.stringMatching(`^(?:casualty-conflict|claim-not-found) .*${wrong}`)]);
}
