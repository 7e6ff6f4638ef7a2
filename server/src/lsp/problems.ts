/** Shows what is wrong with configuration and corpus on the files concerned. */
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver/node";
import type { Problem } from "../text/document.ts";
import type { Feature } from "./context.ts";
import type { Opened } from "./workspace.ts";

export const problems: Feature = {
  register: ({ connection, workspace }) => {
    const shown = new Map<string, readonly string[]>();
    workspace.onClose((configPath) => {
      for (const uri of shown.get(configPath) ?? []) void connection.sendDiagnostics({ uri, diagnostics: [] });
      shown.delete(configPath);
    });
    workspace.onOpen((opened) => {
      const byUri = groupByFile(opened);
      const cleared = (shown.get(opened.configPath) ?? []).filter((uri) => !byUri.has(uri));
      shown.set(opened.configPath, [...byUri.keys()]);
      for (const uri of cleared) void connection.sendDiagnostics({ uri, diagnostics: [] });
      for (const [uri, diagnostics] of byUri) void connection.sendDiagnostics({ uri, diagnostics });
    });
  },
};

/** A problem that names no file is shown on the configuration, which names the corpus. */
function groupByFile({ configPath, problems, project }: Opened): ReadonlyMap<string, Diagnostic[]> {
  const byUri = new Map<string, Diagnostic[]>();
  for (const problem of problems) {
    const path = problem.path === undefined ? configPath : resolve(dirname(configPath), problem.path);
    const uri = pathToFileURL(path).href;
    byUri.set(uri, [...(byUri.get(uri) ?? []), toDiagnostic(problem, project === undefined)]);
  }
  return byUri;
}

function toDiagnostic({ message, line = 1 }: Problem, isFatal: boolean): Diagnostic {
  const start = { line: line - 1, character: 0 };
  return {
    range: { start, end: { line, character: 0 } },
    severity: isFatal ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: "claimlint",
    message,
  };
}
