/** What `claimlint print-config` does. */
import { dirname, resolve } from "node:path";
import { showPath } from "../../host/paths.ts";
import type { Configuration } from "../../host/project.ts";
import { rules } from "../../rules/index.generated.ts";
import type { SettingsLayer } from "../../settings.ts";
import type { Context } from "../io.ts";
import { configurationFor } from "../targets.ts";

export interface PrintConfigOptions {
  readonly corpus: readonly string[];
  readonly config?: string;
}

export async function printConfig(file: string, options: PrintConfigOptions, context: Context): Promise<void> {
  const { corpus, config } = options;
  const { cwd } = context;
  const request = { cwd, corpus, above: {}, ...(config !== undefined && { config }) };
  const configuration = await configurationFor(dirname(resolve(cwd, file)), request);
  await context.stdout.write(`${JSON.stringify(describe(configuration, corpus.length > 0, cwd), null, 2)}\n`);
}

/** Every value beside its origin: "default", the configuration file, "command line". */
function describe({ settings, path, layers, corpus }: Configuration, corpusGiven: boolean, cwd: string) {
  const originOf = (isSet: (layer: SettingsLayer) => boolean): string =>
    layers.findLast(({ layer }) => isSet(layer))?.name ?? "default";
  const severities = rules.map(({ id, severity }) => {
    const value = settings.rules[id] ?? { severity };
    return [id, { value, from: originOf((layer) => layer.rules?.[id] !== undefined) }];
  });
  return {
    file: path === undefined ? null : showPath(path, cwd),
    corpus: {
      value: corpus.map((folder) => showPath(folder, cwd)),
      from: corpusGiven ? "command line" : originOf((layer) => layer.corpus !== undefined),
    },
    drafts: {
      include: { value: settings.drafts.include, from: originOf((layer) => layer.drafts?.include !== undefined) },
      exclude: { value: settings.drafts.exclude, from: originOf((layer) => layer.drafts?.exclude !== undefined) },
    },
    profile: { value: settings.profile, from: originOf((layer) => layer.profile !== undefined) },
    citation: {
      scope: { value: settings.citation.scope, from: originOf((layer) => layer.citation?.scope !== undefined) },
    },
    suppression: {
      reason: {
        value: settings.suppression.reason,
        from: originOf((layer) => layer.suppression?.reason !== undefined),
      },
    },
    rules: Object.fromEntries(severities),
  };
}
