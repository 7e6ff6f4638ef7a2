/** The fixes of findings as quick fixes, and all safe ones at once. */
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import type { Edit, Finding, Fix } from "../rules/finding.ts";
import { safeEdits } from "../rules/safe-edits.ts";
import { say } from "../text/message.ts";
import type { Span } from "../text/span.ts";
import { actorFixes } from "./actor-fixes.ts";
import type { CheckedDraft, Context, Feature } from "./context.ts";
import { toDiagnostic } from "./diagnostics.ts";
import { ownAssessment } from "./own-assessment.ts";
import { toRange, toSpan } from "./positions.ts";
import { suppression } from "./suppressions.ts";
import { tell } from "./words.ts";

const fixAllKind = `${CodeActionKind.SourceFixAll}.claimlint`;

export const codeActions: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } }),
  register: (server) => {
    const { connection, client, check } = server;
    connection.onCodeAction(async ({ textDocument, range, context }, token) => {
      const checked = await check(textDocument.uri, token);
      if (!checked || token.isCancellationRequested) return null;
      const wants = (kind: string) => !context.only || context.only.some((only) => isWithin(kind, only));
      const actions = [
        ...(wants(CodeActionKind.QuickFix) ? await quickFixes(server, checked, range) : []),
        ...(wants(fixAllKind) && context.only ? fixAll(checked) : []),
      ];
      return client.workspace?.workspaceEdit?.documentChanges ? actions : actions.flatMap(withoutVersions);
    });
  },
};

/** For a client that knows no document changes; what makes a file is not for it. */
function withoutVersions(action: CodeAction): readonly CodeAction[] {
  const changes = action.edit?.documentChanges ?? [];
  const edits = changes.flatMap((change) => (TextDocumentEdit.is(change) ? [change] : []));
  if (edits.length < changes.length) return [];
  const byUri = edits.map(({ textDocument, edits: own }) => [textDocument.uri, own.filter(TextEdit.is)] as const);
  return [{ ...action, edit: { changes: Object.fromEntries(byUri) } }];
}

/** Kinds are a hierarchy: "source" asks for "source.fixAll" too. */
const isWithin = (kind: string, asked: string): boolean => kind === asked || kind.startsWith(`${asked}.`);

async function quickFixes(server: Context, checked: CheckedDraft, range: Range): Promise<readonly CodeAction[]> {
  const at = toSpan(checked.document, range);
  const here = checked.result.findings.filter((finding) => touches(finding.span, at));
  if (here.length > MOST_WITH_ALL) return here.flatMap((finding) => ownFixes(checked, finding));
  const offered = here.map(async (finding) => {
    const diagnostic = toDiagnostic(checked, finding);
    const taught = await actorFixes(server, checked, finding, diagnostic);
    const own = ownAssessment(checked, finding, diagnostic);
    return [...ownFixes(checked, finding, diagnostic), ...taught, ...own, ...suppression(checked, finding, diagnostic)];
  });
  return (await Promise.all(offered)).flat();
}

/** Whoever selects half a draft is offered what mends it, and no comment for each of its findings. */
const MOST_WITH_ALL = 20;

const ownFixes = (
  checked: CheckedDraft,
  finding: Finding,
  diagnostic = toDiagnostic(checked, finding),
): readonly CodeAction[] => finding.fixes.map((fix) => toAction(checked, diagnostic, fix));

const touches = (span: Span, at: Span): boolean => span.start <= at.end && at.start <= span.end;

const toAction = (checked: CheckedDraft, diagnostic: Diagnostic, fix: Fix): CodeAction => ({
  title: tell(fix.toTell),
  kind: CodeActionKind.QuickFix,
  isPreferred: fix.preferred,
  diagnostics: [diagnostic],
  edit: toWorkspaceEdit(checked, fix.edits),
});

function fixAll(checked: CheckedDraft): readonly CodeAction[] {
  const edits = safeEdits(checked.result.findings);
  if (edits.length === 0) return [];
  return [{ title: tell(say`Apply all safe fixes`), kind: fixAllKind, edit: toWorkspaceEdit(checked, edits) }];
}

function toWorkspaceEdit({ document }: CheckedDraft, edits: readonly Edit[]): WorkspaceEdit {
  const textEdits: TextEdit[] = edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text }));
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: textEdits }] };
}
