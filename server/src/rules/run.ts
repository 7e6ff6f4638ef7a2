/** Runs the rules over what was judged, each on its own, and puts their findings in order. */
import { english, say, worded } from "../text/message.ts";
import { JOINER, joinersEnd } from "../text/prose.ts";
import { compareSpans, type Span, sliceSpan } from "../text/span.ts";
import type { Finding, Fix, Severity } from "./finding.ts";
import type { Rule, RuleFinding, RuleFix, RuleInput, RuleSetting } from "./rule.ts";
import { readSuppressions, silences } from "./suppression.ts";

/** What the rules are given beside their own options. */
export type Judged = Omit<RuleInput, "options" | "suppressions" | "used">;

export function runRules(rules: readonly Rule[], judged: Judged): readonly Finding[] {
  const suppressions = readSuppressions(judged.draft.document);
  const first = rules.filter(({ last }) => !last);
  const found = runEach(first, { ...judged, suppressions, used: new Set() });
  const kept = found.filter((finding) => !suppressions.disabled.some((suppression) => silences(suppression, finding)));
  const isTold = toldBeside(kept);
  const tellable = found.filter(isTold);
  const used = suppressions.disabled.filter((suppression) =>
    tellable.some((finding) => silences(suppression, finding)),
  );
  const late = rules.filter(({ last }) => last);
  const last = runEach(late, { ...judged, suppressions, used: new Set(used) });
  return [...kept.filter(isTold), ...last].map(shown).sort(byPlace);
}

type Found = Finding & Pick<RuleFinding, "unless">;

/** Whether a finding has to be told beside those that are shown. */
function toldBeside(kept: readonly Found[]): (finding: Found) => boolean {
  const places = new Set(kept.map(({ rule, span }) => `${rule} ${span.start}`));
  return ({ unless }) => !unless || !places.has(`${unless.rule} ${unless.start}`);
}

function shown(found: Found): Finding {
  if (!found.unless) return found;
  const { unless: _, ...finding } = found;
  return finding;
}

const runEach = (rules: readonly Rule[], input: Omit<RuleInput, "options">): readonly Found[] =>
  rules.flatMap((rule) => runRule(rule, input, input.settings.rules[rule.id]));

function runRule(rule: Rule, input: Omit<RuleInput, "options">, setting: RuleSetting | undefined): readonly Found[] {
  const severity = setting?.severity ?? rule.severity;
  if (severity === "off" || (rule.profiles && !setting?.severity && !rule.profiles.includes(input.settings.profile)))
    return [];
  try {
    const found = rule.check({ ...input, options: setting?.options ?? {} });
    return found.map((finding) => told(onWholeWords(finding, input), rule, lower(severity, finding, setting)));
  } catch (error) {
    return [told(crash(rule, error), rule, "warning")];
  }
}

/** A severity that someone configured stands; a rule may lower only its own default. */
function lower(severity: Severity, finding: RuleFinding, setting: RuleSetting | undefined): Severity {
  return setting?.severity || !finding.severity ? severity : finding.severity;
}

function told({ message, fixes, ...rest }: RuleFinding, { id }: Rule, severity: Severity): Found {
  const own = { rule: id, severity, ...worded(message) };
  return { ...rest, ...own, fixes: fixes.map(toldFix) };
}

const toldFix = ({ title, ...rest }: RuleFix): Fix => ({ title: english.tell(title), toTell: title, ...rest });

/**
 * What it marks and edits goes on over the joiners of the last word, in whose place the text has the word's own marks;
 * no fix takes away half of an emphasis.
 */
function onWholeWords(finding: RuleFinding, { draft: { prose, document } }: Omit<RuleInput, "options">): RuleFinding {
  const whole = ({ start, end }: Span): Span => {
    const last = joinersEnd(prose, end);
    return { start: start === end ? last : start, end: last };
  };
  const fixes = finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, span: whole(edit.span) })),
  }));
  const leavesMarksWhole = ({ edits }: RuleFix): boolean =>
    !edits.some(({ span }) => prose.charAt(span.end - 1) === JOINER && /[*<>]/.test(sliceSpan(document.text, span)));
  return { ...finding, span: whole(finding.span), fixes: fixes.filter(leavesMarksWhole) };
}

function crash(rule: Rule, error: unknown): RuleFinding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    message: say`The rule ${rule.id} failed and did not check this text: ${reason}`,
    span: { start: 0, end: 0 },
    evidence: [],
    searched: [],
    fixes: [],
  };
}

const byPlace = (a: Finding, b: Finding): number =>
  compareSpans(a.span, b.span) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
