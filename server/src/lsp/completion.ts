/** Completes citation keys, names of actors, and suppressions, each where it can stand. */
import { type ClientCapabilities, type CompletionItem, MarkupKind, type Position } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Completer } from "./completer.ts";
import { keyCompleters } from "./completion-keys.ts";
import { nameCompleter } from "./completion-names.ts";
import { suppressionCompleters } from "./completion-suppressions.ts";
import type { CheckedDraft, Feature } from "./context.ts";
import { referenceHover } from "./hover-text.ts";
import { toPlainText } from "./markdown.ts";

export const completion: Feature = {
  capabilities: () => ({
    completionProvider: { triggerCharacters: ["@", "{", "[", "<", "`", ",", " ", "-"], resolveProvider: true },
  }),
  register: ({ connection, client, documents, workspace, checkSoon }) => {
    const adapt = adapterTo(client);
    connection.onCompletion(async ({ textDocument, position }, token) => {
      const line = lineAround(documents.get(textDocument.uri), position);
      const possible = completers.filter(({ pattern }) => pattern.test(line.before));
      // Most of what is typed is prose: it must not wait for a check.
      const checked = possible.length > 0 && (await checkSoon(textDocument.uri, token));
      if (!checked) return null;
      for (const completer of possible) {
        const items = await itemsOf(completer, checked, line, position);
        if (items) return items.map((item) => adapt(withPlace(item, textDocument.uri)));
      }
      return [];
    });
    // A corpus may be large: a reference is printed for the key that is looked at.
    connection.onCompletionResolve(async (item) => {
      const place = placeOf(item);
      const source = place && (await workspace.projectOf(place.uri))?.source(place.key);
      if (!source) return item;
      return adapt({
        ...item,
        documentation: { kind: MarkupKind.Markdown, value: referenceHover(source.key, source) },
      });
    });
  },
};

/** In the order in which they are tried. */
const completers: readonly Completer[] = [...keyCompleters, ...suppressionCompleters, nameCompleter];

/** Which key an item is, and in which draft it was offered. */
interface Place {
  readonly key: string;
  readonly uri: string;
}

const withPlace = (item: CompletionItem, uri: string): CompletionItem =>
  item.data === undefined ? item : { ...item, data: { ...item.data, uri } };

function placeOf({ data }: CompletionItem): Place | undefined {
  const { key, uri }: Partial<Record<keyof Place, unknown>> = typeof data === "object" && data !== null ? data : {};
  return typeof key === "string" && typeof uri === "string" ? { key, uri } : undefined;
}

interface Line {
  readonly before: string;
  readonly after: string;
}

function lineAround(document: TextDocument | undefined, { line, character }: Position): Line {
  const text = document?.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }) ?? "";
  return { before: text.slice(0, character), after: text.slice(character).replace(/[\r\n]+$/, "") };
}

/** Undefined where the word may not stand there. */
async function itemsOf(
  { pattern, rest, fits, items }: Completer,
  checked: CheckedDraft,
  { before, after }: Line,
  position: Position,
): Promise<readonly CompletionItem[] | undefined> {
  const typed = pattern.exec(before)?.[1] ?? "";
  const asked = { position, typed, start: checked.document.offsetAt(position) - typed.length };
  if (fits && !fits(checked, asked)) return undefined;
  const end = { line: position.line, character: position.character + (rest.exec(after)?.[0] ?? "").length };
  return (await items(checked, asked)).map(({ item, text, replaces }) => {
    const start = { line: position.line, character: position.character - replaces.length };
    return { ...item, textEdit: { newText: text, insert: { start, end: position }, replace: { start, end } } };
  });
}

/** An item as the client takes it: one range where it knows no two, plain text where it shows no Markdown, nothing beside the label where it has no room. */
function adapterTo(client: ClientCapabilities): (item: CompletionItem) => CompletionItem {
  const known = client.textDocument?.completion?.completionItem ?? {};
  const isPlain = !known.documentationFormat?.includes(MarkupKind.Markdown);
  return ({ textEdit, documentation, labelDetails, ...item }) => ({
    ...item,
    ...(labelDetails && known.labelDetailsSupport && { labelDetails }),
    ...(documentation && { documentation: isPlain ? inPlainText(documentation) : documentation }),
    ...(textEdit && { textEdit: known.insertReplaceSupport ? textEdit : withOneRange(textEdit) }),
  });
}

type Documentation = NonNullable<CompletionItem["documentation"]>;

const inPlainText = (documentation: Documentation): Documentation =>
  typeof documentation === "string"
    ? documentation
    : { kind: MarkupKind.PlainText, value: toPlainText(documentation.value) };

type Edit = NonNullable<CompletionItem["textEdit"]>;

const withOneRange = (edit: Edit): Edit => ("range" in edit ? edit : { newText: edit.newText, range: edit.replace });
