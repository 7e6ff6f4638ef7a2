/** How verdicts look and are called in the views, gravest first. */
import { l10n, ThemeColor, ThemeIcon } from "vscode";

interface VerdictLook {
  readonly verdict: string;
  readonly label: string;
  readonly icon: ThemeIcon;
}

const look = (verdict: string, label: string, icon: string, color: string): VerdictLook => ({
  verdict,
  label,
  icon: new ThemeIcon(icon, new ThemeColor(color)),
});

/** The verdicts in the order in which the views list them. */
export const verdictLooks = (): readonly VerdictLook[] => [
  look("contradicted", l10n.t("Contradicted"), "error", "problemsErrorIcon.foreground"),
  look("sources-conflict", l10n.t("Sources conflict"), "git-compare", "problemsWarningIcon.foreground"),
  look("superseded", l10n.t("Superseded"), "history", "problemsWarningIcon.foreground"),
  look("overstated", l10n.t("Overstated"), "arrow-up", "problemsWarningIcon.foreground"),
  look("not-found", l10n.t("Not found"), "search-stop", "problemsWarningIcon.foreground"),
  look("partially-supported", l10n.t("Partially supported"), "circle-large-outline", "problemsInfoIcon.foreground"),
  look("unresolved", l10n.t("Unresolved"), "question", "descriptionForeground"),
  look("supported", l10n.t("Supported"), "pass", "testing.iconPassed"),
];
