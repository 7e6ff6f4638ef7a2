/** A claim as a line of a view: opens its place in the draft. */
import { basename } from "node:path";
import { l10n, Range, TreeItem, Uri } from "vscode";
import type { ClaimOverview } from "../../server/src/lsp/messages.ts";
import { verdictLooks } from "./verdicts.ts";

export function claimItem({ text, verdict, place }: ClaimOverview): TreeItem {
  const uri = Uri.parse(place.uri);
  const { start, end } = place.range;
  const look = verdictLooks().find((one) => one.verdict === verdict);
  const where = `${basename(uri.path)}:${start.line + 1}`;
  const item = new TreeItem(text);
  item.description = where;
  item.tooltip = `${text}\n${where}`;
  item.accessibilityInformation = { label: `${look?.label ?? verdict}: ${text}, ${where}` };
  if (look) item.iconPath = look.icon;
  const selection = new Range(start.line, start.character, end.line, end.character);
  item.command = { command: "vscode.open", title: l10n.t("Open"), arguments: [uri, { selection }] };
  return item;
}
