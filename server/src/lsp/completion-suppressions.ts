/** Completes suppressions in comments: what they do, and the rules they name. */
import { fileURLToPath } from "node:url";
import { CompletionItemKind } from "vscode-languageserver/node";
import { rules } from "../rules/index.generated.ts";
import type { Completer } from "./completer.ts";
import { tell } from "./words.ts";

const typedVerb = /(?:<!--|%|\/\/|#|\.\.)\s*(claimlint[a-z-]*)$|<!--\s*$/;
/** Not in the reason, which two dashes lead in. */
const typedRule =
  /(?:<!--|%|\/\/|#|\.\.)\s*claimlint-(?:disable-next-line|disable|enable)(?:\s+|\s*,\s*)(?:[a-z][a-z-]*(?:\s+|\s*,\s*)){0,40}([a-z][a-z-]*)?$/;
/** The dashes that close the comment are none of it. */
const restOfId = /^[a-z]*(?:-[a-z]+)*/;

const verbs: Completer["items"] = (_checked, { typed }) =>
  ["claimlint-disable-next-line", "claimlint-disable", "claimlint-enable"].map((label, index) => ({
    item: { label, kind: CompletionItemKind.Keyword, sortText: String(index) },
    text: label,
    replaces: typed,
  }));

/** The comment may already silence what it is to name, so the draft is checked as if it were not there. */
const ruleIds: Completer["items"] = async ({ document, project }, { position, typed }) => {
  const text = document.getText();
  const start = document.offsetAt({ line: position.line, character: 0 });
  const end = document.offsetAt({ line: position.line, character: Number.MAX_SAFE_INTEGER });
  const without = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  const { findings } = await project.check(fileURLToPath(document.uri), without);
  const onNextLine = findings.filter(({ span }) => document.positionAt(span.start).line === position.line + 1);
  const found = new Set(onNextLine.map(({ rule }) => rule));
  return rules.map(({ id, summary }) => ({
    item: {
      label: id,
      kind: CompletionItemKind.EnumMember,
      detail: tell(summary),
      sortText: `${found.has(id) ? 0 : 1}${id}`,
      preselect: found.has(id),
    },
    text: id,
    replaces: typed,
  }));
};

/** In the order in which they are tried. */
export const suppressionCompleters: readonly Completer[] = [
  { pattern: typedRule, rest: restOfId, items: ruleIds },
  { pattern: typedVerb, rest: restOfId, items: verbs },
];
