/** Runs a pipeline's life on a repository made here, through the steps of the action as GitHub would run them. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const program = `${process.execPath} ${join(root, "dist/cli.cjs")}`;
const repository = mkdtempSync(join(tmpdir(), "claimlint-ci-"));

const files = {
  "claimlint.yaml": "corpus: [articles]\ndrafts: { include: ['reports/**/*.md'] }\n",
  "articles/references.json": JSON.stringify([
    {
      id: "wire-2024",
      title: "Blast in the harbour",
      "container-title": "The Wire",
      issued: { "date-parts": [[2024, 5, 12]] },
    },
  ]),
  "articles/wire-2024.txt":
    "Blast in the harbour\n\nThe port authority reopened the harbour of Port Sorrel on May 9, a spokesman said.\n",
  "reports/may.md":
    "---\ndate: 2024-05-31\n---\n\n# May\n\nThe port authority reopened the harbour of Port Sorrel on May 9 [@wire-2042].\n",
};

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) write(path, text);
  execFileSync("git", ["init", "-q"], { cwd: repository });
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe("a pipeline", () => {
  test("is red on the first run, with annotations, a summary and SARIF", () => {
    const { status, output, summary } = runAction();
    expect(status).toBe(1);
    expect(output).toMatch(/^::error file=reports\/may\.md,line=7,.*title=citation-unknown::/m);
    expect(summary).toContain("reports/may.md");
    const [result] = JSON.parse(readFileSync(join(repository, "claimlint.sarif"), "utf8")).runs[0].results;
    expect(result.ruleId).toBe("citation-unknown");
  });

  test("is green once the findings are in the baseline", () => {
    expect(claimlint("check", "--update-baseline", "--baseline", "known.json").status).toBe(0);
    expect(runAction({ baseline: "known.json" })).toMatchObject({ status: 0 });
  });

  test("stays green when the draft is edited around them", () => {
    write(
      "reports/may.md",
      files["reports/may.md"].replace("# May\n", "# May\n\nAn opening line that says nothing.\n"),
    );
    expect(runAction({ baseline: "known.json" })).toMatchObject({ status: 0 });
  });

  test("is red again on a new error", () => {
    write(
      "reports/june.md",
      "---\ndate: 2024-06-30\n---\n\n# June\n\nThe port authority reopened the harbour of Port Sorrel on May 7 [@wire-2024].\n",
    );
    const { status, output } = runAction({ baseline: "known.json" });
    expect({ status, output }).toMatchObject({ status: 1, output: expect.stringContaining("title=date-conflict") });
  });

  test("is green after --fix, which changes the fault and nothing else", () => {
    expect(claimlint("check", "--fix", "--baseline", "known.json").status).toBe(0);
    expect(readFileSync(join(repository, "reports/june.md"), "utf8")).toBe(
      "---\ndate: 2024-06-30\n---\n\n# June\n\nThe port authority reopened the harbour of Port Sorrel on May 9 [@wire-2024].\n",
    );
    expect(runAction({ baseline: "known.json" })).toMatchObject({ status: 0 });
  });

  test("says what is stale when an accepted finding is mended", () => {
    write("reports/may.md", files["reports/may.md"].replace("2042", "2024"));
    expect(claimlint("check", "--baseline", "known.json")).toMatchObject({
      status: 0,
      errors: expect.stringContaining("known.json holds a finding that is gone: reports/may.md, citation-unknown"),
    });
  });

  test("fails with 2 where the action cannot run", () => {
    expect(runAction({ config: "absent.yaml" })).toMatchObject({ status: 2 });
  });
});

describe("docs/ci.md", () => {
  const fences = [...readFileSync(join(root, "docs/ci.md"), "utf8").matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];

  test("holds YAML that can be read", () => {
    const read = fences.filter(([, kind]) => kind === "yaml").map(([, , text = ""]) => parse(text));
    expect(read.length).toBeGreaterThan(3);
    expect(read.every((value) => typeof value === "object")).toBe(true);
  });

  const commands = fences.flatMap(([, , text = ""]) => [
    ...text.matchAll(/\bclaimlint(?:@[\d.]+)? (check .*?)(?= \||$)/gm),
  ]);
  test.each([...new Set(commands.map(([, command = ""]) => command))])("claimlint %s runs", (command) => {
    expect(claimlint(...command.split(" ")).status).not.toBe(2);
  });
});

test("the pre-commit hook runs", () => {
  const [hook] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
  const [name, ...args] = hook.entry.split(" ");
  expect(name).toBe("claimlint");
  expect(claimlint(...args).status).not.toBe(2);
  expect("reports/may.md").toMatch(new RegExp(hook.files));
});

test("the image copies what is there and calls scripts that exist", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const called = [...readFileSync(join(root, "Dockerfile"), "utf8").matchAll(/npm run (\w+)/g)].map(
    ([, name = ""]) => name,
  );
  expect(called.filter((name) => scripts[name] === undefined)).toEqual([]);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
}

function claimlint(...args: readonly string[]) {
  const [command = "", ...rest] = program.split(" ");
  const { status, stdout, stderr } = spawnSync(command, [...rest, ...args], { cwd: repository });
  return { status, output: stdout.toString(), errors: stderr.toString() };
}

/** Runs the action's own steps in bash, its expressions replaced as the runner replaces them; ends at the first that fails. */
function runAction(given: Readonly<Record<string, string>> = {}) {
  const action = parse(readFileSync(join(root, "action.yml"), "utf8"));
  const names = ["output", "summary"].map((name) => join(repository, `.github-${name}`));
  for (const name of names) writeFileSync(name, "");
  const [outputs = "", summary = ""] = names;
  const inputs: Record<string, string> = { command: program };
  for (const [name, input] of Object.entries<{ default: string }>(action.inputs))
    inputs[name] = given[name] ?? inputs[name] ?? input.default;
  let output = "";
  for (const step of action.runs.steps) {
    if (step.run === undefined) continue;
    const known = Object.fromEntries(
      readFileSync(outputs, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => line.split("=")),
    );
    const replace = (text: string) =>
      text.replace(
        /\$\{\{ (?:inputs|steps\.check\.outputs)\.([\w-]+) \}\}/g,
        (_, name: string) => inputs[name] ?? known[name] ?? "",
      );
    const env = Object.fromEntries(Object.entries<string>(step.env ?? {}).map(([key, value]) => [key, replace(value)]));
    const ran = spawnSync("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step.run], {
      cwd: repository,
      env: { ...process.env, ...env, GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary },
    });
    output += ran.stdout.toString() + ran.stderr.toString();
    if (ran.status !== 0) return { status: ran.status, output, summary: readFileSync(summary, "utf8") };
  }
  expect(existsSync(join(repository, inputs["sarif-file"] ?? ""))).toBe(true);
  return { status: 0, output, summary: readFileSync(summary, "utf8") };
}
