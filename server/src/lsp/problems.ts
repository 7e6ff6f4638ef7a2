/** Shows what is wrong with configuration, corpus and the bibliographies that drafts name, on the files concerned. */

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Problem } from "../text/document.ts";
import type { Context, Feature } from "./context.ts";
import { canPull } from "./diagnostics.ts";
import { localPath } from "./paths.ts";
import { tell } from "./words.ts";
import type { Opened } from "./workspace.ts";

export const problems: Feature = {
  register: (context) => {
    const { documents, workspace } = context;
    const { show, clear } = createBoard(context);
    workspace.onClose(clear);
    workspace.onOpen((opened) => show(opened.configPath, ofProject(opened)));
    const look = (document: TextDocument) => {
      ofDraft(document, context).then(
        (found) => show(document.uri, found),
        (error) => context.connection.console.error(String(error)),
      );
    };
    const lookAtAll = () => documents.all().forEach(look);
    documents.onDidOpen(({ document }) => look(document));
    documents.onDidSave(lookAtAll);
    workspace.onReload(lookAtAll);
    documents.onDidClose(({ document }) => clear(document.uri));
  },
};

type ByUri = ReadonlyMap<string, readonly Diagnostic[]>;

/** Keeps what each owner (a configuration, a draft) has shown on which files, and takes it back. */
function createBoard({ connection }: Context) {
  const shown = new Map<string, readonly string[]>();
  const show = (owner: string, byUri: ByUri): void => {
    const cleared = (shown.get(owner) ?? []).filter((uri) => !byUri.has(uri));
    shown.set(owner, [...byUri.keys()]);
    for (const uri of cleared) void connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, diagnostics] of byUri) void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  };
  const clear = (owner: string): void => {
    show(owner, new Map());
    shown.delete(owner);
  };
  return { show, clear };
}

/** A problem that names no file is shown on the configuration, which names the corpus. */
function ofProject({ configPath, problems, isFaulty }: Opened): ByUri {
  return groupByFile(problems, configPath, isFaulty);
}

/** On the draft itself only where its findings are pulled: pushed ones would be overwritten. */
async function ofDraft(document: TextDocument, { workspace, client }: Context): Promise<ByUri> {
  const project = await workspace.projectOf(document.uri);
  const path = project && localPath(document.uri);
  const configPath = project?.configuration.path;
  if (!path || configPath === undefined || !project.isDraft(path)) return new Map();
  const found = await project.draftProblems(path, document.getText());
  const byUri = new Map(groupByFile(found, configPath, false));
  if (!canPull(client)) byUri.delete(document.uri);
  return byUri;
}

function groupByFile(problems: readonly Problem[], configPath: string, isFatal: boolean): ByUri {
  const byUri = new Map<string, Diagnostic[]>();
  for (const problem of problems) {
    const path = problem.path === undefined ? configPath : resolve(configPath, "..", problem.path);
    const uri = pathToFileURL(path).href;
    byUri.set(uri, [...(byUri.get(uri) ?? []), toDiagnostic(problem, isFatal)]);
  }
  return byUri;
}

function toDiagnostic({ toTell, line = 1 }: Problem, isFatal: boolean): Diagnostic {
  const start = { line: line - 1, character: 0 };
  return {
    range: { start, end: { line, character: 0 } },
    severity: isFatal ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: "claimlint",
    message: tell(toTell),
  };
}
