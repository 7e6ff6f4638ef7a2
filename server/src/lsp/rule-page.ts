/** Where the page that explains a rule is. */
import { existsSync, readdirSync } from "node:fs";
import { lazy } from "../text/lazy.ts";

/** Address of a rule's page; undefined where the pages were not shipped beside the program. */
export const rulePage = (rule: string): string | undefined => pages().get(`${rule}.md`);

const folder = new URL("../docs/rules/", import.meta.url);

const pages = lazy((): ReadonlyMap<string, string> => {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(names.map((name) => [name, new URL(name, folder).href]));
});
