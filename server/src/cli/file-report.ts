/** Turns the service's result for one draft into what the output formats are given. */
import type { DraftResult, Service } from "../service.ts";
import { createLineMap, type LineMap } from "../text/lines.ts";
import type { Evidence } from "../verify/judgement.ts";
import type { FileReport, SourcePlace } from "./report.ts";

export function createFileReport({ path, document, judgements, findings, coverage }: DraftResult, service: Service) {
  const sourceLines = new Map<string, LineMap>();
  const locate = ({ source: key, span }: Evidence): SourcePlace => {
    const source = service.source(key);
    if (source?.document === undefined) return { key, source };
    const lines = sourceLines.get(key) ?? createLineMap(source.document.text);
    sourceLines.set(key, lines);
    return { key, source, range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) } };
  };
  const report: FileReport = {
    path,
    text: document.text,
    lines: createLineMap(document.text),
    judgements,
    findings,
    coverage,
    locate,
  };
  return report;
}
