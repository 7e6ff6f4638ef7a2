/** Tests every machine format against its published schema, a real consumer, or the reference writer of the format. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getValidationErrors } from "@umbrelladocs/rdformat-validator";
import { Ajv } from "ajv";
import checkstyleFormatter from "checkstyle-formatter";
import { parse as parseJunit } from "junit2json";
import { createColors } from "picocolors";
import { describe, expect, test } from "vitest";
import { parseStringPromise } from "xml2js";
import { formats } from "../../server/src/cli/formats/index.ts";
import { plainMessage } from "../../server/src/cli/formats/plain-message.ts";
import { createReport, type Report } from "../../server/src/report/report.ts";
import { cleanReport, sampleFile, sampleReport } from "./sample-report.ts";

const loaded = new Map(
  await Promise.all(Object.entries(formats).map(async ([name, load]) => [name, await load()] as const)),
);
const write = (name: string, report: Report): string =>
  loaded.get(name)?.(report, { colors: createColors(false), width: 80 }) ?? "";
const reports = { "with findings": sampleReport, clean: cleanReport };

describe.each(Object.entries(reports))("a report %s", (_, report) => {
  test("is valid SARIF 2.1.0", () => {
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarifSchema());
    const log = JSON.parse(write("sarif", report));
    expect({ valid: validate(log), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });

  test("is valid rdjson", async () => {
    expect(await getValidationErrors(JSON.parse(write("rdjson", report)))).toEqual([]);
  });

  test("is read as JUnit", async () => {
    const read = await parseJunit(write("junit", report));
    const suites = read !== undefined && read !== null && "testsuite" in read ? (read.testsuite ?? []) : [];
    expect(suites.map(({ name }) => name)).toEqual([sampleFile.path]);
    const failures = suites.flatMap(({ testcase }) => testcase ?? []).flatMap(({ failure }) => failure ?? []);
    expect(failures).toHaveLength(report.findings.error);
    expect(suites[0]?.tests).toBe(Math.max(1, report.files[0]?.findings.length ?? 0));
  });

  test("is the Checkstyle that the reference writer writes", async () => {
    const reference = checkstyleFormatter(
      report.files.map((file) => ({
        filename: file.path,
        messages: file.findings.map((finding) => ({
          ...file.lines.positionAt(finding.span.start),
          severity: finding.severity,
          message: plainMessage(finding, file).replace(/\n/g, "&#10;"),
          source: `claimlint.${finding.rule}`,
        })) as { line: number; column: number; severity: "warning" | "error"; message: string }[],
      })),
    );
    const written = await parseStringPromise(write("checkstyle", report));
    const expected = await parseStringPromise(reference.replaceAll("&amp;#10;", "&#10;"));
    expect(withoutBlanks(written)).toEqual(withoutBlanks(expected));
  });

  test("has what GitLab Code Quality asks for", () => {
    const issues = JSON.parse(write("gitlab", report));
    expect(issues).toHaveLength(report.files[0]?.findings.length ?? 0);
    for (const issue of issues) {
      expect(issue).toMatchObject({
        type: "issue",
        description: expect.stringMatching(/./),
        check_name: expect.stringMatching(/^[a-z-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
        location: { path: expect.not.stringMatching(/^\.?\//), lines: { begin: expect.any(Number) } },
      });
    }
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length);
  });
});

describe("SARIF", () => {
  const run = () => JSON.parse(write("sarif", sampleReport)).runs[0];

  test("describes every rule that a result names", () => {
    const { tool, results } = run();
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test("points at the words, the source's passage and the fix", () => {
    const [first] = run().results;
    expect(first.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "drafts/harbour%20blast.md", index: 0 },
      region: { startLine: 3, startColumn: 18, endLine: 3, endColumn: 26 },
    });
    expect(first.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe("corpus/wire-2024.txt");
    expect(first.fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { startLine: 3, startColumn: 18, endLine: 3, endColumn: 26 }, insertedContent: { text: "12" } },
    ]);
  });

  test("says what could not be read", () => {
    const report = createReport({ files: [], unread: ["a.md does not exist."], problems: ["b is odd."] });
    expect(JSON.parse(write("sarif", report)).runs[0].invocations[0]).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: "error", message: { text: "a.md does not exist." } },
        { level: "warning", message: { text: "b is odd." } },
      ],
    });
  });
});

test("rdjson counts columns in bytes", () => {
  const [, , name] = JSON.parse(write("rdjson", sampleReport)).diagnostics;
  const line = sampleFile.text.split("\n")[3] ?? "";
  const start = Buffer.byteLength(line.slice(0, line.indexOf("אבי"))) + 1;
  expect(name.location.range.start).toEqual({ line: 4, column: start });
});

describe("GitHub annotations", () => {
  const commands = (report: Report) =>
    write("github", report)
      .split("\n")
      .map(readCommand)
      .filter((command) => command !== undefined);

  test("are read back as they were meant", () => {
    const [first] = commands(sampleReport);
    expect(first).toMatchObject({
      command: "error",
      properties: {
        file: "drafts/harbour blast.md",
        line: "3",
        endLine: "3",
        col: "18",
        endColumn: "26",
        title: "casualty-conflict",
      },
    });
    expect(first?.message).toBe(plainMessage(sampleReport.files[0]?.findings[0] ?? fail(), sampleFile));
  });

  test("keep within ten a kind and say how many more there are", () => {
    const [first] = sampleFile.findings;
    const findings = Array.from({ length: 23 }, () => first ?? fail());
    const shown = commands(createReport({ files: [{ ...sampleFile, findings }], unread: [], problems: [] }));
    expect(shown).toHaveLength(10);
    expect(shown.at(-1)?.message).toBe("14 more errors: see the job summary.");
  });
});

test("Markdown keeps to one row a sentence, whatever it holds", () => {
  expect(write("markdown", sampleReport)).toMatchInlineSnapshot(`
    "# Claims and their evidence

    2 sentences make claims: 1 contradicted, 1 not found.

    Coverage: 3 sentences in 1 draft, 2 checkable claims, 2 of them checked.

    ## drafts/harbour blast.md

    - **error** line 3, \`casualty-conflict\`: The rule has something to say of “about 40”: &lt;b&gt;100% &amp; more&lt;/b&gt;, \\[31mred.
    - **warning** line 4, \`claim-not-found\`: The rule has something to say of “It was the third this year”: &lt;b&gt;100% &amp; more&lt;/b&gt;, \\[31mred.
    - **info** line 4, \`name-variant\`: The rule has something to say of “אבי כהן”: &lt;b&gt;100% &amp; more&lt;/b&gt;, \\[31mred.

    | line | sentence | verdict | evidence |
    |---:|---|---|---|
    | 3 | The blast killed about 40 dockers &amp; “two” &lt;guards&gt; \\[&#64;wire-2024\\]. | **contradicted** | “PORT CITY (Wire) — A blast killed 12 dockers and two &lt;guards&gt; on Monday, \\[31mofficials\\[0m said.” (wire-2024, line 1 · The Wire · 2024-05-06 (inferred)) |
    | 4 | It was the third this year, \\| said the port's spokesman, אבי כהן. | **not found** | looked in wire-2024 |
    "
  `);
});

test("JSON is the shape of the contract", () => {
  expect(JSON.parse(write("json", sampleReport))).toMatchInlineSnapshot(`
    {
      "coverage": {
        "checkable": 2,
        "checked": 2,
        "sentences": 3,
      },
      "files": [
        {
          "claims": [
            {
              "cites": [
                "wire-2024",
              ],
              "evidence": [
                {
                  "excerpt": "PORT CITY (Wire) — A blast killed 12 dockers and two <guards> on Monday, [31mofficials[0m said.",
                  "line": 1,
                  "relation": "contradicts",
                  "slots": [
                    {
                      "draft": "about 40",
                      "relation": "disjoint",
                      "slot": "count",
                      "source": "12",
                    },
                    {
                      "draft": "killed",
                      "relation": "equal",
                      "slot": "predicate",
                      "source": "killed",
                    },
                  ],
                  "source": "wire-2024",
                },
              ],
              "kind": "casualty",
              "span": {
                "end": {
                  "column": 65,
                  "line": 3,
                },
                "start": {
                  "column": 1,
                  "line": 3,
                },
              },
              "text": "The blast killed about 40 dockers & “two” <guards> [@wire-2024].",
              "verdict": "contradicted",
            },
            {
              "cites": [
                "wire-2024",
              ],
              "evidence": [],
              "kind": "casualty",
              "span": {
                "end": {
                  "column": 66,
                  "line": 4,
                },
                "start": {
                  "column": 1,
                  "line": 4,
                },
              },
              "text": "It was the third this year, | said the port's spokesman, אבי כהן.",
              "verdict": "not-found",
            },
          ],
          "findings": [
            {
              "evidence": [
                {
                  "excerpt": "PORT CITY (Wire) — A blast killed 12 dockers and two <guards> on Monday, [31mofficials[0m said.",
                  "line": 1,
                  "relation": "contradicts",
                  "slots": [
                    {
                      "draft": "about 40",
                      "relation": "disjoint",
                      "slot": "count",
                      "source": "12",
                    },
                    {
                      "draft": "killed",
                      "relation": "equal",
                      "slot": "predicate",
                      "source": "killed",
                    },
                  ],
                  "source": "wire-2024",
                },
              ],
              "fixes": [
                {
                  "edits": [
                    {
                      "span": {
                        "end": {
                          "column": 26,
                          "line": 3,
                        },
                        "start": {
                          "column": 18,
                          "line": 3,
                        },
                      },
                      "text": "12",
                    },
                  ],
                  "preferred": true,
                  "title": "Take the source's figure: 12",
                },
              ],
              "message": "The rule has something to say of “about 40”: <b>100% & more</b>, [31mred.",
              "rule": "casualty-conflict",
              "severity": "error",
              "span": {
                "end": {
                  "column": 26,
                  "line": 3,
                },
                "start": {
                  "column": 18,
                  "line": 3,
                },
              },
            },
            {
              "evidence": [],
              "fixes": [],
              "message": "The rule has something to say of “It was the third this year”: <b>100% & more</b>, [31mred.",
              "rule": "claim-not-found",
              "severity": "warning",
              "span": {
                "end": {
                  "column": 27,
                  "line": 4,
                },
                "start": {
                  "column": 1,
                  "line": 4,
                },
              },
            },
            {
              "evidence": [],
              "fixes": [],
              "message": "The rule has something to say of “אבי כהן”: <b>100% & more</b>, [31mred.",
              "rule": "name-variant",
              "severity": "info",
              "span": {
                "end": {
                  "column": 65,
                  "line": 4,
                },
                "start": {
                  "column": 58,
                  "line": 4,
                },
              },
            },
          ],
          "path": "drafts/harbour blast.md",
        },
      ],
      "summary": {
        "findings": {
          "error": 1,
          "info": 1,
          "warning": 1,
        },
        "verdicts": {
          "contradicted": 1,
          "not-found": 1,
          "overstated": 0,
          "partially-supported": 0,
          "sources-conflict": 0,
          "superseded": 0,
          "supported": 0,
          "unresolved": 0,
        },
      },
      "version": 1,
    }
  `);
});

function sarifSchema(): object {
  const matchers = createRequire(import.meta.url).resolve("@microsoft/jest-sarif");
  const {
    $schema: _,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(new URL("schemas/sarif-2.1.0-rtm.5.json", `file://${matchers}`), "utf8"));
  return schema;
}

/** Reads a workflow command the way the runner of GitHub Actions does. */
function readCommand(line: string) {
  const match = /^::([a-z]+)(?: ([^:]*))?::(.*)$/.exec(line);
  if (match === null) return undefined;
  const [, command, properties = "", message = ""] = match;
  const decode = (text: string) =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  const pairs = properties
    .split(",")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), decode(pair.slice(pair.indexOf("=") + 1))]);
  return { command, properties: Object.fromEntries(pairs), message: decode(message) };
}

/** The two writers differ in blanks between elements only. */
const withoutBlanks = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner) =>
      key === "_" || (typeof inner === "string" && inner.trim() === "") ? undefined : inner,
    ),
  );

function fail(): never {
  throw new Error("the sample has no finding");
}
