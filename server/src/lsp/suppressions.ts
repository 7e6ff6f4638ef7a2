/** Quick fixes that silence a finding where it stands. */
import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver/node";
import type { Finding } from "../rules/finding.ts";
import { silencingEdits } from "../rules/silencing.ts";
import { say } from "../text/message.ts";
import type { CheckedDraft } from "./context.ts";
import { toRange } from "./positions.ts";
import { tell } from "./words.ts";

/** Puts a comment where the draft's format has a place for it; its reason is the writer's to give. */
export function suppression(
  { document, result }: CheckedDraft,
  finding: Finding,
  diagnostic: Diagnostic,
): CodeAction[] {
  if (finding.rule.startsWith("suppression-")) return [];
  const edits = silencingEdits(document.uri, result.document, finding)?.map(({ span, text }) => ({
    range: toRange(document, span),
    newText: text,
  }));
  if (!edits) return [];
  return [
    {
      title: tell(say`Silence ${finding.rule} on this line`),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] },
    },
  ];
}
