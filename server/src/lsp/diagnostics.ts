/** Findings as diagnostics: pulled by clients that can, pushed to the others. */
import {
  type ClientCapabilities,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import type { Finding, Severity } from "../rules/finding.ts";
import type { Message } from "../text/message.ts";
import { createRecent, recall } from "../text/recent.ts";
import type { Evidence } from "../verify/judgement.ts";
import { oncePerText } from "../verify/once.ts";
import type { CheckedDraft, Context, Feature } from "./context.ts";
import { evidenceLocation } from "./places.ts";
import { toRange } from "./positions.ts";
import { rulePage } from "./rule-page.ts";
import { dateWords } from "./wording.ts";
import { tell } from "./words.ts";

export const diagnostics: Feature = {
  capabilities: (client) =>
    canPull(client)
      ? { diagnosticProvider: { identifier: "claimlint", interFileDependencies: true, workspaceDiagnostics: true } }
      : {},
  register: (context) => (canPull(context.client) ? answerPulls(context) : push(context)),
};

/** A finding as the protocol has it. */
export function toDiagnostic({ document, project }: CheckedDraft, finding: Finding): Diagnostic {
  const page = rulePage(finding.rule);
  return {
    range: toRange(document, finding.span),
    severity: severities[finding.severity],
    source: "claimlint",
    code: finding.rule,
    ...(page && { codeDescription: { href: page } }),
    message: tell(finding.toTell),
    ...(isUnnecessary(finding) && { tags: [DiagnosticTag.Unnecessary] }),
    relatedInformation: relatedInformation(project, finding),
  };
}

/** What its own fix takes away. */
const isUnnecessary = ({ fixes }: Finding): boolean =>
  fixes.some(({ edits }) => edits.length > 0 && edits.every(({ text }) => text === ""));

/** Whether the client asks for diagnostics, or has to be sent them. */
export const canPull = (client: ClientCapabilities): boolean => client.textDocument?.diagnostic !== undefined;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

function relatedInformation(project: CheckedDraft["project"], finding: Finding): DiagnosticRelatedInformation[] {
  const byPlace = new Map<string, DiagnosticRelatedInformation>();
  for (const evidence of finding.evidence) {
    const place = `${evidence.source} ${evidence.span.start} ${evidence.span.end}`;
    const related = recall(memoryOf(project), place, () => relatedTo(project, evidence));
    if (related) byPlace.set(place, related);
  }
  return [...byPlace.values()];
}

function relatedTo(project: CheckedDraft["project"], evidence: Evidence): DiagnosticRelatedInformation | undefined {
  const source = project.source(evidence.source);
  const location = evidenceLocation(project, evidence);
  if (!source || !location) return undefined;
  const date = dateWords(source);
  const label = date ? `${source.key}, ${date}` : source.key;
  return { location, message: label };
}

/** A long draft shows the same passages at every edit. */
const memoryOf = oncePerText((_: CheckedDraft["project"]) =>
  createRecent<DiagnosticRelatedInformation | undefined>(MOST_PASSAGES),
);

const MOST_PASSAGES = 8000;

const ofDraft = (checked: CheckedDraft): Diagnostic[] =>
  checked.result.findings.map((finding) => toDiagnostic(checked, finding));

function answerPulls(context: Context): void {
  const { connection, client, documents, checkAll, workspace } = context;
  const canRefresh = client.workspace?.diagnostics?.refreshSupport ?? false;
  const checkNow = canRefresh ? context.checkSoon : context.check;
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const checked = await checkNow(textDocument.uri, token).catch(askAgain);
    if (!checked) return { kind: "full", items: [] };
    if (checked.id === previousResultId) return { kind: "unchanged", resultId: checked.id };
    return { kind: "full", resultId: checked.id, items: ofDraft(checked) };
  });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const drafts = await checkAll(token).catch(askAgain);
    const items = drafts.map((checked): WorkspaceDocumentDiagnosticReport => {
      const { document, id } = checked;
      const version = documents.get(document.uri) ? document.version : null;
      const unchanged = known.get(document.uri) === id;
      if (unchanged) return { kind: "unchanged", uri: document.uri, version, resultId: id };
      return { kind: "full", uri: document.uri, version, resultId: id, items: ofDraft(checked) };
    });
    const unread = [...context.unreadable].map(([uri, why]) => ofUnreadable(uri, why));
    const present = new Set([...items, ...unread].map(({ uri }) => uri));
    const gone = [...known.keys()].filter((uri) => !present.has(uri));
    return {
      items: [...items, ...unread, ...gone.map((uri) => ({ kind: "full" as const, uri, version: null, items: [] }))],
    };
  });
  if (canRefresh) {
    const refresh = () => void connection.languages.diagnostics.refresh();
    workspace.onReload(refresh);
    context.onMore(refresh);
  }
}

/** A draft of which nothing can be said is said to be one, on its first line. */
function ofUnreadable(uri: string, why: Message): WorkspaceDocumentDiagnosticReport {
  const start = { line: 0, character: 0 };
  const range = { start, end: { line: 1, character: 0 } };
  const diagnostic = { range, severity: DiagnosticSeverity.Error, source: "claimlint", message: tell(why) };
  return { kind: "full", uri, version: null, items: [diagnostic] };
}

function askAgain(error: unknown): never {
  if (!isOutdated(error)) throw error;
  throw new ResponseError(LSPErrorCodes.ServerCancelled, "The draft has changed.", { retriggerRequest: true });
}

const isOutdated = (error: unknown): boolean =>
  error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;

function push({ connection, documents, checkSoon, onMore, workspace }: Context): void {
  const send = async (uri: string) => {
    try {
      const checked = await checkSoon(uri);
      const version = checked?.document.version;
      const items = checked ? ofDraft(checked) : [];
      await connection.sendDiagnostics({ uri, ...(version !== undefined && { version }), diagnostics: items });
    } catch (error) {
      // The edit that made the result outdated sends its own.
      if (!isOutdated(error)) throw error;
    }
  };
  documents.onDidChangeContent(({ document }) => void send(document.uri));
  onMore((uri) => void send(uri));
  documents.onDidClose(({ document }) => void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
  workspace.onReload(() => {
    for (const { uri } of documents.all()) void send(uri);
  });
}
