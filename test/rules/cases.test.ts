/** Runs every document of cases: those of the rules, those of the gates, and the examples of the rules' pages. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Finding } from "../../server/src/rules/finding.ts";
import { type Case, readCases } from "./case-file.ts";
import { draftOf, markdownFiles, serviceOf } from "./case-service.ts";

const folders = ["test/rules", "test/verify/gates", "docs/rules"];

for (const folder of folders) {
  for (const file of markdownFiles(folder)) {
    for (const each of readCases(readFileSync(`${folder}/${file}`, "utf8"))) {
      test(`${folder}/${file}:${each.line} ${each.title}`, () => runCase(each));
    }
  }
}

async function runCase(each: Case): Promise<void> {
  const { draft, expected, fixed } = each;
  const { findings } = await serviceOf(each).check(draftOf(each));
  expect(withMarks(draft, findings.map(markOf))).toBe(withMarks(draft, expected.map(fillIn(findings))));
  if (fixed !== undefined) expect(applyPreferred(draft, findings)).toBe(fixed);
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly message: string;
}

const markOf = ({ span, rule, message }: Finding): Mark => ({ ...span, rule, message });

/** A case may give a part of the message: what it leaves out is taken from the finding it marks. */
const fillIn =
  (findings: readonly Finding[]) =>
  (mark: Mark): Mark => {
    const found = findings.find(
      ({ span, rule, message }) =>
        span.start === mark.start && span.end === mark.end && rule === mark.rule && message.includes(mark.message),
    );
    return found ? markOf(found) : mark;
  };

/** The draft as a case writes it, so that a failure shows which carets are missing or too many. */
function withMarks(draft: string, marks: readonly Mark[]): string {
  let lineStart = 0;
  const lines = draft.split("\n").flatMap((line) => {
    const start = lineStart;
    lineStart += line.length + 1;
    const own = marks.filter((mark) => mark.start >= start && mark.start <= start + line.length);
    const shown = own.map((mark) => {
      const carets = "^".repeat(Math.max(1, mark.end - mark.start));
      return `${" ".repeat(mark.start - start)}${carets} ${mark.rule}: ${mark.message}`;
    });
    return [line, ...shown.sort()];
  });
  return lines.join("\n");
}

function applyPreferred(draft: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits ?? []);
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((text, { span, text: inserted }) => text.slice(0, span.start) + inserted + text.slice(span.end), draft);
}
