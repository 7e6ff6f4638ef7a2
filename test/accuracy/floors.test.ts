/** The project's own labelled claims: no set may fall below what it reached, nor may false alarms rise above. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createVerifier, type Verified } from "../../server/src/cli/verifier.ts";

interface Labelled {
  readonly id: string;
  readonly claim: string;
  readonly sources: readonly string[];
  readonly label: "right" | "wrong";
}

const lines = <T>(name: string): readonly T[] =>
  readFileSync(`test/accuracy/claims/${name}.ndjson`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const sources = new Map(lines<{ readonly id: string }>("sources").map((source) => [source.id, source]));
const verify = createVerifier("2024-12-01");

/** The claims of a set under one label, each with its answer. */
async function answers(set: string, label: Labelled["label"]): Promise<readonly Verified[]> {
  const claims = lines<Labelled>(set).filter((claim) => claim.label === label);
  const given = claims.map((claim) => ({ ...claim, sources: claim.sources.map((id) => sources.get(id)) }));
  return Promise.all(given.map(async (claim, index) => verified(await verify(JSON.stringify(claim), index + 1))));
}

function verified(answer: Awaited<ReturnType<typeof verify>>): Verified {
  if ("error" in answer) throw new Error(answer.error);
  return answer;
}

const share = (list: readonly Verified[], what: (answer: Verified) => boolean): number =>
  list.filter(what).length / list.length;

describe.each([
  { set: "kinds", alarms: 0.05, recall: 0.55, errors: 0 },
  { set: "conflict", alarms: 0.05, recall: 0.42, errors: 0 },
  { set: "mixed", alarms: 0.05, recall: 0.32, errors: 0 },
  { set: "plain", alarms: 0.08, recall: 0.6, errors: 0 },
  { set: "figures", alarms: 0.04, recall: 0.72, errors: 0 },
  { set: "deeds", alarms: 0, recall: 0.83, errors: 0 },
  { set: "press", alarms: 0.04, recall: 0.5, errors: 0 },
])("$set", ({ set, alarms, recall, errors }) => {
  test("right claims are left alone", async () => {
    const right = await answers(set, "right");
    expect(share(right, ({ flagged }) => flagged)).toBeLessThanOrEqual(alarms);
    expect(share(right, ({ severity }) => severity === "error")).toBeLessThanOrEqual(errors);
  });

  test("wrong claims are reported", async () => {
    const wrong = await answers(set, "wrong");
    expect(share(wrong, ({ flagged }) => flagged)).toBeGreaterThanOrEqual(recall);
  });
});
