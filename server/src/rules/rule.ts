/** What a rule is: its name, its default severity, and how it turns what was judged into findings. */
import type { Corpus } from "../corpus/source.ts";
import type { DocumentReading } from "../extract/claim.ts";
import type { Judgement } from "../verify/judgement.ts";
import type { Finding, Severity } from "./finding.ts";

export interface Rule {
  readonly id: string;
  /** One line: what it reports. */
  readonly summary: string;
  readonly severity: Severity;
  check(input: RuleInput): readonly RuleFinding[];
}

export interface RuleInput {
  readonly draft: DocumentReading;
  readonly judgements: readonly Judgement[];
  readonly corpus: Corpus;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A finding before the configuration gives it its severity; one given here stands only where none is configured. */
export type RuleFinding = Omit<Finding, "rule" | "severity"> & { readonly severity?: Severity };

/** What a configuration says of one rule. */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface CheckSettings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly citation: { readonly scope: "sentence" | "paragraph" };
}
