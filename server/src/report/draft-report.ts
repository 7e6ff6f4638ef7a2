/** Turns the service's result for one draft into what the output formats are given. */
import { withoutAbsent } from "../corpus/reference.ts";
import { pageAt } from "../corpus/source-page.ts";
import type { DocumentReading } from "../extract/claim.ts";
import { topicOf } from "../extract/claim-topic.ts";
import type { DraftResult, Service } from "../service.ts";
import { createLineMap, type LineMap } from "../text/lines.ts";
import type { Evidence, Judgement } from "../verify/judgement.ts";
import { type DraftReport, type JudgedClaim, placeKey, type SourcePlace } from "./report.ts";

export function createDraftReport(result: DraftResult, service: Pick<Service, "source">): DraftReport {
  const { path, document, reading, judgements, findings, coverage } = result;
  const locate = createLocator(service);
  const evidence = [...judgements, ...findings].flatMap((holder) => holder.evidence);
  return {
    path,
    text: document.text,
    headings: document.blocks.flatMap(({ kind, span }) => (kind === "heading" ? [span] : [])),
    judgements: judgements.map((judgement) => judgedClaim(judgement, reading)),
    findings,
    coverage,
    places: Object.fromEntries(evidence.map((passage) => [placeKey(passage), locate(passage)])),
  };
}

function createLocator(service: Pick<Service, "source">): (evidence: Evidence) => SourcePlace {
  const lineMaps = new Map<string, LineMap>();
  return ({ source: key, span }) => {
    const source = service.source(key);
    if (source === undefined) return { key };
    const { path, title, publisher, issued, document } = source;
    const note = withoutAbsent({ path, title, publisher, issued });
    if (document === undefined) return { key, source: note };
    const lines = lineMaps.get(key) ?? createLineMap(document.text);
    lineMaps.set(key, lines);
    const range = { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
    return withoutAbsent({ key, source: note, range, page: pageAt(source, span.start) });
  };
}

function judgedClaim({ claim, verdict, evidence, searched }: Judgement, draft: DocumentReading): JudgedClaim {
  const { span, text, kind, cites, uncheckable } = claim;
  return {
    claim: withoutAbsent({ span, text, kind, cites, uncheckable }),
    sentence: draft.sentences[claim.sentence]?.span ?? span,
    topic: topicOf(claim, draft),
    verdict,
    evidence,
    searched,
  };
}
