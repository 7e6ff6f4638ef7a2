/** What a hover says of a claim or a citation key: verdict, what differs, the sentence, where from. */
import type { Source } from "../corpus/source.ts";
import type { DocumentReading } from "../extract/claim.ts";
import { say } from "../text/message.ts";
import { wordsAt } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import type { Evidence, Judgement } from "../verify/judgement.ts";
import { excerpt } from "./hover-excerpt.ts";
import { type SlotWords, slotTable, tellingSlots } from "./hover-slots.ts";
import { escapeMarkdown, LONGEST_TITLE, markdownLink, shorten } from "./markdown.ts";
import { printedReference } from "./printed-reference.ts";
import { dateWords, verdictWord } from "./wording.ts";
import { tell } from "./words.ts";

/** What the text needs to know of the corpus. */
export interface SourceLookup {
  source(key: string): Source | undefined;
  /** Address of a place in a source's file. */
  address(source: Source, span: Span): string | undefined;
}

/** What the text needs to know of the draft. */
export type DraftWords = Pick<DocumentReading, "prose" | "sentences">;

const shownKeys = 5;

/** The hover over a claim, in Markdown. What is wrong in words is said by the diagnostics that editors show beside it. */
export function claimHover(judgement: Judgement, draft: DraftWords, sources: SourceLookup): string {
  const shown = shownEvidence(judgement).map((item) => evidenceText(item, judgement, draft, sources));
  const verdict = `**${verdictOf(judgement)}**`;
  return [verdict, ...(shown.length > 0 ? shown : [searchedText(judgement)])].join("\n\n");
}

/** The hover over a citation key: the reference as a list of references prints it. */
export function referenceHover(key: string, source: Source | undefined): string {
  if (!source) return tell(say`No source has the key ${bold(key)}.`);
  const unread = source.document ? [] : [tell(say`Its text is not in the corpus, so it can bear no claim.`)];
  return [bold(key), printedReference(source), ...unread].join("\n\n");
}

/** The passage that decided; where sources are at odds, one on each side. */
function shownEvidence({ verdict, evidence }: Judgement): readonly Evidence[] {
  const [first] = evidence;
  if (!first) return [];
  const isAtOdds = verdict === "sources-conflict" || verdict === "superseded";
  const other = isAtOdds ? evidence.find(({ relation }) => relation !== first.relation) : undefined;
  return other ? [first, other] : [first];
}

/** The verdict in a word; of a claim that its source has from someone, that the draft does not say so. */
function verdictOf({ verdict, faults }: Judgement): string {
  const isDropped = verdict === "supported" && faults.some(({ rule }) => rule === "attribution-dropped");
  return isDropped ? tell(say`Supported, but not said from whom`) : verdictWord(verdict);
}

/** Where it is from stands right below the sentence, as one paragraph: the whole is seen without scrolling. */
function evidenceText(evidence: Evidence, judgement: Judgement, draft: DraftWords, sources: SourceLookup): string {
  const source = sources.source(evidence.source);
  const sentence = draft.sentences[judgement.claim.sentence]?.span ?? judgement.claim.span;
  const telling = tellingSlots(evidence, judgement, sentence);
  const isUndecided = judgement.verdict === "not-found" || judgement.verdict === "unresolved";
  const lead = telling.length === 0 && isUndecided ? [tell(say`The closest passage:`)] : [];
  const passage = `${excerpt(evidence, source, telling)}  \n— ${whereFrom(evidence, source, sources)}`;
  return [...lead, ...slotTable(telling, wordsOf(draft, source)), passage].join("\n\n");
}

const wordsOf = ({ prose }: DraftWords, source: Source | undefined): SlotWords => ({
  draft: ({ draftSpan }) => draftSpan && wordsAt(prose, draftSpan),
  source: ({ sourceSpan }) => sourceSpan && source?.document && wordsAt(source.document.prose, sourceSpan),
});

function whereFrom(evidence: Evidence, source: Source | undefined, sources: SourceLookup): string {
  if (!source) return brief(evidence.source);
  const address = sources.address(source, evidence.span);
  const details = [source.publisher, dateWords(source)].filter((part) => part !== undefined).map(brief);
  return [markdownLink(shorten(source.title ?? source.key, LONGEST_TITLE), address), ...details].join(", ");
}

function searchedText({ searched, verdict, claim }: Judgement): string {
  if (searched.length === 0) {
    return claim.cites.length === 0 ? tell(say`It cites no source.`) : tell(say`No source that it cites can be read.`);
  }
  const keys = searched.slice(0, shownKeys).map(bold);
  const more = searched.length - shownKeys;
  const where = more > 0 ? say`${keys} and ${more} more` : keys;
  return verdict === "not-found" ? tell(say`Nothing about it in ${where}.`) : tell(say`Looked in ${where}.`);
}

const bold = (key: string): string => `**${brief(key)}**`;

const brief = (text: string): string => escapeMarkdown(shorten(text, LONGEST_TITLE));
