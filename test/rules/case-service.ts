/** The service that a case of a document is checked by, with the case's sources, actors and settings. */
import { readdirSync } from "node:fs";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import type { CheckSettings } from "../../server/src/rules/rule.ts";
import { createService, type Draft, type Service } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";
import { readPlain } from "../../server/src/text/plain.ts";
import type { Case } from "./case-file.ts";

export const serviceOf = (each: Case): Service =>
  createService({ corpus: corpusOf(each), settings: settingsOf(each), now: "2024-12-01" });

export const draftOf = ({ draft, published }: Case): Draft => ({
  path: "draft.md",
  text: draft,
  ...(published && { published }),
});

/** The names of a folder's documents; none where there is no such folder. */
export function markdownFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(".md"));
  } catch {
    return [];
  }
}

const settingsOf = ({ profile, reason }: Pick<Case, "profile" | "reason">): CheckSettings => ({
  ...defaultSettings,
  profile: profile === "icd" || profile === "phia" ? profile : "none",
  suppression: { reason: reason === "required" ? "required" : "optional" },
});

function corpusOf({ sources, actors }: Pick<Case, "sources" | "actors">) {
  const references = sources.map(({ key, published }) => ({
    id: key,
    type: "article",
    ...(published && { issued: { edtf: published } }),
  }));
  return createCorpus([
    ...sources.map(({ key, text, changed, pages }) =>
      pages === undefined
        ? { path: `corpus/${key}.txt`, text, changed }
        : { path: `corpus/${key}.pdf`, text, changed, page: { document: readPlain(text), pages } },
    ),
    { path: "corpus/references.json", text: JSON.stringify(references) },
    ...(actors === undefined ? [] : [{ path: "corpus/actors.yaml", text: actors }]),
  ]);
}
