/** The corpus and its service as they are on disk now: read again when a file has changed. */
import { createHash } from "node:crypto";
import { createCorpus } from "../../corpus/corpus.ts";
import type { Corpus } from "../../corpus/source.ts";
import { CannotRun } from "../../host/cannot-run.ts";
import { readCorpusFiles } from "../../host/corpus-files.ts";
import type { Configuration } from "../../host/project.ts";
import { createService, type Service } from "../../service.ts";
import { emptyCorpus } from "../run-check.ts";

export interface Project {
  readonly corpus: Corpus;
  readonly service: Service;
}

/** A function that gives the project as it is at each call. */
export function createLiveProject(configuration: Configuration, cwd: string, today: () => string) {
  let known: (Project & { readonly digest: string }) | undefined;
  return async (): Promise<Project> => {
    const { files, problems } = await readCorpusFiles(configuration.corpus, cwd);
    const now = today();
    const digest = createHash("sha256")
      .update(JSON.stringify([now, files]))
      .digest("base64");
    if (known?.digest === digest) return known;
    const read = createCorpus(files);
    const corpus = { ...read, problems: [...problems, ...read.problems] };
    if (corpus.sources.every(({ document }) => document === undefined))
      throw new CannotRun(emptyCorpus(configuration, cwd));
    known = { digest, corpus, service: createService({ corpus, settings: configuration.settings, now }) };
    return known;
  };
}
