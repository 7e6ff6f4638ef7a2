/** The evidence report of a draft: shown beside it and kept up with it, or written to a file. */
import { basename, extname } from "node:path";
import { commands, Disposable, l10n, Uri, ViewColumn, type WebviewPanel, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { changedNotification, type Report, type ReportParams, reportRequest } from "../../server/src/lsp/messages.ts";

/** Edits come by the letter; a report that is read need not. */
const settleTime = 1000;

export function registerReport(server: LanguageClient): Disposable {
  const read = (uri: Uri) =>
    server.sendRequest<Report | null>(reportRequest, { uri: uri.toString() } satisfies ReportParams);
  const panels = new Map<string, WebviewPanel>();
  const open = async (given?: Uri) => {
    const draft = await draftOf(given, read);
    if (!draft) return;
    const name = draft.uri.toString();
    const known = panels.get(name);
    const panel = known ?? createPanel(draft.uri);
    panels.set(name, panel);
    if (!known) panel.onDidDispose(() => panels.delete(name));
    fill(panel, draft.report);
    panel.reveal(undefined, true);
  };
  let timer: NodeJS.Timeout | undefined;
  const renew = async () => {
    for (const [name, panel] of panels) {
      const report = panel.visible ? await read(Uri.parse(name)).catch(() => null) : null;
      if (report && panels.has(name)) fill(panel, report);
    }
  };
  return Disposable.from(
    commands.registerCommand("claimlint.openReport", open),
    commands.registerCommand("claimlint.exportReport", async (given?: Uri) => {
      const draft = await draftOf(given, read);
      if (draft) await save(draft);
    }),
    server.onNotification(changedNotification, () => {
      clearTimeout(timer);
      if (panels.size > 0) timer = setTimeout(() => void renew(), settleTime);
    }),
    new Disposable(() => clearTimeout(timer)),
  );
}

interface ReportedDraft {
  readonly uri: Uri;
  readonly report: Report;
}

/** The draft that is named, or else the one in the editor; says why there is none. */
async function draftOf(
  given: Uri | undefined,
  read: (uri: Uri) => Promise<Report | null>,
): Promise<ReportedDraft | undefined> {
  const uri = given instanceof Uri ? given : window.activeTextEditor?.document.uri;
  const report = uri && (await read(uri));
  if (uri && report) return { uri, report };
  const why = uri
    ? l10n.t("{0} is no draft: no claimlint.yaml names it.", basename(uri.path))
    : l10n.t("Open a draft first: the report is about the draft in the editor.");
  void window.showInformationMessage(why);
  return undefined;
}

const createPanel = (uri: Uri): WebviewPanel =>
  window.createWebviewPanel(
    "claimlint.report",
    l10n.t("Evidence: {0}", basename(uri.path)),
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: false, enableFindWidget: true, localResourceRoots: [] },
  );

const fill = ({ webview }: WebviewPanel, { html }: Report): void => {
  const whole = html.replace("</head>", `${head}</head>`);
  if (webview.html !== whole) webview.html = whole;
};

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

async function save({ uri, report }: ReportedDraft): Promise<void> {
  const name = basename(uri.path, extname(uri.path));
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(uri, "..", `${name}.html`),
    filters: { HTML: ["html"], Markdown: ["md"] },
  });
  if (!target) return;
  const text = target.path.endsWith(".md") ? report.markdown : report.html;
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
}
