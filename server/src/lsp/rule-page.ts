/** Where the page that explains a rule is. */
import { existsSync } from "node:fs";

/** Address of a rule's page; undefined where the pages were not shipped beside the program. */
export function rulePage(rule: string): string | undefined {
  const page = new URL(`../docs/rules/${rule}.md`, import.meta.url);
  return existsSync(page) ? page.href : undefined;
}
