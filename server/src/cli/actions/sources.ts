/** What `claimlint sources` does: lists the corpus, and what is wrong with it. */

import type { Source } from "../../corpus/source.ts";
import { CannotRun } from "../../host/cannot-run.ts";
import { digestSources } from "../../host/corpus-files.ts";
import { isFolder } from "../../host/find-config.ts";
import { writeLock } from "../../host/lock.ts";
import { readCorpus, sentenceOf } from "../../host/project.ts";
import { describeDate } from "../../report/source-line.ts";
import { count, printable } from "../../report/words.ts";
import { english } from "../../text/message.ts";
import { type Context, type ExitStatus, note } from "../io.ts";
import { allProblems, emptyCorpus } from "../run-check.ts";
import { type Style, styleFor } from "../style.ts";
import { configurationFor } from "../targets.ts";

export interface SourcesOptions {
  readonly corpus: readonly string[];
  readonly config?: string;
  readonly check: boolean;
  readonly lock: boolean;
  readonly color?: boolean;
}

export async function sources(options: SourcesOptions, context: Context): Promise<ExitStatus> {
  const { cwd } = context;
  const { corpus: folders, config } = options;
  const configuration = await configurationFor(cwd, {
    cwd,
    corpus: folders,
    above: {},
    ...(config !== undefined && { config }),
  });
  if (options.lock) await lockSources(configuration.corpus);
  const corpus = await readCorpus(configuration.corpus, cwd);
  const problems = allProblems(corpus);
  if (corpus.sources.length === 0) throw new CannotRun(...problems.map(sentenceOf), emptyCorpus(configuration, cwd));
  await context.stdout.write(listing(corpus.sources, styleFor(context.stdout, context.env, options.color)));
  const lacks = options.check ? corpus.sources.flatMap((source) => lacking(source) ?? []) : [];
  for (const sentence of [...problems.map(sentenceOf), ...lacks]) await note(context, sentence);
  return options.check && problems.length > 0 ? 1 : 0;
}

async function lockSources(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    if (await isFolder(folder)) await writeLock(folder, await digestSources(folder));
  }
}

/** What a citation must be able to give and the source does not: who, what, when, seen when, where. */
function lacking(source: Source): string | undefined {
  const fields: readonly (readonly [string, unknown])[] = [
    ["author or publisher", source.author ?? source.publisher],
    ["title", source.title],
    ["date", source.issued],
    ["date accessed", source.accessed],
    ["URL", source.url],
  ];
  const absent = fields.filter(([, value]) => value === undefined).map(([name]) => name);
  return absent.length === 0 ? undefined : `${source.key} lacks: ${absent.join(", ")}.`;
}

/** One paragraph a source, so that long titles keep to the width. */
function listing(sources: readonly Source[], { colors }: Style): string {
  const width = Math.max(...sources.map(({ key }) => key.length));
  const lines = sources.map((source) => {
    const facts = [describeDate(source, english), words(source), source.publisher].filter((fact) => fact !== undefined);
    const title = source.title === undefined ? "" : `\n${" ".repeat(width + 2)}${printable(source.title)}`;
    return `${colors.bold(source.key.padEnd(width))}  ${facts.map(printable).join(" · ")}${title}`;
  });
  return `${lines.join("\n")}\n${count(sources.length, "source")}\n`;
}

function words({ document }: Source): string {
  if (document === undefined) return "no text";
  return count(document.prose.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0, "word");
}
