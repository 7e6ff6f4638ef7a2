/** Runs every document of cases: those of the rules, those of the gates, and the examples of the rules' pages. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import type { CheckSettings } from "../../server/src/rules/rule.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";
import { readPlain } from "../../server/src/text/plain.ts";
import { type Case, readCases } from "./case-file.ts";

const folders = ["test/rules", "test/verify/gates", "docs/rules"];

for (const folder of folders) {
  for (const file of markdownFiles(folder)) {
    for (const each of readCases(readFileSync(`${folder}/${file}`, "utf8"))) {
      test(`${folder}/${file}:${each.line} ${each.title}`, () => runCase(each));
    }
  }
}

async function runCase({ draft, published, expected, fixed, ...rest }: Case): Promise<void> {
  const service = createService({
    corpus: corpusOf(rest),
    settings: settingsOf(rest),
    now: "2024-12-01",
  });
  const { findings } = await service.check({ path: "draft.md", text: draft, ...(published && { published }) });
  expect(withMarks(draft, findings.map(markOf))).toBe(withMarks(draft, expected.map(fillIn(findings))));
  if (fixed !== undefined) expect(applyPreferred(draft, findings)).toBe(fixed);
}

const settingsOf = ({ profile, reason }: Pick<Case, "profile" | "reason">): CheckSettings => ({
  ...defaultSettings,
  profile: profile === "icd" || profile === "phia" ? profile : "none",
  suppression: { reason: reason === "required" ? "required" : "optional" },
});

function corpusOf({ sources, actors }: Pick<Case, "sources" | "actors">) {
  const references = sources.map(({ key, published }) => ({
    id: key,
    type: "article",
    ...(published && { issued: { edtf: published } }),
  }));
  return createCorpus([
    ...sources.map(({ key, text, changed, pages }) =>
      pages === undefined
        ? { path: `corpus/${key}.txt`, text, changed }
        : { path: `corpus/${key}.pdf`, text, changed, page: { document: readPlain(text), pages } },
    ),
    { path: "corpus/references.json", text: JSON.stringify(references) },
    ...(actors === undefined ? [] : [{ path: "corpus/actors.yaml", text: actors }]),
  ]);
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

function markdownFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(".md"));
  } catch {
    return [];
  }
}
