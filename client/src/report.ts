/** The evidence report of a draft: shown beside it, or written to a file. */
import { commands, Disposable, l10n, Uri, ViewColumn, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type Report, type ReportParams, reportRequest } from "../../server/src/lsp/messages.ts";

export function registerReport(server: LanguageClient): Disposable {
  const read = async (): Promise<Report | undefined> => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const report = uri && (await server.sendRequest<Report | null>(reportRequest, { uri } satisfies ReportParams));
    if (report) return report;
    void window.showInformationMessage(l10n.t("Open a draft first: the report is about the draft in the editor."));
    return undefined;
  };
  return Disposable.from(
    commands.registerCommand("claimlint.openReport", async () => show(await read())),
    commands.registerCommand("claimlint.exportReport", async () => save(await read())),
  );
}

function show(report: Report | undefined): void {
  if (!report) return;
  const panel = window.createWebviewPanel("claimlint.report", report.title, ViewColumn.Beside, {
    enableScripts: false,
    enableFindWidget: true,
    localResourceRoots: [],
  });
  panel.webview.html = report.html.replace("</head>", `${head}</head>`);
}

/** Nothing is loaded and nothing runs; the colours are the theme's, high contrast included. */
const head = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
:root { color-scheme: light dark; }
body {
  color: var(--vscode-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family);
  --good: var(--vscode-charts-green); --bad: var(--vscode-charts-red);
  --doubt: var(--vscode-editorWarning-foreground); --plain: var(--vscode-descriptionForeground);
}
a { color: var(--vscode-textLink-foreground); }
</style>
`;

async function save(report: Report | undefined): Promise<void> {
  if (!report) return;
  const [folder] = workspace.workspaceFolders ?? [];
  const target = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder.uri, `${report.title}.html`) }),
    filters: { HTML: ["html"], Markdown: ["md"] },
  });
  if (!target) return;
  const text = target.path.endsWith(".md") ? report.markdown : report.html;
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
}
