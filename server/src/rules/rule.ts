/** What a rule is: its name, its default severity, and how it turns what was judged into findings. */
import type { Corpus } from "../corpus/source.ts";
import type { DocumentReading } from "../extract/claim.ts";
import { english, type Message } from "../text/message.ts";
import type { Fault, Judgement } from "../verify/judgement.ts";
import type { Finding, Fix, Severity } from "./finding.ts";
import type { Suppression, Suppressions } from "./suppression.ts";

export interface Rule {
  readonly id: string;
  /** One line: what it reports. */
  readonly summary: Message;
  readonly severity: Severity;
  /** The profiles it belongs to; it is asked only under one of them, or where it is given a severity. */
  readonly profiles?: readonly Profile[];
  /** Reads every sentence of the draft, so it is asked once all are read. */
  readonly readsAll?: true;
  /** Asked after all others, with what each suppression silenced. */
  readonly last?: true;
  /** Pure. What it throws becomes a finding that names the rule. */
  check(input: RuleInput): readonly RuleFinding[];
}

/** What a rule says that is asked last, or by a profile that looks at every sentence, depends on all of the draft. */
export const isSureEarly = ({ last, profiles, readsAll }: Rule): boolean => !last && !profiles && !readsAll;

/** A standard that a draft may be held to beside its sources: ICD 203, or the UK's yardstick. */
export type Profile = "icd" | "phia" | "none";

/** What the settings need to know of a rule. */
export type NamedRule = Pick<Rule, "id" | "summary">;

export interface RuleInput {
  readonly draft: DocumentReading;
  readonly judgements: readonly Judgement[];
  readonly corpus: Corpus;
  readonly options: Readonly<Record<string, unknown>>;
  readonly settings: CheckSettings;
  readonly suppressions: Suppressions;
  /** Those of them that silence something, as far as rules know that are asked last. */
  readonly used: ReadonlySet<Suppression>;
}

/** A finding before the configuration gives it its severity, and before it is told. */
export interface RuleFinding extends Pick<Finding, "span" | "evidence" | "searched"> {
  readonly message: Message;
  readonly fixes: readonly RuleFix[];
  /** May only be lower than the rule's. */
  readonly severity?: Severity;
  /** It goes without saying where this rule reports something that starts there. */
  readonly unless?: { readonly rule: string; readonly start: number };
}

export interface RuleFix extends Pick<Fix, "preferred" | "safe" | "edits"> {
  readonly title: Message;
}

/** What most rules do: report the faults that verification found under their id. */
export const faultFindings = (
  rule: string,
  { judgements }: { readonly judgements: readonly Faulted[] },
): readonly RuleFinding[] => findingsByRule(judgements).get(rule) ?? [];

type Faulted = Pick<Judgement, "faults" | "searched">;

const grouped = new WeakMap<readonly Faulted[], ReadonlyMap<string, readonly RuleFinding[]>>();

/** Sorted once for all rules. Two claims of one sentence may meet the same fault. */
function findingsByRule(judgements: readonly Faulted[]): ReadonlyMap<string, readonly RuleFinding[]> {
  const known = grouped.get(judgements);
  if (known) return known;
  const byRule = new Map<string, RuleFinding[]>();
  const met = new Map<number, Fault[]>();
  for (const { faults, searched } of judgements) {
    for (const fault of faults) {
      const here = met.get(fault.span.start) ?? [];
      if (here.some((other) => isSame(other, fault))) continue;
      met.set(fault.span.start, [...here, fault]);
      const found = byRule.get(fault.rule);
      if (found) found.push(faultFinding(fault, searched));
      else byRule.set(fault.rule, [faultFinding(fault, searched)]);
    }
  }
  grouped.set(judgements, byRule);
  return byRule;
}

const isSame = (a: Fault, b: Fault): boolean =>
  a.rule === b.rule &&
  a.span.start === b.span.start &&
  a.span.end === b.span.end &&
  english.tell(a.message) === english.tell(b.message);

function faultFinding(fault: Fault, searched: readonly string[]): RuleFinding {
  const { span, message, evidence } = fault;
  return {
    span,
    message,
    evidence,
    searched,
    fixes: fixesOf(fault),
    ...(fault.severity && { severity: fault.severity }),
  };
}

/** What rests on signs alone is offered, and not before anything else. */
function fixesOf({ replacements = [], general }: Fault): readonly RuleFix[] {
  const only = replacements.length === 1;
  return replacements.map(({ title, span, text, sure, also }) => ({
    title,
    preferred: only && !general,
    safe: only && sure,
    edits: [{ span, text }, ...(also ? [also] : [])],
  }));
}

/** What a configuration says of one rule. */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface CheckSettings {
  /** By rule id; a rule that is not named keeps its defaults. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly citation: { readonly scope: "sentence" | "paragraph" };
  readonly suppression: { readonly reason: "required" | "optional" };
  readonly profile: Profile;
}
