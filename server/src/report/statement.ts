/** The sentences of a draft as a report lists them: each with the worst that was found of its claims, and what shows it. */
import type { Finding } from "../rules/finding.ts";
import { firstIndex } from "../text/first-index.ts";
import { compareSpans, type Span } from "../text/span.ts";
import { type Evidence, type SlotComparison, type Verdict, worstVerdict } from "../verify/judgement.ts";
import { type FileReport, type JudgedClaim, placeKey } from "./report.ts";

/** A sentence that makes claims which a source could bear out. */
export interface Statement {
  readonly span: Span;
  readonly verdict: Verdict;
  /** Its claims, where they did not all come to the same. */
  readonly parts: readonly JudgedClaim[];
  /** Those that speak of its words. */
  readonly findings: readonly Finding[];
  /** The passages that decided; of what is settled or open, the nearest one. */
  readonly evidence: readonly Evidence[];
  /** Keys of the sources that were read for it. */
  readonly searched: readonly string[];
}

/** In reading order. */
export function statementsOf({ judgements, findings }: FileReport): readonly Statement[] {
  const bySentence = new Map<string, JudgedClaim[]>();
  for (const judgement of judgements) {
    if (judgement.claim.uncheckable !== undefined) continue;
    const { start, end } = judgement.sentence;
    const known = bySentence.get(`${start} ${end}`);
    if (known) known.push(judgement);
    else bySentence.set(`${start} ${end}`, [judgement]);
  }
  const sentences = [...bySentence.values()]
    .flatMap(([first, ...others]) => (first ? [{ span: first.sentence, claims: [first, ...others] }] : []))
    .sort((a, b) => compareSpans(a.span, b.span));
  const spans = sentences.map(({ span }) => span);
  const own = sentences.map((): Finding[] => []);
  for (const finding of findings) for (const at of touchedBy(finding, spans)) own[at]?.push(finding);
  return sentences.map(({ span, claims }, at) => statementOf(span, claims, own[at] ?? []));
}

/** Positions of the sentences in which the finding has words. */
function touchedBy({ span }: Finding, sentences: readonly Span[]): readonly number[] {
  const first = firstIndex(sentences, ({ end }) => end > span.start);
  const touched: number[] = [];
  for (let at = first; (sentences[at]?.start ?? span.end) < span.end; at++) touched.push(at);
  return touched;
}

function statementOf(span: Span, claims: readonly JudgedClaim[], findings: readonly Finding[]): Statement {
  const verdicts = new Set(claims.map(({ verdict }) => verdict));
  const verdict = verdictOf(verdicts);
  return {
    span,
    verdict,
    parts: verdicts.size > 1 ? partsOf(claims, verdict) : [],
    findings,
    evidence: evidenceOf(claims, findings, verdict),
    searched: [...new Set(claims.flatMap(({ searched }) => searched))],
  };
}

/** A sentence of which one claim is borne out and another left open is partly borne out. */
function verdictOf(verdicts: ReadonlySet<Verdict>): Verdict {
  const worst = worstVerdict(verdicts) ?? "unresolved";
  return worst === "unresolved" && verdicts.size > 1 ? "partially-supported" : worst;
}

/** Where something is wrong, what was left open says nothing more. */
function partsOf(claims: readonly JudgedClaim[], whole: Verdict): readonly JudgedClaim[] {
  const met = new Set([""]);
  const told = claims.filter(({ topic }) => !met.has(topic) && met.add(topic));
  return whole === "partially-supported" ? told : told.filter(({ verdict }) => verdict !== "unresolved");
}

/** What the findings show and what contradicts, else the best passage. */
function evidenceOf(
  claims: readonly JudgedClaim[],
  findings: readonly Finding[],
  verdict: Verdict,
): readonly Evidence[] {
  const own = claims.filter((claim) => claim.verdict === verdict).flatMap(({ evidence }) => evidence);
  const against = [...findings.flatMap(({ evidence }) => evidence), ...own.filter(isAgainst)];
  const shown = against.length > 0 ? against : [...own, ...claims.flatMap(({ evidence }) => evidence)].slice(0, 1);
  const byPlace = new Map<string, Evidence>();
  for (const passage of shown) {
    const known = byPlace.get(placeKey(passage));
    byPlace.set(placeKey(passage), known ? { ...known, slots: [...known.slots, ...passage.slots] } : passage);
  }
  return [...byPlace.values()].slice(0, MOST_PASSAGES);
}

const MOST_PASSAGES = 3;

const isAgainst = ({ relation }: Evidence): boolean => relation === "contradicts";

/** What the passage says otherwise, each slot once. */
export function differingSlots({ slots, relation }: Evidence): readonly SlotComparison[] {
  if (relation === "related") return [];
  const differing = slots.filter((slot) => slot.relation === "disjoint" || slot.relation === "weaker");
  return differing.filter((one, at) => differing.findIndex(({ slot }) => slot === one.slot) === at);
}
