/** Completes citation keys after `@`, best evidence first, names of actors, and rules and verbs in suppressions. */
import { fileURLToPath } from "node:url";
import { type CompletionItem, CompletionItemKind, MarkupKind, type Position } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Source } from "../corpus/source.ts";
import { rules } from "../rules/index.generated.ts";
import { keyFor } from "../text/citing.ts";
import type { CheckedDraft, Feature } from "./context.ts";
import { referenceHover } from "./hover-text.ts";
import { describeSource } from "./wording.ts";
import { tell } from "./words.ts";

export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ["@", " ", "-"] } }),
  register: ({ connection, client, documents, checkSoon }) => {
    const canInsert = client.textDocument?.completion?.completionItem?.insertReplaceSupport ?? false;
    connection.onCompletion(async ({ textDocument, position }, token) => {
      const [before, after] = lineAround(documents.get(textDocument.uri), position);
      const found = completers.find(({ pattern }) => pattern.test(before));
      // Most of what is typed is prose: it must not wait for a check.
      const checked = found && (await checkSoon(textDocument.uri, token));
      if (!checked) return null;
      const typed = found.pattern.exec(before)?.[1] ?? "";
      const rest = found.rest.exec(after)?.[0] ?? "";
      const items = await found.items(checked, { position, typed });
      return items.map(({ item, text, replaces }) => {
        const start = { line: position.line, character: position.character - replaces.length };
        const end = { line: position.line, character: position.character + rest.length };
        const insert = { start, end: position };
        const replace = { start, end };
        const textEdit = canInsert ? { newText: text, insert, replace } : { newText: text, range: replace };
        return { ...item, textEdit };
      });
    });
  },
};

function lineAround(document: TextDocument | undefined, position: Position): readonly [string, string] {
  const line = { start: { line: position.line, character: 0 }, end: { line: position.line + 1, character: 0 } };
  const text = document?.getText(line) ?? "";
  return [text.slice(0, position.character), text.slice(position.character).replace(/[\r\n]+$/, "")];
}

interface Asked {
  readonly position: Position;
  /** What of the word is there already. */
  readonly typed: string;
}

interface Offer {
  readonly item: CompletionItem;
  readonly text: string;
  /** The end of what was typed, which the text takes the place of. */
  readonly replaces: string;
}

type Items = (checked: CheckedDraft, asked: Asked) => readonly Offer[] | Promise<readonly Offer[]>;

interface Completer {
  /** What stands before the caret; its group is what is being typed. */
  readonly pattern: RegExp;
  /** What of the word stands after the caret. */
  readonly rest: RegExp;
  readonly items: Items;
}

