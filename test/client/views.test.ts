/** The views hold 10,000 claims: no line opens to more than a page of them, and only what is open is made. */
import { expect, test } from "vitest";
import type { TreeDataProvider, TreeItem } from "vscode";
import { showClaims } from "../../client/src/claims-view.ts";
import { showSources } from "../../client/src/sources-view.ts";
import type { ClaimOverview, Overview } from "../../server/src/lsp/messages.ts";
import { registered, TreeItemCollapsibleState, trees } from "./vscode.ts";

const page = 200;
const claimCount = 10_000;

test("by verdict, a long group is closed and opens to pages, a short one is open", () => {
  const claims = showClaimsOf(overviewOf(1, (index) => (index < 50 ? "contradicted" : "supported")));
  expect(claims.roots()).toEqual([
    { label: "Contradicted", count: "50", isOpen: true },
    { label: "Supported", count: "9950", isOpen: false },
  ]);
  expect(claims.opened(1).slice(0, 2)).toEqual(["1–200", "201–400"]);
  expect(claims.opened(1).at(-1)).toBe("9801–9950");
});

test("by draft, no more groups are open than one page of claims fills", () => {
  const claims = showClaimsOf(overviewOf(100, () => "supported"));
  registered.get("claimlint.claimsByDraft")?.();
  const open = claims.roots().filter(({ isOpen }) => isOpen);
  expect(claims.roots()).toHaveLength(100);
  expect(open.map(({ label }) => label)).toEqual(["draft-0.md", "draft-1.md"]);
});

test.each(["claimlint.claims", "claimlint.sources"])("%s shows every claim, a page at a time", (name) => {
  const overviews = overviewsOf(overviewOf(3, () => "supported"));
  showClaims(overviews);
  showSources(overviews);
  const tree = treeOf(name);
  const found = new Set<unknown>();
  const walk = (node?: unknown) => {
    const children = childrenOf(tree, node);
    expect(children.length).toBeLessThanOrEqual(page);
    for (const child of children) {
      if (isClaim(child)) found.add(child);
      else walk(child);
    }
  };
  walk();
  expect(found.size).toBe(claimCount);
});

test("the sources are closed, and only the lines asked for are made", () => {
  const overview = overviewOf(1, () => "supported");
  let read = 0;
  const drafts = overview.drafts.map((draft) => ({
    ...draft,
    claims: draft.claims.map((claim) => ({
      ...claim,
      get text() {
        read += 1;
        return claim.text;
      },
    })),
  }));
  showSources(overviewsOf({ ...overview, drafts }));
  const tree = treeOf("claimlint.sources");
  const [first] = childrenOf(tree);
  expect(itemOf(tree, first).collapsibleState).toBe(TreeItemCollapsibleState.Collapsed);
  const [firstPage] = childrenOf(tree, first);
  expect(itemOf(tree, firstPage).collapsibleState).toBe(TreeItemCollapsibleState.Collapsed);
  expect(read).toBe(0);
  const [claim] = childrenOf(tree, firstPage);
  expect(itemOf(tree, claim).label).toBe("Claim 0");
});

test("by draft, drafts of one name are told apart by their folders", () => {
  const { drafts, sources } = overviewOf(3, () => "supported");
  const uris = ["file:///north/brief.md", "file:///south/brief.md", "file:///south/notes.md"];
  const claims = showClaimsOf({ drafts: drafts.map((draft, at) => ({ ...draft, uri: uris[at] ?? "" })), sources });
  registered.get("claimlint.claimsByDraft")?.();
  expect(claims.roots().map(({ label }) => label)).toEqual(["north/brief.md", "south/brief.md", "notes.md"]);
});

test("sources of one key in two projects keep their claims apart", () => {
  const { drafts, sources } = overviewOf(2, () => "supported");
  const apart = drafts.map((draft, index) => ({ ...draft, project: `/${index}` }));
  const twice = [0, 1].flatMap((index) => sources.map((source) => ({ ...source, project: `/${index}` })));
  showSources(overviewsOf({ drafts: apart, sources: twice }));
  const tree = treeOf("claimlint.sources");
  const labels = childrenOf(tree).map((node) => itemOf(tree, node).accessibilityInformation?.label);
  expect(labels.filter((label) => label?.includes("5000 claims"))).toHaveLength(2);
  expect(labels.filter((label) => label?.includes("10000 claims"))).toEqual([]);
});

const isClaim = (node: unknown): boolean => typeof node === "object" && node !== null && "verdict" in node;

function overviewOf(draftCount: number, verdictOf: (index: number) => string): Overview {
  const claim = (index: number, draft: number): ClaimOverview => ({
    text: `Claim ${index}`,
    verdict: verdictOf(index),
    place: {
      uri: `file:///drafts/draft-${draft}.md`,
      range: { start: { line: index, character: 0 }, end: { line: index, character: 9 } },
    },
    sources: [`source-${index % 2}`],
  });
  const drafts = Array.from({ length: draftCount }, (_, draft) => ({
    uri: `file:///drafts/draft-${draft}.md`,
    project: "/",
    claims: Array.from({ length: claimCount }, (_, index) => index)
      .filter((index) => index % draftCount === draft)
      .map((index) => claim(index, draft)),
  }));
  return { drafts, sources: [0, 1, 2].map((index) => ({ key: `source-${index}`, project: "/" })) };
}

const overviewsOf = (overview: Overview) => ({
  current: () => overview,
  onRead: () => ({ dispose: () => undefined }),
  readFor: () => undefined,
  dispose: () => undefined,
});

function showClaimsOf(overview: Overview) {
  showClaims(overviewsOf(overview));
  const tree = treeOf("claimlint.claims");
  const roots = () =>
    childrenOf(tree).map((node) => {
      const { label, description: count, collapsibleState } = itemOf(tree, node);
      return { label, count, isOpen: collapsibleState === TreeItemCollapsibleState.Expanded };
    });
  const opened = (index: number) =>
    childrenOf(tree, childrenOf(tree)[index]).map((node) => String(itemOf(tree, node).label));
  return { roots, opened };
}

function treeOf(name: string): TreeDataProvider<unknown> {
  const tree = trees.get(name);
  if (!tree) throw new Error(`There is no view ${name}.`);
  return tree;
}

const childrenOf = (tree: TreeDataProvider<unknown>, node?: unknown) => tree.getChildren(node) as readonly unknown[];

const itemOf = (tree: TreeDataProvider<unknown>, node: unknown) => tree.getTreeItem(node) as TreeItem;
