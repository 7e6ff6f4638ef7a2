/** Tests `claimlint verify`: its lines, its order, its errors, and that it holds no more than it needs. */

import { describe, expect, test } from "vitest";
import { main } from "../../server/src/cli/main.ts";
import { readLines } from "../../server/src/cli/ndjson.ts";
import { createVerifier } from "../../server/src/cli/verifier.ts";
import { createRecent, recall } from "../../server/src/text/recent.ts";
import { claimlint } from "./run.ts";

const source = { id: "wire", text: "A blast in the harbour on Monday wounded four dockers, the port authority said." };
const line = (id: unknown, claim = "The blast wounded four dockers.") =>
  JSON.stringify({ id, claim, sources: [source] });
const verify = async (stdin: string) => {
  const { status, stdout, stderr } = await claimlint(["verify"], { cwd: "/", stdin });
  return {
    status,
    stderr,
    answers: stdout
      .split("\n")
      .filter(Boolean)
      .map((text) => JSON.parse(text)),
  };
};

test("answers have the shape of the contract, in the order of the input", async () => {
  const { status, answers } = await verify([line(2), line("one"), line(3)].join("\n"));
  expect(status).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual([2, "one", 3]);
  for (const answer of answers) {
    expect(Object.keys(answer)).toEqual(["id", "flagged", "severity", "verdict", "findings", "claims"]);
    expect(answer.claims[0]).toMatchObject({ text: "The blast wounded four dockers.", cites: ["wire"] });
  }
});

test("the same line gives the same bytes, remembered or not", async () => {
  const { answers } = await verify([line(1), line(1, "Nobody was hurt."), line(1)].join("\n"));
  expect(answers[2]).toEqual(answers[0]);
});

test("a claim without a sentence has no verdict", async () => {
  const { answers } = await verify(line(1, " "));
  expect(answers).toEqual([{ id: 1, flagged: false, severity: null, verdict: null, findings: [], claims: [] }]);
});

test("a line that is no claim is answered by an error, the rest go on, and the status is 2", async () => {
  const { status, answers, stderr } = await verify(
    [line(1), "{", "[]", '{"id":"x","claim":3,"sources":[]}', '{"id":7,"claim":"a"}', "", line(2)].join("\r\n"),
  );
  expect(status).toBe(2);
  expect(stderr).toBe("claimlint: 4 lines were no claim with its sources.\n");
  expect(answers.map(({ id, error }) => ({ id, error }))).toEqual([
    { id: 1, error: undefined },
    { id: undefined, error: "Line 2 is not JSON." },
    { id: undefined, error: "Line 3 is no object with id, claim and sources." },
    { id: "x", error: 'Line 4: "claim" is missing or of the wrong type.' },
    { id: 7, error: 'Line 5: "sources" is missing or of the wrong type.' },
    { id: 2, error: undefined },
  ]);
});

describe("published", () => {
  const dated = (id: number, published: string, ofSource: string) =>
    JSON.stringify({
      id,
      claim: "The blast wounded four dockers.",
      published,
      sources: [{ ...source, published: ofSource }],
    });

  test.each([
    "2024",
    "2024-06",
    "2024-06-15",
    "2024-06~",
    "2024-06-15T10:00:00Z",
    "2024-21",
    "2024-06/2024-07",
    "2024-06-01/..",
    "202X",
  ])("may be %s", async (date) => {
    const { status, answers } = await verify(dated(1, date, date));
    expect(answers[0].error).toBeUndefined();
    expect(status).toBe(0);
  });

  test.each(["yesterday", "June 2024", "2024-13", "2024-02-30", "15.06.2024", ""])(
    "that is %j is answered by what to do, and the other lines go on",
    async (date) => {
      const { status, answers } = await verify(
        [line(1), "", dated(2, date, "2024"), dated(3, "2024", date)].join("\n"),
      );
      const what = `is no date in EDTF ("${date}"); write a day, a month or a year such as 2024-06-15, 2024-06 or 2024-06~ (inferred), or leave it out.`;
      expect(answers.slice(1)).toEqual([
        { id: 2, error: `Line 3: "published" ${what}` },
        { id: 3, error: `Line 4: "sources.0.published" ${what}` },
      ]);
      expect(answers[0].verdict).toBe("supported");
      expect(status).toBe(2);
    },
  );
});

test("input is pulled only as fast as output is taken", async () => {
  let pulled = 0;
  let written = 0;
  let furthest = 0;
  async function* endless() {
    for (let id = 0; id < 50; id++) {
      pulled += 1;
      furthest = Math.max(furthest, pulled - written);
      yield `${line(id)}\n`;
    }
  }
  const slow = {
    write: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      written += 1;
    },
    isTTY: false,
    columns: 80,
  };
  await main(["verify"], {
    stdin: endless(),
    stdout: slow,
    stderr: slow,
    cwd: "/",
    env: {},
    today: () => "2024-08-05",
  });
  expect(written).toBe(50);
  expect(furthest).toBeLessThanOrEqual(2);
});

describe("lines of a stream", () => {
  const linesOf = async (chunks: readonly (string | Uint8Array)[], limit?: number) => {
    const lines = [];
    async function* stream() {
      yield* chunks;
    }
    for await (const read of readLines(stream(), limit)) lines.push(read.kind === "line" ? read.text : read.kind);
    return lines;
  };

  test("are put together across chunks, also within a character", async () => {
    const bytes = new TextEncoder().encode("é1\né2");
    expect(await linesOf([bytes.slice(0, 1), bytes.slice(1, 5), bytes.slice(5)])).toEqual(["é1", "é2"]);
  });

  test("that are too long are named and forgotten, the next one is read", async () => {
    expect(await linesOf(["aaaa", "aaaa", "aa\nbb\n", "cccccccccc"], 8)).toEqual(["too-long", "bb", "too-long"]);
  });

  test("that are blank are left out", async () => {
    expect(await linesOf(["\n\n a \r\n\n"])).toEqual(["a"]);
  });
});

test("a bounded memory forgets what was unused longest", () => {
  const made: string[] = [];
  const memory = createRecent<string>(2);
  for (const key of ["a", "b", "a", "c", "a", "b"]) {
    recall(memory, key, () => {
      made.push(key);
      return key;
    });
  }
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("two sources of one claim with one id are named", async () => {
  const verify = createVerifier("2024-12-01");
  const sources = [
    { id: "wire", text: "A blast killed 12 people in Norven." },
    { id: "wire", text: "A flood killed 15 people in Norven." },
  ];
  expect(await verify(JSON.stringify({ id: 1, claim: "A blast killed 12 people in Norven.", sources }), 3)).toEqual({
    id: 1,
    error: 'Line 3: "sources" has two sources with one id; give each its own.',
  });
});
