/** A citation that names a page on which the claim does not stand, while it stands on another page of the source. */

import { indexTerms } from "../corpus/index-terms.ts";
import type { Source } from "../corpus/source.ts";
import { citedPages, pageAt, pageLabel } from "../corpus/source-page.ts";
import type { DocumentReading } from "../extract/claim.ts";
import type { CitationItem } from "../extract/mention.ts";
import { say } from "../text/message.ts";
import { blank } from "../text/prose.ts";
import { splitSentences } from "../text/sentences.ts";
import { containsSpan, sliceSpan } from "../text/span.ts";
import type { Evidence, Judgement } from "../verify/judgement.ts";
import { sentenceTerms, shareOf } from "../verify/wording.ts";
import type { Rule, RuleFinding, RuleFix, RuleInput } from "./rule.ts";

export const citationPage: Rule = {
  id: "citation-page",
  summary: say`A citation of a page, where the claim stands on another page of the source.`,
  severity: "warning",
  check(input) {
    const paged = input.corpus.sources.filter(({ pages }) => pages !== undefined);
    if (paged.length === 0) return [];
    const found = input.judgements.flatMap((judgement) => checkClaim(judgement, paged, input));
    return found.filter(({ span }, at) => found.findIndex((other) => other.span.start === span.start) === at);
  },
};

type Located = CitationItem & { readonly locator: string };

function checkClaim(
  { claim, verdict, evidence }: Judgement,
  paged: readonly Source[],
  input: RuleInput,
): readonly RuleFinding[] {
  const { draft } = input;
  if (verdict !== "supported") return [];
  const terms = sentenceTerms(draft, claim.sentence);
  return paged.flatMap((source) => {
    const bearing = evidence.filter(({ source: key, relation }) => key === source.key && relation === "supports");
    if (bearing.length === 0) return [];
    const items = itemsFor(source.key, claim.sentence, input);
    const cited = items.map(({ locator }) => citedPages(source, locator));
    if (cited.length === 0 || cited.some((pages) => pages === undefined || isBorne(pages, bearing, terms, source)))
      return [];
    return items.slice(0, 1).map((item) => findingAt(item, bearing, source, input));
  });
}

/** What the sentence cites of the source with a locator, else what the next citation in its paragraph does. */
function itemsFor(key: string, sentence: number, { draft }: RuleInput): readonly Located[] {
  const inside = draft.sentence(sentence)?.citations ?? [];
  const own = locatedItems(inside.flatMap(({ items }) => items).filter((item) => item.key === key));
  const end = draft.sentences[sentence]?.span.end ?? 0;
  if (own.length > 0 || inside.length > 0) return own;
  const next = draft.citations().find(({ span }) => span.start >= end);
  if (next === undefined || /\n\s*\n/.test(draft.document.text.slice(end, next.span.start))) return [];
  return locatedItems(next.items.filter((item) => item.key === key));
}

const locatedItems = (items: readonly CitationItem[]): readonly Located[] =>
  items.flatMap((item) => (item.locator === undefined ? [] : [{ ...item, locator: item.locator }]));

/** A passage may run over the end of a page; what stands twice in a source may be cited in either place. */
function isBorne(cited: readonly number[], bearing: readonly Evidence[], terms: readonly string[], source: Source) {
  const isCited = (at: number) => cited.includes(pageAt(source, at) ?? 0);
  if (source.document === undefined || bearing.some(({ span }) => isCited(span.start) || isCited(span.end)))
    return true;
  const best = Math.max(...bearing.map(({ excerpt }) => shareOf(terms, termsOf(excerpt))));
  const { prose } = source.document;
  return splitSentences(source.document).some(
    ({ span }) => isCited(span.start) && shareOf(terms, termsOf(sliceSpan(prose, span))) >= best,
  );
}

const termsOf = (text: string): ReadonlySet<string> => new Set(indexTerms(text));

function findingAt(item: Located, [first]: readonly Evidence[], source: Source, { draft }: RuleInput): RuleFinding {
  const right = pageLabel(source, pageAt(source, first?.span.start ?? 0) ?? 1);
  const fix = fixFor(item, right, draft);
  return {
    message: say`${source.key} says this on p. ${right}, not on ${item.locator}.`,
    span: item.span,
    evidence: first === undefined ? [] : [first],
    searched: [source.key],
    fixes: fix === undefined ? [] : [fix],
  };
}

/** Writes the page in the place of those that are cited, in whatever way the format writes them. */
function fixFor({ locator, span }: Located, right: string, draft: DocumentReading): RuleFix | undefined {
  const around = draft.citations().find((citation) => containsSpan(citation.span, span))?.span ?? span;
  const { text } = draft.document;
  const withoutKey =
    text.slice(around.start, span.start) + blank(sliceSpan(text, span)) + text.slice(span.end, around.end);
  const pages = /\d.*$/.exec(locator)?.[0] ?? "";
  const [found, ...more] = withoutKey.matchAll(/(?<!\p{L})(pp?(?=[.\s~]))?([.\s~]*)(\d[\d\s,&–—-]*\d|\d)/gu);
  if (found?.[3] !== pages || more.length > 0) return undefined;
  const start = around.start + found.index;
  const written = `${found[1] === undefined ? "" : "p"}${found[2]}${right}`;
  const edits = [{ span: { start, end: start + found[0].length }, text: written }];
  return { title: say`Change to p. ${right}`, preferred: true, safe: false, edits };
}
