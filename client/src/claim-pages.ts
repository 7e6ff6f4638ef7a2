/** The claims under one line of a view: in pages where they are many, since the lines of what is open are all made at once. */
import { l10n, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { ClaimOverview } from "../../server/src/lsp/messages.ts";

/** No line opens to more claims than this. */
export const PAGE_LENGTH = 200;

export interface ClaimPage {
  /** The number of its first claim, from 1. */
  readonly first: number;
  readonly claims: readonly ClaimOverview[];
}

/** The claims themselves where one page holds them. */
export function inPages(claims: readonly ClaimOverview[]): readonly (ClaimOverview | ClaimPage)[] {
  if (claims.length <= PAGE_LENGTH) return claims;
  return Array.from({ length: Math.ceil(claims.length / PAGE_LENGTH) }, (_, index) => {
    const start = index * PAGE_LENGTH;
    return { first: start + 1, claims: claims.slice(start, start + PAGE_LENGTH) };
  });
}

export function pageItem({ first, claims }: ClaimPage): TreeItem {
  const last = first + claims.length - 1;
  const item = new TreeItem(`${first}–${last}`, TreeItemCollapsibleState.Collapsed);
  item.accessibilityInformation = { label: l10n.t("Claims {0} to {1}", first, last) };
  return item;
}
