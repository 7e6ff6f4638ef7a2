/** Quick fixes that silence a finding where it stands. */
import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver/node";
import type { Finding } from "../rules/finding.ts";
import { say } from "../text/message.ts";
import type { CheckedDraft } from "./context.ts";
import { tell } from "./words.ts";

/** Puts a comment above the finding's line; its reason is the writer's to give. */
export function suppression({ document }: CheckedDraft, { rule, span }: Finding, diagnostic: Diagnostic): CodeAction[] {
  if (!isMarkdown(document.uri) || rule.startsWith("suppression-")) return [];
  const { line } = document.positionAt(span.start);
  const start = { line, character: 0 };
  const [indent = ""] = /^[ \t]*/.exec(document.getText({ start, end: { line: line + 1, character: 0 } })) ?? [];
  const newText = `${indent}<!-- claimlint-disable-next-line ${rule} -- reason -->\n`;
  return [
    {
      title: tell(say`Silence ${rule} on this line`),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: {
        documentChanges: [
          {
            textDocument: { uri: document.uri, version: document.version },
            edits: [{ range: { start, end: start }, newText }],
          },
        ],
      },
    },
  ];
}

const isMarkdown = (uri: string): boolean => /\.(?:md|markdown|mdown|mkd)$/i.test(uri);
