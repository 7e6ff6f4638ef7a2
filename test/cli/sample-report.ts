/** A report made by hand, with everything that a format must survive: marks, control characters, other scripts. */
import type { Source } from "../../server/src/corpus/source.ts";
import type { Claim } from "../../server/src/extract/claim.ts";
import {
  createReport,
  type FileReport,
  type JudgedClaim,
  openDraftReport,
  placeKey,
  type Report,
} from "../../server/src/report/report.ts";
import type { Finding, Severity } from "../../server/src/rules/finding.ts";
import { createLineMap } from "../../server/src/text/lines.ts";
import { say } from "../../server/src/text/message.ts";
import { readPlain } from "../../server/src/text/plain.ts";
import type { Span } from "../../server/src/text/span.ts";
import type { Evidence, Verdict } from "../../server/src/verify/judgement.ts";

const draft = `# Harbour blast

The blast killed about 40 dockers & “two” <guards> [@wire-2024].
It was the third this year, | said the port's spokesman, אבי כהן.
`;

const article = `PORT CITY (Wire) — A blast killed 12 dockers and two <guards> on Monday, \u001b[31mofficials\u001b[0m said.
]]> It was the first this year.
`;

const source: Source = {
  key: "wire-2024",
  path: "corpus/wire-2024.txt",
  title: "Blast in the harbour, “many” dead & <hurt>",
  publisher: "The Wire",
  issued: { earliest: "2024-05-06", latest: "2024-05-06", circa: true, edtf: "2024-05-06~", basis: "dateline" },
  document: readPlain(article),
  problems: [],
};

const spanIn = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

const evidence: Evidence = {
  source: "wire-2024",
  span: spanIn(article, article.split("\n")[0] ?? ""),
  excerpt: article.split("\n")[0] ?? "",
  relation: "contradicts",
  slots: [
    { slot: "count", draft: "about 40", source: "12", relation: "disjoint", sourceSpan: spanIn(article, "12") },
    { slot: "predicate", draft: "killed", source: "killed", relation: "equal" },
  ],
};

const claim = (text: string, kind: Claim["kind"]): Claim => ({
  kind,
  span: spanIn(draft, text),
  sentence: 0,
  text,
  times: [],
  names: [],
  certainty: "asserted",
  attribution: [],
  cites: ["wire-2024"],
});

const judgement = (text: string, verdict: Verdict, passages: readonly Evidence[]): JudgedClaim => ({
  claim: claim(text, "casualty"),
  sentence: spanIn(draft, text),
  topic: text.split(" ")[2] ?? "",
  verdict,
  evidence: passages,
  searched: ["wire-2024"],
});

const finding = (rule: string, severity: Severity, part: string, rest: Partial<Finding>): Finding => ({
  rule,
  severity,
  message: `The rule has something to say of “${part}”: <b>100% & more</b>, \u001b[31mred\u0007.`,
  toTell: say`The rule has something to say of “${part}”: <b>100% & more</b>, \u001b[31mred\u0007.`,
  span: spanIn(draft, part),
  evidence: [],
  searched: [],
  fixes: [],
  ...rest,
});

const findings: readonly Finding[] = [
  finding("casualty-conflict", "error", "about 40", {
    evidence: [evidence],
    fixes: [
      {
        title: "Take the source's figure: 12",
        toTell: say`Take the source's figure: ${12}`,
        preferred: true,
        safe: true,
        edits: [{ span: spanIn(draft, "about 40"), text: "12" }],
      },
    ],
  }),
  finding("claim-not-found", "warning", "It was the third this year", { searched: ["wire-2024", "a", "b", "c", "d"] }),
  finding("name-variant", "info", "אבי כהן", {}),
];

const lines = createLineMap(article);

export const sampleFile: FileReport = openDraftReport({
  path: "drafts/harbour blast.md",
  text: draft,
  headings: [spanIn(draft, "Harbour blast")],
  judgements: [
    judgement("The blast killed about 40 dockers & “two” <guards> [@wire-2024].", "contradicted", [evidence]),
    judgement("It was the third this year, | said the port's spokesman, אבי כהן.", "not-found", []),
  ],
  findings,
  coverage: { sentences: 3, checkable: 2, checked: 2 },
  places: {
    [placeKey(evidence)]: {
      key: source.key,
      source,
      range: { start: lines.positionAt(evidence.span.start), end: lines.positionAt(evidence.span.end) },
    },
  },
});

export const sampleReport: Report = createReport({ files: [sampleFile], unread: [], problems: [] });

/** The same draft without a finding. */
export const cleanReport: Report = createReport({
  files: [{ ...sampleFile, findings: [], judgements: [] }],
  unread: [],
  problems: [],
});
