/** A quick fix that marks what no source bears as the writer's own assessment. */
import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver/node";
import type { Finding } from "../rules/finding.ts";
import { say } from "../text/message.ts";
import type { CheckedDraft } from "./context.ts";
import { toRange } from "./positions.ts";
import { tell } from "./words.ts";

export function ownAssessment(
  { document, result }: CheckedDraft,
  { rule, span }: Finding,
  diagnostic: Diagnostic,
): CodeAction[] {
  const { reading } = result;
  const sentence = reading.sentences.find((each) => each.span.end > span.start);
  if (!unsourced.has(rule) || !sentence) return [];
  const { start } = sentence.span;
  const [first = ""] = /^[\p{L}\p{N}’'-]+/u.exec(reading.prose.slice(start, sentence.span.end)) ?? [];
  if (first === "") return [];
  const isName = reading.sentence(sentence.index)?.names.some((name) => name.span.start === start) ?? false;
  const text = `We assess that ${isName || !isCapitalised(first) ? first : lowered(first)}`;
  const edits = [{ range: toRange(document, { start, end: start + first.length }), newText: text }];
  return [
    {
      title: tell(say`Mark as your own assessment: “${text} …”`),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] },
    },
  ];
}

/** What a source contradicts is no matter of opinion. */
const unsourced: ReadonlySet<string> = new Set(["claim-not-found", "citation-missing"]);

/** Not "I", and no abbreviation. */
const isCapitalised = (word: string): boolean => /^\p{Lu}\p{Ll}|^A$/u.test(word);

const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
