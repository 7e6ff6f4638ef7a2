/** Runs every article as a draft against itself: whatever is reported there is false. */
import type { ServiceOptions } from "../../server/src/service.ts";
import { readArticles, serviceOf } from "./articles.ts";
import { retell } from "./retell.ts";

/**
 * Prints what is reported, and returns how many articles had anything. As a sentence that its source has word for word
 * is taken to be borne out, `compared` has every such sentence compared all the same, and tells it in other signs.
 */
export async function checkAgainstThemselves(folder: string, repeats?: ServiceOptions["repeats"]): Promise<number> {
  const articles = readArticles(folder);
  const byRule = new Map<string, number>();
  let reported = 0;
  for (const article of articles) {
    const service = serviceOf([article], repeats);
    const { id, published } = article;
    const text = repeats === "compared" ? retell(article.text) : article.text;
    const { findings } = await service.check({ path: "draft.txt", text, cites: [id], ...(published && { published }) });
    if (findings.length > 0) reported++;
    for (const { rule, severity, message, span } of findings) {
      byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      const words = text.slice(Math.max(0, span.start - 80), span.end + 40).replace(/\s+/gu, " ");
      console.log(`${id}  ${severity}  ${rule}  ${message}  | ${words}`);
    }
  }
  for (const [rule, times] of [...byRule].sort((a, b) => b[1] - a[1])) console.log(`${rule}: ${times}`);
  console.log(`${reported} of ${articles.length} articles had something reported against themselves.`);
  return reported;
}
