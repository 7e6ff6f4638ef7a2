/** Places in sources and drafts, as the protocol points at them. */
import type { Location } from "vscode-languageserver/node";
import type { CitationItem } from "../extract/mention.ts";
import { judgementsAt } from "../service.ts";
import { containsSpan, type Span } from "../text/span.ts";
import { type Evidence, type Judgement, worstFirst } from "../verify/judgement.ts";
import type { CheckedDraft } from "./context.ts";
import { sourceRange } from "./positions.ts";
import type { Project } from "./project.ts";
import { checkable } from "./sections.ts";

export const covers = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** The citation key at an offset of a draft. */
export function citationAt({ result }: CheckedDraft, offset: number): CitationItem | undefined {
  const items = result.reading.citations().flatMap((citation) => citation.items);
  return items.find(({ span }) => covers(span, offset));
}

/**
 * The claim that an offset points at: of several, the one a fault of which stands there, else the one judged worst, else
 * the narrowest; where no claim stands, the one of the sentence of which something is reported there.
 */
export function claimAt({ result }: CheckedDraft, offset: number): Judgement | undefined {
  const around = judgementsAt(result, offset).filter(({ claim }) => !claim.uncheckable);
  const isFaulty = ({ faults }: Judgement) => faults.some(({ span }) => covers(span, offset));
  const worst = [...around].sort((a, b) => gravity(a) - gravity(b))[0];
  const claim = around.find(isFaulty) ?? worst ?? result.judgements.find(isFaulty);
  if (claim || !result.findings.some(({ span }) => covers(span, offset))) return claim;
  const sentence = result.reading.sentences.findIndex(({ span }) => covers(span, offset));
  const ofSentence = checkable(result).filter((judgement) => judgement.claim.sentence === sentence);
  return ofSentence.find(({ evidence }) => evidence.some(({ relation }) => relation === "supports")) ?? ofSentence[0];
}

/** Worst first. Where nothing was found wrong, a claim of which the source has something else stands before the others. */
function gravity({ verdict, evidence: [best], claim }: Judgement): number {
  if (verdict !== "unresolved" && verdict !== "supported") return worstFirst.indexOf(verdict);
  const differs = best?.slots.some(
    ({ relation, draftSpan }) => relation === "disjoint" && draftSpan && containsSpan(claim.span, draftSpan),
  );
  return verdict === "unresolved" && differs ? worstFirst.length : worstFirst.length + 1;
}

/** Where a piece of evidence stands in its source's file. */
export function evidenceLocation(project: Project, { source: key, span }: Evidence): Location | undefined {
  const source = project.source(key);
  const uri = source && project.sourceUri(source);
  return source && uri ? { uri, range: sourceRange(source, span) } : undefined;
}
