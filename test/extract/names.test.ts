/** Runs names.md and roles.md: every sentence gives the names or roles below it, and no others. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SentenceReading } from "../../server/src/extract/claim.ts";
import { readDocument } from "../../server/src/extract/reading.ts";
import { readPlain } from "../../server/src/text/plain.ts";

interface Line {
  readonly sentence: string;
  readonly below: readonly string[];
}

function linesOf(fence: string): readonly Line[] {
  const lines: Line[] = [];
  for (const line of fence.split("\n")) {
    const last = line.startsWith("  ") ? lines.pop() : undefined;
    lines.push(last ? { ...last, below: [...last.below, line.trim()] } : { sentence: line, below: [] });
  }
  return lines;
}

const readers: Readonly<Record<string, (reading: SentenceReading) => readonly string[]>> = {
  "names.md": ({ names }) => {
    const shown = names.map(
      ({ kind, text, title, full }) => `${kind} ${text}${title ? ` [${title.text}]` : ""}${full ? ` =${full}` : ""}`,
    );
    return shown.length > 0 ? [shown.join("; ")] : [];
  },
  "roles.md": ({ roles }) =>
    roles.map(
      ({ holder, text, organisation, former }) =>
        `${holder.text}: ${text}${organisation ? ` of ${organisation.text}` : ""}${former ? ", former" : ""}`,
    ),
};

for (const [file, read] of Object.entries(readers)) {
  const cases = readFileSync(new URL(file, import.meta.url), "utf8");
  describe(file, () => {
    for (const [, title = "", body = ""] of cases.matchAll(/^## (.+)\n+```\w+\n([^`]+)\n```$/gm)) {
      it(title, () => {
        const lines = linesOf(body);
        const document = readPlain(lines.map(({ sentence }) => sentence).join("\n\n"));
        const reading = readDocument(document, { actors: { actors: new Map() } });
        const found = lines.map(({ sentence }, index) => {
          const one = reading.sentence(index);
          return { sentence, below: one === undefined ? [] : read(one) };
        });
        expect(found).toEqual(lines);
      });
    }
  });
}
