/** Names a finding in a way that survives edits elsewhere in the draft. */
import { createHash } from "node:crypto";
import type { FileReport } from "../report/report.ts";
import type { Finding } from "../rules/finding.ts";
import { sliceSpan } from "../text/span.ts";

/** A fingerprint for each finding of the file: rule, path and words, and which of several alike it is. */
export function fingerprints(file: FileReport): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    file.findings.map((finding) => {
      const name = [finding.rule, file.path, wordsOf(finding, file)].join("\n");
      const occurrence = seen.get(name) ?? 0;
      seen.set(name, occurrence + 1);
      return [finding, digest(`${name}\n${occurrence}`)];
    }),
  );
}

/** The words reported, without the line breaks that a reflowed paragraph moves. */
export const wordsOf = ({ span }: Finding, { text }: FileReport): string =>
  sliceSpan(text, span).replace(/\s+/gu, " ").trim();

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);
