/** The view of all sources, each with the claims that rest on it; those that none rests on apart. */
import { Disposable, EventEmitter, l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window } from "vscode";
import type { ClaimOverview, SourceOverview } from "../../server/src/lsp/messages.ts";
import { claimItem } from "./claim-item.ts";
import { type ClaimPage, inPages, pageItem } from "./claim-pages.ts";
import type { Overviews } from "./overviews.ts";

interface UsedSource {
  readonly source: SourceOverview;
  readonly claims: readonly ClaimOverview[];
}

interface Unused {
  readonly unused: readonly UsedSource[];
}

type Node = UsedSource | Unused | ClaimPage | ClaimOverview;

export function showSources(overviews: Overviews): Disposable {
  const changed = new EventEmitter<void>();
  const view = window.createTreeView<Node>("claimlint.sources", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node === undefined ? roots(overviews) : childrenOf(node))],
      getTreeItem: (node) => {
        if ("unused" in node) return unusedItem(node);
        if ("source" in node) return sourceItem(node);
        return "claims" in node ? pageItem(node) : claimItem(node);
      },
    },
  });
  overviews.readFor(view);
  return Disposable.from(
    view,
    changed,
    overviews.onRead(() => changed.fire()),
  );
}

function roots(overviews: Overviews): readonly Node[] {
  const { drafts, sources } = overviews.current();
  const named = (project: string, key: string) => JSON.stringify([project, key]);
  const claimsOf = new Map<string, ClaimOverview[]>(sources.map(({ project, key }) => [named(project, key), []]));
  for (const { project, claims } of drafts) {
    for (const claim of claims) for (const key of claim.sources) claimsOf.get(named(project, key))?.push(claim);
  }
  const all = sources.map((source) => ({ source, claims: claimsOf.get(named(source.project, source.key)) ?? [] }));
  const unused = all.filter((one) => one.claims.length === 0);
  return [...all.filter((one) => one.claims.length > 0), ...(unused.length > 0 ? [{ unused }] : [])];
}

function childrenOf(node: Node): readonly Node[] {
  if ("unused" in node) return node.unused;
  if ("source" in node) return inPages(node.claims);
  return "claims" in node ? node.claims : [];
}

function sourceItem({ source, claims }: UsedSource): TreeItem {
  const { key, title, publisher, date, uri } = source;
  const state = claims.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(title ?? key, state);
  const about = [publisher, date].filter((part) => part !== undefined).join(", ");
  const count = claims.length === 1 ? l10n.t("1 claim") : l10n.t("{0} claims", claims.length);
  item.description = [title === undefined ? "" : key, about].filter((part) => part !== "").join(" · ");
  const said = [title ?? key, about, uri ? "" : l10n.t("its text is not in the corpus"), count].filter(
    (part) => part !== "",
  );
  item.tooltip = said.join("\n");
  item.accessibilityInformation = { label: said.join(", ") };
  item.iconPath = new ThemeIcon(uri ? "book" : "circle-slash");
  if (uri) item.command = { command: "vscode.open", title: l10n.t("Open"), arguments: [Uri.parse(uri)] };
  return item;
}

function unusedItem({ unused }: Unused): TreeItem {
  const item = new TreeItem(l10n.t("No claim rests on these"), TreeItemCollapsibleState.Collapsed);
  item.description = String(unused.length);
  const count = unused.length === 1 ? l10n.t("1 source") : l10n.t("{0} sources", unused.length);
  item.accessibilityInformation = { label: `${l10n.t("No claim rests on these")}, ${count}` };
  item.iconPath = new ThemeIcon("archive");
  return item;
}
