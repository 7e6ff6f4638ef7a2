/** Runs references.md: what pronouns and descriptions stand for. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { resolveReference } from "../../server/src/extract/coreference.ts";
import { readDocument } from "../../server/src/extract/reading.ts";
import { readPlain } from "../../server/src/text/plain.ts";

const cases = readFileSync(new URL("references.md", import.meta.url), "utf8");

describe("references.md", () => {
  for (const [, body = ""] of cases.matchAll(/^```references\n([^`]+)\n```$/gm)) {
    const lines = body.split("\n");
    const sentences = lines.filter((line) => !line.startsWith("  "));
    const reading = readDocument(readPlain(sentences.join("\n\n")), { actors: { actors: new Map() } });
    const index = sentences.length - 1;
    const from = reading.sentences[index]?.span.start ?? 0;
    for (const line of lines.filter((each) => each.startsWith("  "))) {
      const [phrase = "", name] = line.trim().split(": ");
      it(`${sentences.join(" ")} [${phrase}]`, () => {
        const start = reading.prose.indexOf(phrase, from);
        expect(start).toBeGreaterThanOrEqual(from);
        const found = resolveReference(reading, index, { start, end: start + phrase.length });
        expect(found === undefined ? "?" : (found.full ?? found.text)).toBe(name);
      });
    }
  }
});
