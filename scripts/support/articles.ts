/** Reads the articles of the development sets as sources. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toSourceDate } from "../../server/src/corpus/reference.ts";
import type { Source } from "../../server/src/corpus/source.ts";
import { readText } from "../../server/src/corpus/source-text.ts";
import { createService, type Service, type ServiceOptions } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

export interface Article {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

export const readArticles = (folder: string): readonly Article[] => readLines<Article>(join(folder, "sources.ndjson"));

/** The objects of a file that has one a line. */
export const readLines = <T>(file: string): readonly T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The engine with these articles as its only sources. */
export const serviceOf = (articles: readonly Article[], repeats?: ServiceOptions["repeats"]): Service =>
  createService({
    corpus: { sources: articles.map(toSource), actors: { actors: new Map() }, problems: [] },
    settings: defaultSettings,
    now: "2024-12-01",
    ...(repeats && { repeats }),
  });

function toSource({ id, text, published }: Article): Source {
  const issued = published === undefined ? undefined : toSourceDate(published, "published");
  return { key: id, ...readText({ path: `${id}.txt`, text }), ...(issued && { issued }) };
}
