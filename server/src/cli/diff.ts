/** The unified diff that `--fix-dry-run` prints, as `git apply` takes it. */
import { createTwoFilesPatch } from "diff";

/** The change of one file, or nothing where there is none. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 });
  return `diff --git a/${path} b/${path}\n${patch.replace(/^=+\n/, "")}`;
}
