/** The settings: what a configuration file may say, their defaults, and how the layers of them add up. */
import { z } from "zod";
import type { CheckSettings, RuleSetting } from "./rules/rule.ts";
import type { Problem } from "./text/document.ts";
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
}

export const defaultSettings: Settings = {
  corpus: ["corpus"],
  drafts: { include: ["drafts/**/*.md"], exclude: [] },
  rules: {},
  citation: { scope: "paragraph" },
  suppression: { reason: "optional" },
};

/** What a rule tells the settings about itself. */
export interface ConfigurableRule {
  readonly id: string;
  readonly summary: string;
}

/** The schema of a configuration file in which these rules can be set. */
export function settingsSchema(rules: readonly ConfigurableRule[]) {
  return z.strictObject({
    $schema: z.string().optional().describe("Where an editor finds the schema of this file."),
    corpus: z.array(z.string()).optional().describe("Folders of sources, relative to this file."),
    drafts: z
      .strictObject({
        include: z.array(z.string()).optional().describe("Globs of the drafts to check, relative to this file."),
        exclude: z.array(z.string()).optional().describe("Globs of drafts to leave out."),
      })
      .optional()
      .describe("Which files are drafts."),
    rules: z
      .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting.optional().describe(rule.summary)])))
      .optional()
      .describe("Severity by rule; with options, [severity, { … }]."),
    citation: z
      .strictObject({
        scope: z.enum(["sentence", "paragraph"]).optional().describe("How far back a citation reaches."),
      })
      .optional()
      .describe("How citations cover sentences."),
    suppression: z
      .strictObject({
        reason: z.enum(["required", "optional"]).optional().describe("Whether a suppression must say why."),
      })
      .optional()
      .describe("Comments in drafts that silence a finding."),
  });
}

const severity = z.enum(["error", "warning", "info", "off"]);
const ruleSetting = z
  .union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])], {
    error: "must be error, warning, info or off, or one of them with options: [warning, { … }].",
  })
  .meta({ id: "rule" });

export interface SettingsFile {
  /** Absent where the file has a fault: nothing is guessed. */
  readonly layer?: SettingsLayer;
  readonly problems: readonly Problem[];
}

/** Reads a configuration file, YAML or JSON. */
export function readSettings(text: string, path: string, rules: readonly ConfigurableRule[]): SettingsFile {
  const { value, problems } = readYamlFile(text, path, settingsSchema(rules), "setting");
  return value === undefined ? { problems } : { layer: toLayer(value), problems };
}

/** Reads settings that an editor or another program holds as a value. */
export function readSettingsValue(value: unknown, path: string, rules: readonly ConfigurableRule[]): SettingsFile {
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
    }),
    defaultSettings,
  );
}

type FileValue = z.output<ReturnType<typeof settingsSchema>>;

function toLayer({ $schema: _, rules, ...rest }: FileValue): SettingsLayer {
  const set = Object.entries(rules ?? {}).flatMap(([id, value]) => (value === undefined ? [] : [[id, toRule(value)]]));
  return withoutUndefined(rules === undefined ? rest : { ...rest, rules: Object.fromEntries(set) });
}

const toRule = (value: z.output<typeof ruleSetting>): RuleSetting =>
  typeof value === "string" ? { severity: value, options: {} } : { severity: value[0], options: value[1] };

const withoutUndefined = (value: object): SettingsLayer => JSON.parse(JSON.stringify(value)) as SettingsLayer;
