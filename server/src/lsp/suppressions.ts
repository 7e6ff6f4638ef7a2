/** Quick fixes that silence a finding where it stands. */
import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver/node";
import type { Finding } from "../rules/finding.ts";
import { say } from "../text/message.ts";
import { writeComment } from "../text/reader.ts";
import type { CheckedDraft } from "./context.ts";
import { tell } from "./words.ts";

/** Puts a comment above the finding's line; its reason is the writer's to give. */
export function suppression({ document }: CheckedDraft, { rule, span }: Finding, diagnostic: Diagnostic): CodeAction[] {
  if (rule.startsWith("suppression-")) return [];
  const { line } = document.positionAt(span.start);
  const start = { line, character: 0 };
  const [indent = ""] = /^[ \t]*/.exec(document.getText({ start, end: { line: line + 1, character: 0 } })) ?? [];
  const comment = writeComment(document.uri, `claimlint-disable-next-line ${rule} -- reason`);
  if (comment === undefined || (comment.endsWith("\n") && !isFirstOfParagraph(document, line))) return [];
  const newText = `${indent}${comment}\n`;
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

/** Where a comment has to stand between paragraphs, only the first line of one has its place above it. */
function isFirstOfParagraph(document: CheckedDraft["document"], line: number): boolean {
  const before = { start: { line: line - 1, character: 0 }, end: { line, character: 0 } };
  return line === 0 || document.getText(before).trim() === "";
}
