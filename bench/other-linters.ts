/** textlint and markdownlint as an editor runs them: over the whole draft at every edit. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

export interface OtherLinter {
  readonly name: string;
  readonly lint: (text: string) => unknown;
}

/** Those that are installed. */
export async function otherLinters(folder: string): Promise<readonly OtherLinter[]> {
  const made = await Promise.all([markdownlint(), textlint(folder)].map((linter) => linter.catch(() => undefined)));
  return made.filter((linter) => linter !== undefined);
}

async function markdownlint(): Promise<OtherLinter> {
  const { lint } = await import("markdownlint/sync");
  return { name: "markdownlint", lint: (draft) => lint({ strings: { draft } }) };
}

/** With the one rule that looks at every word. */
async function textlint(folder: string): Promise<OtherLinter> {
  const { createLinter, loadTextlintrc } = await import("textlint");
  const configFilePath = join(folder, ".textlintrc.json");
  writeFileSync(configFilePath, JSON.stringify({ rules: { terminology: true } }));
  const descriptor = await loadTextlintrc({ configFilePath, node_modulesDir: join(process.cwd(), "node_modules") });
  const linter = createLinter({ descriptor });
  return { name: "textlint", lint: (draft) => linter.lintText(draft, "draft.md") };
}
