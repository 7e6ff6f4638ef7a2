/** The view of all claims, by verdict or by draft. */
import { basename, dirname } from "node:path";
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from "vscode";
import type { ClaimOverview } from "../../server/src/lsp/messages.ts";
import { claimItem } from "./claim-item.ts";
import { type ClaimPage, inPages, PAGE_LENGTH, pageItem } from "./claim-pages.ts";
import type { Overviews } from "./overviews.ts";
import { verdictLooks } from "./verdicts.ts";

interface Group {
  readonly label: string;
  readonly icon: ThemeIcon;
  readonly claims: readonly ClaimOverview[];
}

interface ShownGroup extends Group {
  readonly isOpen: boolean;
}

type Node = ShownGroup | ClaimPage | ClaimOverview;

export function showClaims(overviews: Overviews): Disposable {
  const changed = new EventEmitter<void>();
  let byDraft = false;
  const arrange = (draftsFirst: boolean) => () => {
    byDraft = draftsFirst;
    void commands.executeCommand("setContext", "claimlint.claimsByDraft", draftsFirst);
    changed.fire();
  };
  const groups = () => openShort(byDraft ? groupByDraft(overviews) : groupByVerdict(overviews));
  const view = window.createTreeView<Node>("claimlint.claims", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node === undefined ? groups() : childrenOf(node))],
      getTreeItem: (node) => {
        if ("icon" in node) return groupItem(node);
        return "claims" in node ? pageItem(node) : claimItem(node);
      },
    },
  });
  overviews.readFor(view);
  return Disposable.from(
    view,
    changed,
    overviews.onRead(() => changed.fire()),
    commands.registerCommand("claimlint.claimsByDraft", arrange(true)),
    commands.registerCommand("claimlint.claimsByVerdict", arrange(false)),
  );
}

function groupByVerdict(overviews: Overviews): readonly Group[] {
  const claims = overviews.current().drafts.flatMap((draft) => draft.claims);
  return verdictLooks()
    .map(({ verdict, label, icon }) => ({ label, icon, claims: claims.filter((claim) => claim.verdict === verdict) }))
    .filter((group) => group.claims.length > 0);
}

/** Drafts of one name are told apart by their folders. */
function groupByDraft(overviews: Overviews): readonly Group[] {
  const drafts = overviews.current().drafts.map(({ uri, claims }) => ({ path: Uri.parse(uri).path, claims }));
  const names = drafts.map(({ path }) => basename(path));
  return drafts.map(({ path, claims }) => {
    const isShared = names.filter((name) => name === basename(path)).length > 1;
    const label = isShared ? `${basename(dirname(path))}/${basename(path)}` : basename(path);
    return { label, icon: ThemeIcon.File, claims };
  });
}

/** Groups are open as long as one page would hold their claims together; the others wait to be opened. */
function openShort(groups: readonly Group[]): readonly ShownGroup[] {
  let shown = 0;
  return groups.map((group) => {
    const isOpen = shown + group.claims.length <= PAGE_LENGTH;
    if (isOpen) shown += group.claims.length;
    return { ...group, isOpen };
  });
}

function childrenOf(node: Node): readonly Node[] {
  if ("icon" in node) return inPages(node.claims);
  return "claims" in node ? node.claims : [];
}

function groupItem({ label, icon, claims, isOpen }: ShownGroup): TreeItem {
  const item = new TreeItem(label, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.iconPath = icon;
  item.description = String(claims.length);
  const count = claims.length === 1 ? l10n.t("1 claim") : l10n.t("{0} claims", claims.length);
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}
