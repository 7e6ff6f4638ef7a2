/** Completes citation keys after `@`, best evidence first, names of actors, and rules and verbs in suppressions. */
import { fileURLToPath } from "node:url";
import {
  type CompletionItem,
  CompletionItemKind,
  MarkupKind,
  type Position,
  type Range,
} from "vscode-languageserver/node";
import type { Source } from "../corpus/source.ts";
import { rules } from "../rules/index.generated.ts";
import type { CheckedDraft, Feature } from "./context.ts";
import { referenceHover } from "./hover-text.ts";
import { describeSource } from "./wording.ts";
import { tell } from "./words.ts";

export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ["@", " ", "-"] } }),
  register: ({ connection, documents, checkSoon }) => {
    connection.onCompletion(async ({ textDocument, position }, token) => {
      const start = { line: position.line, character: 0 };
      const before = documents.get(textDocument.uri)?.getText({ start, end: position }) ?? "";
      const complete = completer(before);
      // Most of what is typed is prose: it must not wait for a check.
      const checked = complete && (await checkSoon(textDocument.uri, token));
      if (!checked) return null;
      const typed = complete.typed.length;
      const range = { start: { line: position.line, character: position.character - typed }, end: position };
      return complete.items(checked, position, range);
    });
  },
};

interface Completer {
  readonly typed: string;
  readonly items: (
    checked: CheckedDraft,
    position: Position,
    range: Range,
  ) => CompletionItem[] | Promise<CompletionItem[]>;
}

function completer(before: string): Completer | undefined {
  const found = completers.find(({ pattern }) => pattern.test(before));
  return found && { typed: found.pattern.exec(before)?.[1] ?? "", items: found.items };
}

const typedKey = /(?:^|[\s[;(-])@([\p{L}\p{N}_:.#$%&+?~/-]*)$/u;
/** After `\\cite{`, `cite:[` and :cite:`, and after a comma in them. */
const typedCite =
  /(?:\\[a-zA-Z]*cite[a-zA-Z]*\*?(?:\[[^\]]{0,80}\]){0,2}\{|\bcite:\[|:cite(?::\w+)?:`)(?:[^{}[\]`]*,\s*)?([^{}[\]`,\s]*)$/i;
const typedName = /(?:^|[\s(“"‘'])(\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}?[\p{L}\p{M}’'-]*)?)$/u;
const typedVerb = /<!--\s*(claimlint[a-z-]*)$/;
const typedRule = /<!--\s*claimlint-(?:disable-next-line|disable|enable)[\s,](?:[a-z-]*[\s,])*?([a-z-]*)$/;

function keys({ document, result, project }: CheckedDraft, position: Position, range: Range): CompletionItem[] {
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
    label: source.key,
    kind: CompletionItemKind.Reference,
    detail: describeSource(source, " · "),
    documentation: { kind: MarkupKind.Markdown, value: referenceHover(source.key, source) },
    filterText: [source.key, source.title, source.publisher].filter((part) => part !== undefined).join(" "),
    sortText: String(index).padStart(6, "0"),
    preselect: index === 0 && rank(source) === 0,
    textEdit: { range, newText: source.key },
  }));
}

/** Best first; a source that contradicts the sentence is still about it. */
const relations = ["supports", "partially-supports", "contradicts", "related"];

const newer = (a: Source, b: Source): number => (b.issued?.latest ?? "").localeCompare(a.issued?.latest ?? "");

/** The comment may already silence what it is to name, so the draft is checked as if it were not there. */
async function ruleIds(
  { document, project }: CheckedDraft,
  position: Position,
  range: Range,
): Promise<CompletionItem[]> {
  const text = document.getText();
  const start = document.offsetAt({ line: position.line, character: 0 });
  const end = document.offsetAt({ line: position.line, character: Number.MAX_SAFE_INTEGER });
  const without = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  const { findings } = await project.check(fileURLToPath(document.uri), without);
  const onNextLine = findings.filter(({ span }) => document.positionAt(span.start).line === position.line + 1);
  const found = new Set(onNextLine.map(({ rule }) => rule));
  return rules.map(({ id, summary }) => ({
    label: id,
    kind: CompletionItemKind.EnumMember,
    detail: tell(summary),
    sortText: `${found.has(id) ? 0 : 1}${id}`,
    preselect: found.has(id),
    textEdit: { range, newText: id },
  }));
}

const actorNames: Completer["items"] = ({ project }, _position, range) =>
  [...project.actors.actors.values()].flatMap(({ names, roles, kind }) =>
    names.map((label, index) => ({
      label,
      kind: CompletionItemKind.Constant,
      detail: index === 0 ? (roles.at(-1)?.title ?? kind) : (names[0] ?? kind),
      textEdit: { range, newText: label },
    })),
  );

const verbs: Completer["items"] = (_checked, _position, range) =>
  ["claimlint-disable-next-line", "claimlint-disable", "claimlint-enable"].map((label, index) => ({
    label,
    kind: CompletionItemKind.Keyword,
    sortText: String(index),
    textEdit: { range, newText: label },
  }));

/** What is completed after which words of the line; what is being typed is the pattern's group. */
const completers = [
  { pattern: typedKey, items: keys },
  { pattern: typedCite, items: keys },
  { pattern: typedRule, items: ruleIds },
  { pattern: typedVerb, items: verbs },
  { pattern: typedName, items: actorNames },
];
