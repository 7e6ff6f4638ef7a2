/** The schema of a configuration file: what may stand in it, and what each key is for. */

import { z } from "zod";
import type { NamedRule } from "./rules/rule.ts";
import { english, say } from "./text/message.ts";

/** The schema of a configuration file in which these rules can be set. */
export function settingsSchema(rules: readonly NamedRule[]) {
  return z.strictObject({
    $schema: z.string().optional().describe("Where an editor finds the schema of this file."),
    corpus: z.array(z.string()).optional().describe("Folders of sources, relative to the configuration file."),
    drafts: z
      .strictObject({
        include: z
          .array(z.string())
          .optional()
          .describe("Globs of the drafts to check, relative to the configuration file."),
        exclude: z.array(z.string()).optional().describe("Globs of drafts to leave out."),
      })
      .optional()
      .describe("Which files are drafts."),
    rules: z
      .strictObject(
        Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting.optional().describe(english.tell(rule.summary))])),
      )
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
    profile: z
      .enum(["none", "icd", "phia"])
      .optional()
      .describe("The analytic standard that drafts are held to: ICD 203's, the UK's (PHIA), or none."),
  });
}

const severity = z.enum(["error", "warning", "info", "off"]);
const ruleSetting = z
  .union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])], {
    error: say`must be error, warning, info or off, or one of them with options: [warning, { … }].`.words,
  })
  .meta({ id: "rule" });

export type FileValue = z.output<ReturnType<typeof settingsSchema>>;

export type RuleValue = z.output<typeof ruleSetting>;
