/** A quick fix that marks what no source bears as the writer's own assessment. */
import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver/node";
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import { determiners, prepositions, pronouns, subordinators } from "../lexicon/function-words.ts";
import { months, weekdays } from "../lexicon/time-words.ts";
import type { Finding } from "../rules/finding.ts";
import { say } from "../text/message.ts";
import { overlapsSpan, sliceSpan } from "../text/span.ts";
import type { CheckedDraft } from "./context.ts";
import { toRange } from "./positions.ts";
import { tell } from "./words.ts";

/** Not where it would hide what else is wrong with the sentence, or where a source bears it and can be cited. */
export function ownAssessment(checked: CheckedDraft, finding: Finding, diagnostic: Diagnostic): CodeAction[] {
  const { document, result } = checked;
  const { reading } = result;
  const sentence = unsourced.has(finding.rule) ? sentenceOf(finding, reading) : undefined;
  if (!sentence || !isOpen(sentence, finding, checked)) return [];
  const { start } = sentence.span;
  const [first = ""] = /^[\p{L}\p{N}’'-]+/u.exec(sliceSpan(reading.prose, sentence.span)) ?? [];
  if (first === "") return [];
  const text = `We assess that ${isCommon(first, sentence, reading) ? lowered(first) : first}`;
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

function sentenceOf({ span }: Finding, reading: DocumentReading): SentenceReading | undefined {
  const index = reading.sentences.findIndex((each) => each.span.end > span.start);
  return index < 0 ? undefined : reading.sentence(index);
}

/** A sentence with subject and verb that cites and quotes nobody, that no source bears, and of which nothing else is reported. */
function isOpen(
  { span, citations, quotations, attribution, terms }: SentenceReading,
  finding: Finding,
  { result }: CheckedDraft,
): boolean {
  const others = result.findings.filter((other) => other !== finding && overlapsSpan(other.span, span));
  const isBorne = finding.evidence.some(({ relation }) => relation === "supports");
  const isOwn = [citations, quotations, attribution].every(({ length }) => length === 0);
  return isOwn && !isBorne && others.length === 0 && terms.slice(1).some(isFiniteVerb);
}

const isFiniteVerb = ({ tags }: SentenceReading["terms"][number]): boolean =>
  FINITE.some((tag) => tags.has(tag)) && !tags.has("Noun");

const FINITE = ["PastTense", "PresentTense", "Copula", "Modal"];

/** Written with a capital only because it opens the sentence: neither a name nor the title or first word of one. */
function isCommon(first: string, sentence: SentenceReading, { prose }: DocumentReading): boolean {
  const word = first.toLowerCase();
  if (!/^\p{Lu}\p{Ll}|^A$/u.test(first)) return false;
  if (FUNCTION_WORDS.some((list) => list.has(word))) return true;
  const plain = word.replace(/['’]s?$/u, "");
  if (months.has(plain) || weekdays.has(plain)) return false;
  const { start } = sentence.span;
  const term = sentence.terms.find(({ span }) => span.start === start);
  const isNamed = term?.tags.has("ProperNoun") || sentence.names.some((name) => name.span.start === start);
  const after = prose.slice(start + first.length);
  const elsewhere = new RegExp(`\\p{Ll},? ${first}(?![\\p{L}\\p{M}])`, "u");
  return (
    !isNamed &&
    (sentence.quantities.some(({ span }) => span.start === start) || !/^ \p{Lu}/u.test(after)) &&
    !elsewhere.test(prose)
  );
}

const FUNCTION_WORDS: readonly ReadonlySet<string>[] = [determiners, prepositions, pronouns, subordinators];

const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
