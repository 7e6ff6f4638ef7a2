/** Runs names.md: every sentence gives the names below it, and no others. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Name } from "../../server/src/extract/mention.ts";
import { readDocument } from "../../server/src/extract/reading.ts";
import { readPlain } from "../../server/src/text/plain.ts";

const cases = readFileSync(new URL("names.md", import.meta.url), "utf8");

interface Line {
  readonly sentence: string;
  readonly names: string;
}

function linesOf(fence: string): readonly Line[] {
  const lines: Line[] = [];
  for (const line of fence.split("\n")) {
    if (line.startsWith("  ")) lines.push({ sentence: lines.pop()?.sentence ?? "", names: line.trim() });
    else lines.push({ sentence: line, names: "" });
  }
  return lines;
}

const show = ({ kind, text, title, full }: Name): string =>
  `${kind} ${text}${title ? ` [${title.text}]` : ""}${full ? ` =${full}` : ""}`;

describe("names.md", () => {
  for (const [, title = "", body = ""] of cases.matchAll(/^## (.+)\n+```names\n([^`]+)\n```$/gm)) {
    it(title, () => {
      const lines = linesOf(body);
      const document = readPlain(lines.map(({ sentence }) => sentence).join("\n\n"));
      const reading = readDocument(document, { actors: { actors: new Map() } });
      const read = lines.map(({ sentence }, index) => ({
        sentence,
        names: (reading.sentence(index)?.names ?? []).map(show).join("; "),
      }));
      expect(read).toEqual(lines);
    });
  }
});
