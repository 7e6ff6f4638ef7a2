/** What `claimlint explain` prints: the page of a rule, or what is read of a text. */
import type { DocumentDate } from "../../extract/mention.ts";
import { explainJson } from "../explain-json.ts";
import { explainReading } from "../explain-text.ts";
import { rulePages } from "../rule-pages.generated.ts";
import type { Style } from "../style.ts";
import { renderPage } from "../terminal-page.ts";

export const explainRule = (id: string, style: Style): string => renderPage(rulePages[id] ?? `# ${id}\n`, style);

/** The engine is loaded for this alone, not for a page. */
export async function explainText(
  text: string,
  published: DocumentDate | undefined,
  style: Style | "json",
): Promise<string> {
  const [{ readDocument }, { readPlain }] = await Promise.all([
    import("../../extract/reading.ts"),
    import("../../text/plain.ts"),
  ]);
  const reading = readDocument(readPlain(text), {
    actors: { actors: new Map() },
    ...(published === undefined ? {} : { published }),
  });
  return style === "json" ? explainJson(reading) : explainReading(reading, style);
}
