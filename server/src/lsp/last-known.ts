/** Fills a part of a result with the findings known before it, so that none vanishes while a check goes on. */
import type { Finding, Fix } from "../rules/finding.ts";
import { rules } from "../rules/index.generated.ts";
import { isSureEarly } from "../rules/rule.ts";
import { readSuppressions, silences } from "../rules/suppression.ts";
import type { DraftResult } from "../service.ts";
import { moveSpan, type Span } from "../text/span.ts";

export interface LastKnown {
  /** The part with what was known before it under the same corpus and settings, their `generation`. */
  fill(uri: string, generation: number, part: DraftResult): DraftResult;
  keep(uri: string, generation: number, result: DraftResult): void;
  forget(uri: string): void;
}

export function createLastKnown(): LastKnown {
  const known = new Map<string, { readonly generation: number; readonly result: DraftResult }>();
  const keep: LastKnown["keep"] = (uri, generation, result) => void known.set(uri, { generation, result });
  return {
    fill: (uri, generation, part) => {
      const last = known.get(uri);
      const filled = last?.generation === generation ? withLastKnown(part, last.result) : part;
      keep(uri, generation, filled);
      return filled;
    },
    keep,
    forget: (uri) => known.delete(uri),
  };
}

/**
 * `last` is of the same text or one before it: of what an edit since then has touched or silenced nothing is kept, and
 * nothing at all where the draft speaks from another day now.
 */
function withLastKnown(part: DraftResult, last: DraftResult): DraftResult {
  if (!isSameDay(part, last)) return part;
  const edit = editBetween(last.document.text, part.document.text);
  const judged = endOfJudged(part);
  const known = new Set(part.findings.map(nameOf));
  const { disabled } = readSuppressions(part.document);
  const isSilenced = (finding: Finding) =>
    !lastRules.has(finding.rule) && disabled.some((suppression) => silences(suppression, finding));
  const kept = last.findings.flatMap((finding): readonly Finding[] => {
    const moved = moveFinding(finding, edit);
    const isDecided = moved !== undefined && moved.span.start < judged && !lateRules.has(moved.rule);
    return moved === undefined || isDecided || known.has(nameOf(moved)) || isSilenced(moved) ? [] : [moved];
  });
  return { ...part, findings: [...part.findings, ...kept].sort((a, b) => a.span.start - b.span.start) };
}

function isSameDay({ reading: { published: a } }: DraftResult, { reading: { published: b } }: DraftResult): boolean {
  return a?.earliest === b?.earliest && a?.latest === b?.latest;
}

/** What these say depends on all of the draft. */
const lateRules: ReadonlySet<string> = new Set(rules.filter((rule) => !isSureEarly(rule)).map(({ id }) => id));

/** What these say of suppressions no suppression silences. */
const lastRules: ReadonlySet<string> = new Set(rules.filter(({ last }) => last).map(({ id }) => id));

const endOfJudged = ({ judgements, reading }: DraftResult): number =>
  Math.max(0, ...judgements.map(({ claim }) => reading.sentences[claim.sentence]?.span.end ?? 0));

const nameOf = ({ rule, span, message }: Finding): string => `${rule} ${span.start} ${span.end} ${message}`;

/** The one stretch in which two texts differ, and how far it moves what follows. */
interface TextEdit {
  readonly span: Span;
  readonly by: number;
}

function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { span: { start, end: before.length - same }, by: after.length - before.length };
}

function moveFinding(finding: Finding, edit: TextEdit): Finding | undefined {
  const span = movePast(finding.span, edit);
  return span && { ...finding, span, fixes: finding.fixes.flatMap((fix) => moveFix(fix, edit) ?? []) };
}

function moveFix(fix: Fix, edit: TextEdit): Fix | undefined {
  const edits = fix.edits.flatMap(({ span, text }) => {
    const moved = movePast(span, edit);
    return moved ? [{ span: moved, text }] : [];
  });
  return edits.length === fix.edits.length ? { ...fix, edits } : undefined;
}

function movePast({ start, end }: Span, { span, by }: TextEdit): Span | undefined {
  if (end <= span.start) return { start, end };
  return start >= span.end ? moveSpan({ start, end }, by) : undefined;
}
