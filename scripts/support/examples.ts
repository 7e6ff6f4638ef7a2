/** Reads the development sets as examples: of each claim the signs against its sentences, and what else was reported. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Service } from "../../server/src/service.ts";
import { english } from "../../server/src/text/message.ts";
import { root } from "../lib.mjs";
import { readArticles, readLines, serviceOf } from "./articles.ts";

export const setsFolder = process.env.CLAIMLINT_SETS ?? join(root, "../shared/eval");
/** Claims that the project brings along, in the same form. */
export const ownSets = join(root, "test/accuracy/claims");
export const SETS = [
  "bump",
  "fa-kes",
  "frank",
  "summedits-news",
  "conflict",
  "kinds",
  "mixed",
  "plain",
  "press",
] as const;

export interface Example {
  readonly set: string;
  readonly id: string;
  readonly article: string;
  readonly note: string;
  readonly wrong: boolean;
  /** The signs against each sentence. */
  readonly sentences: readonly (readonly string[])[];
  /** Some comparison of its own reports it, whatever the signs. */
  readonly reported: boolean;
}

interface Line {
  readonly id: string;
  readonly claim: string;
  readonly published?: string;
  readonly sources: readonly string[];
  readonly label: string;
  readonly note: string;
}

export async function readExamples(): Promise<readonly Example[]> {
  if (!existsSync(setsFolder)) throw new Error(`The development sets are not at ${setsFolder}.`);
  return [...(await readSets(setsFolder)), ...(await readSets(ownSets))];
}

async function readSets(folder: string): Promise<readonly Example[]> {
  const articles = new Map(readArticles(folder).map((article) => [article.id, article]));
  const services = new Map<string, Service>();
  const examples: Example[] = [];
  for (const set of SETS.filter((name) => existsSync(join(folder, `${name}.ndjson`)))) {
    for (const line of readLines<Line>(join(folder, `${set}.ndjson`))) {
      const key = line.sources.join(" ");
      const service = services.get(key) ?? serviceOf(line.sources.flatMap((id) => articles.get(id) ?? []));
      services.set(key, service);
      examples.push(await readExample(set, line, service));
    }
  }
  return examples;
}

async function readExample(set: string, line: Line, service: Service): Promise<Example> {
  const { id, claim, published, sources, label, note } = line;
  const draft = { path: "claim.txt", text: claim, cites: sources, ...(published !== undefined && { published }) };
  const { judgements, findings, reading } = await service.check(draft);
  const general = new Set(
    judgements.flatMap(({ faults }) =>
      faults.filter((fault) => fault.general).map(({ message }) => english.tell(message)),
    ),
  );
  return {
    set,
    id,
    article: sources[0] ?? "",
    note,
    wrong: label === "wrong",
    sentences: reading.sentences.map(
      ({ index }) => judgements.find((judgement) => judgement.claim.sentence === index && judgement.signs)?.signs ?? [],
    ),
    reported: findings.some(({ severity, message }) => severity !== "info" && !general.has(message)),
  };
}
