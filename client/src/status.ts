/** The language status item: what the server holds, or is doing. */
import { Disposable, LanguageStatusSeverity, l10n, languages } from "vscode";
import { type LanguageClient, State } from "vscode-languageclient/node";
import { type Status, statusNotification } from "../../server/src/lsp/messages.ts";
import { draftLanguages } from "./server.ts";

export function showStatus(server: LanguageClient): Disposable {
  const item = languages.createLanguageStatusItem("claimlint", draftLanguages);
  item.name = "claimlint";
  item.command = { command: "claimlint.showOutput", title: l10n.t("Show Output") };
  const show = ({ state, projects, sources, problems }: Status) => {
    item.busy = state === "reading";
    item.text = projects === 0 && state === "ready" ? l10n.t("No claimlint.yaml") : sourceWords(sources);
    item.detail = problemWords(problems);
    item.severity = problems === 0 ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
  };
  show({ state: "reading", projects: 0, sources: 0, problems: 0 });
  return Disposable.from(
    item,
    server.onNotification(statusNotification, show),
    server.onDidChangeState(({ newState }) => {
      if (newState !== State.Stopped) return;
      item.busy = false;
      item.text = l10n.t("claimlint is not running");
      item.severity = LanguageStatusSeverity.Error;
    }),
  );
}

const sourceWords = (count: number): string => (count === 1 ? l10n.t("1 source") : l10n.t("{0} sources", count));

function problemWords(count: number): string {
  if (count === 0) return l10n.t("claimlint");
  return count === 1
    ? l10n.t("claimlint: 1 problem in the corpus")
    : l10n.t("claimlint: {0} problems in the corpus", count);
}