const typedKey = /(?:^|[\s[;(-]|\bcite(?:\/[\w/-]+)?:)@([\p{L}\p{N}_:.#$%&+?~/-]*)$/u;
const typedBracedKey = /(?:^|[\s[;(-])@\{([^{}\n]*)$/u;
/** After `\\cite{`, `cite:[`, `:cite:` and `#cite(<`, and after a comma in them. */
const typedCite =
  /(?:\\[a-zA-Z]*cite[a-zA-Z]*\*?(?:\[[^\]]{0,80}\]){0,2}(?:\{[^{}]{0,200}\}){0,8}\{|\bcite:\[|:cite(?::\w+)?:`|#cite\(<)(?:[^{}[\]`<>]*,\s*)?([^{}[\]`<>,\s]*)$/i;
const typedName = /(?:^|[\s(“"‘'])(\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}?[\p{L}\p{M}’'-]*)?)$/u;
const typedVerb = /(?:<!--|%|\/\/|#|\.\.)\s*(claimlint[a-z-]*)$|<!--\s*$/;
/** Not in the reason, which two dashes lead in. */
const typedRule =
  /(?:<!--|%|\/\/|#|\.\.)\s*claimlint-(?:disable-next-line|disable|enable)(?:\s+|\s*,\s*)(?:[a-z][a-z-]*(?:\s+|\s*,\s*)){0,40}([a-z][a-z-]*)?$/;

const keys =
  (write: (key: string) => string): Items =>
  ({ document, result, project }, { position, typed }) => {
    const offset = document.offsetAt(position);
    const sentence = result.reading.sentences.find(({ span }) => span.start <= offset && offset <= span.end + 1);
    const evidence = result.judgements
      .filter(({ claim }) => claim.sentence === sentence?.index)
      .flatMap((judgement) => judgement.evidence);
    const rank = ({ key }: Source): number => {
      const own = evidence.filter(({ source }) => source === key).map(({ relation }) => relations.indexOf(relation));
      return own.length === 0 ? relations.length : Math.min(...own);
    };
    const ranked = [...project.sources()].sort((a, b) => rank(a) - rank(b) || newer(a, b));
    return ranked.map((source, index) => ({
      item: {
        label: source.key,
        kind: CompletionItemKind.Reference,
        detail: describeSource(source, " · "),
        documentation: { kind: MarkupKind.Markdown, value: referenceHover(source.key, source) },
        filterText: [source.key, source.title, source.publisher].filter((part) => part !== undefined).join(" "),
        sortText: String(index).padStart(6, "0"),
        preselect: index === 0 && rank(source) === 0,
      },
      text: write(source.key),
      replaces: typed,
    }));
  };

/** Best first; a source that contradicts the sentence is still about it. */
const relations = ["supports", "partially-supports", "contradicts", "related"];

const newer = (a: Source, b: Source): number => (b.issued?.latest ?? "").localeCompare(a.issued?.latest ?? "");

/** The comment may already silence what it is to name, so the draft is checked as if it were not there. */
const ruleIds: Items = async ({ document, project }, { position, typed }) => {
  const text = document.getText();
  const start = document.offsetAt({ line: position.line, character: 0 });
  const end = document.offsetAt({ line: position.line, character: Number.MAX_SAFE_INTEGER });
  const without = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  const { findings } = await project.check(fileURLToPath(document.uri), without);
  const onNextLine = findings.filter(({ span }) => document.positionAt(span.start).line === position.line + 1);
  const found = new Set(onNextLine.map(({ rule }) => rule));
  return rules.map(({ id, summary }) => ({
    item: {
      label: id,
      kind: CompletionItemKind.EnumMember,
      detail: tell(summary),
      sortText: `${found.has(id) ? 0 : 1}${id}`,
      preselect: found.has(id),
    },
    text: id,
    replaces: typed,
  }));
};

/** Of "Governor Lin" a name takes the place of what it begins with, and the title stays. */
const actorNames: Items = ({ project }, { typed }) => {
  const words = [...typed.matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => typed.slice(index));
  return [...project.actors.actors.values()].flatMap(({ names, roles, kind }) =>
    names.flatMap((label, index) => {
      const replaces = words.find((tail) => label.toLowerCase().startsWith(tail.toLowerCase()));
      if (replaces === undefined) return [];
      const detail = index === 0 ? (roles.at(-1)?.title ?? kind) : (names[0] ?? kind);
      return [{ item: { label, kind: CompletionItemKind.Constant, detail }, text: label, replaces }];
    }),
  );
};

const verbs: Items = (_checked, { typed }) =>
  ["claimlint-disable-next-line", "claimlint-disable", "claimlint-enable"].map((label, index) => ({
    item: { label, kind: CompletionItemKind.Keyword, sortText: String(index) },
    text: label,
    replaces: typed,
  }));

const restOfKey = /^[\p{L}\p{N}_:.#$%&+?~/-]*(?<![:.?])/u;
const restOfId = /^[a-z-]*/;

/** What is completed after which words of the line. */
const completers: readonly Completer[] = [
  { pattern: typedKey, rest: restOfKey, items: keys((key) => keyFor(key, "@")) },
  { pattern: typedBracedKey, rest: /^[^{}\s]*(?=\})|^/, items: keys((key) => key) },
  { pattern: typedCite, rest: /^[^{}[\]`<>,\s]*/, items: keys((key) => key) },
  { pattern: typedRule, rest: restOfId, items: ruleIds },
  { pattern: typedVerb, rest: restOfId, items: verbs },
  { pattern: typedName, rest: /^[\p{L}\p{M}’'-]*/u, items: actorNames },
];
