/** As much of VS Code's module as the views use, with the trees they made kept by name. */
import type { TreeDataProvider } from "vscode";

/** The trees that were created, by the names of their views. */
export const trees = new Map<string, TreeDataProvider<unknown>>();

/** The commands that were registered. */
export const registered = new Map<string, () => unknown>();

export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 } as const;

export const l10n = {
  t: (words: string, ...values: readonly unknown[]) =>
    words.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)])),
};

export const window = {
  createTreeView: (name: string, { treeDataProvider }: { readonly treeDataProvider: TreeDataProvider<unknown> }) => {
    trees.set(name, treeDataProvider);
    return { dispose: () => trees.delete(name) };
  },
};

export const commands = {
  executeCommand: async () => undefined,
  registerCommand: (name: string, run: () => unknown) => {
    registered.set(name, run);
    return { dispose: () => registered.delete(name) };
  },
};

export const Uri = { parse: (address: string) => ({ path: new URL(address).pathname }) };

export const Disposable = { from: () => ({ dispose: () => undefined }) };

export class EventEmitter {
  readonly event = () => ({ dispose: () => undefined });
  fire(): void {}
}

export class TreeItem {
  constructor(
    readonly label: string,
    readonly collapsibleState: number = TreeItemCollapsibleState.None,
  ) {}
}

export class ThemeIcon {
  static readonly File = new ThemeIcon("file");
  constructor(readonly id: string) {}
}

export class ThemeColor {
  constructor(readonly id: string) {}
}

export class Range {
  constructor(
    readonly startLine: number,
    readonly startCharacter: number,
    readonly endLine: number,
    readonly endCharacter: number,
  ) {}
}
