/** The settings: what a configuration file may say, their defaults, and how the layers of them add up. */

import type { CheckSettings, NamedRule, RuleSetting } from "./rules/rule.ts";
import { type FileValue, type RuleValue, settingsSchema } from "./settings-schema.ts";
import type { Problem } from "./text/document.ts";
import { say } from "./text/message.ts";
import { draftEndings } from "./text/reader.ts";
import { readYamlFile } from "./text/yaml-file.ts";

export interface Settings extends CheckSettings {
  /** Folders and bibliography files, relative to the configuration file. */
  readonly corpus: readonly string[];
  readonly drafts: { readonly include: readonly string[]; readonly exclude: readonly string[] };
}

/** Part of the settings, as one layer (defaults, editor, file, command line) gives them. */
export interface SettingsLayer {
  readonly corpus?: readonly string[];
  readonly drafts?: Partial<Settings["drafts"]>;
  readonly rules?: Settings["rules"];
  readonly citation?: Partial<Settings["citation"]>;
  readonly suppression?: Partial<Settings["suppression"]>;
  readonly profile?: Settings["profile"];
}

export const defaultSettings: Settings = {
  corpus: ["corpus"],
  drafts: { include: [`drafts/**/*.{${draftEndings().join(",")}}`], exclude: [] },
  rules: {},
  citation: { scope: "paragraph" },
  suppression: { reason: "optional" },
  profile: "none",
};

export interface SettingsFile {
  /** Absent where the file has a fault: nothing is guessed. */
  readonly layer?: SettingsLayer;
  readonly problems: readonly Problem[];
}

/** Reads a configuration file, YAML or JSON. */
export function readSettings(text: string, path: string, rules: readonly NamedRule[]): SettingsFile {
  const { value, problems } = readYamlFile(text, path, settingsSchema(rules), say`setting`);
  return value === undefined ? { problems } : { layer: toLayer(value), problems };
}

/** Reads settings that an editor or another program holds as a value. */
export function readSettingsValue(value: unknown, path: string, rules: readonly NamedRule[]): SettingsFile {
  return readSettings(JSON.stringify(value ?? {}), path, rules);
}

/** Lays each layer over the ones before it; lists and values replace, groups of keys merge. */
export function layerSettings(layers: readonly SettingsLayer[]): Settings {
  return layers.reduce<Settings>(
    (below, above) => ({
      corpus: above.corpus ?? below.corpus,
      drafts: { ...below.drafts, ...above.drafts },
      rules: { ...below.rules, ...above.rules },
      citation: { ...below.citation, ...above.citation },
      suppression: { ...below.suppression, ...above.suppression },
      profile: above.profile ?? below.profile,
    }),
    defaultSettings,
  );
}

function toLayer({ $schema: _, rules, ...rest }: FileValue): SettingsLayer {
  const set = Object.entries(rules ?? {}).flatMap(([id, value]) => (value === undefined ? [] : [[id, toRule(value)]]));
  return withoutUndefined(rules === undefined ? rest : { ...rest, rules: Object.fromEntries(set) });
}

const toRule = (value: RuleValue): RuleSetting =>
  typeof value === "string" ? { severity: value, options: {} } : { severity: value[0], options: value[1] };

const withoutUndefined = (value: object): SettingsLayer => JSON.parse(JSON.stringify(value)) as SettingsLayer;
