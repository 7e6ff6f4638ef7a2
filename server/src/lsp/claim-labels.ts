/** Claims as lists name them: a phrase that begins and ends where a reader would, and another for each claim. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import { topicOf } from "../extract/claim-topic.ts";
import { determiners, formsOfBe, formsOfDo, formsOfHave, modals, prepositions } from "../lexicon/function-words.ts";
import { wordsAt } from "../text/prose.ts";
import { containsSpan, type Span } from "../text/span.ts";
import type { Judgement } from "../verify/judgement.ts";
import { oneLine } from "./markdown.ts";

/**
 * The label of each claim. Claims of the same words in one sentence are told apart by what each is about, its figure,
 * office or verb, and leave out what was judged otherwise: what others of the same words count, and where the source has
 * something else.
 */
export function claimLabels(judgements: readonly Judgement[], draft: DocumentReading): ReadonlyMap<Claim, string> {
  const phrases = judgements.map((judgement) => phraseOf(judgement, draft));
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const group = groups.get(groupOf(phrase));
    if (group) group.push(phrase);
    else groups.set(groupOf(phrase), [phrase]);
  }
  return new Map(
    phrases.map((phrase) => [phrase.judgement.claim, labelOf(phrase, groups.get(groupOf(phrase)) ?? [], draft)]),
  );
}

interface Phrase {
  readonly judgement: Judgement;
  readonly span: Span;
  readonly words: string;
}

/** Sentences of the same words are told apart by their places. */
const groupOf = ({ judgement, words }: Phrase): string => `${judgement.claim.sentence} ${words}`;

function labelOf(phrase: Phrase, group: readonly Phrase[], draft: DocumentReading): string {
  const { claim } = phrase.judgement;
  const told = ownWords(phrase, group, draft);
  if (group.length <= 1) return told;
  const isAlone = !claim.quantity && group.every((other) => other === phrase || ownWords(other, group, draft) !== told);
  const topic = oneLine(topicOf(claim, draft));
  const isClear = isAlone || topic === "" || withoutDots(phrase.words).startsWith(withoutEnd(topic));
  return isClear ? told : `${topic} · ${told}`;
}

/** The phrase with dots in place of what was judged otherwise than it. */
function ownWords({ judgement, span }: Phrase, group: readonly Phrase[], draft: DocumentReading): string {
  const { claim, verdict } = judgement;
  const others = group.flatMap(({ judgement: other }) => (other.verdict === verdict ? [] : subjectOf(other)));
  return wordsOf(claim, span, draft, others);
}

const subjectOf = ({ claim: { quantity, role, span } }: Judgement): readonly Span[] =>
  quantity ? [quantity.span] : role ? [span] : [];

function phraseOf(judgement: Judgement, draft: DocumentReading): Phrase {
  const { claim } = judgement;
  const span = wholePhrase(claim, sentenceOf(claim, draft), draft);
  return { judgement, span, words: wordsOf(claim, span, draft, []) };
}

const sentenceOf = (claim: Claim, { sentences }: DocumentReading): Span =>
  sentences[claim.sentence]?.span ?? claim.span;

function wordsOf(claim: Claim, span: Span, draft: DocumentReading, without: readonly Span[]): string {
  const left = without
    .filter((part) => containsSpan(span, part))
    .sort((a, b) => a.start - b.start)
    .filter((part, at, all) => all.slice(0, at).every(({ end }) => end <= part.start));
  const starts = [span.start, ...left.map(({ end }) => end)];
  const parts = starts.map((start, at) => wordsAt(draft.prose, { start, end: left[at]?.start ?? span.end }));
  const phrase = withoutEnd(oneLine(parts.join("…")).replace(/\s+(?=[,;:.!?])/g, ""));
  return draft.prose.slice(sentenceOf(claim, draft).start, span.start).trim() === "" ? phrase : `${DOTS}${phrase}`;
}

const DOTS = "… ";

const withoutDots = (words: string): string => (words.startsWith(DOTS) ? words.slice(DOTS.length) : words);

/** Without the marks that lead on to what follows, before a closing quotation mark too, and without one that closes nothing. */
const withoutEnd = (words: string): string =>
  words
    .replace(/[,;:.]+$/, "")
    .replace(/[,;:]+(?=["”’»]$)/, "")
    .replace(/^([^"“«]*)["”»]$/, "$1");

/** From the sentence's beginning where that is near, else with the words that lead into the claim; up to the next mark. */
function wholePhrase(claim: Claim, sentence: Span, draft: DocumentReading): Span {
  const { prose } = draft;
  const parts = [claim.span, ...partiesOf(claim).filter((span) => containsSpan(sentence, span))];
  const first = Math.min(...parts.map(({ start }) => start));
  const last = Math.max(...parts.map(({ end }) => end));
  const before = prose.slice(sentence.start, first);
  const start = wordsIn(before).length <= NEAR_START ? sentence.start : first - leadingWords(before).length;
  const isDone = claim.kind === "quotation" || claim.kind === "role";
  if (isDone) return { start, end: last };
  const end = last + lengthToMark(prose.slice(last, sentence.end));
  const times = draft.sentence(claim.sentence)?.times ?? [];
  // The comma of "March 9, 2024" ends nothing.
  return { start, end: times.find(({ span }) => span.start < end && end < span.end)?.span.end ?? end };
}

const NEAR_START = 5;

/** A closing quotation mark belongs to the words before it. */
const lengthToMark = (rest: string): number => rest.search(/(?<=["”])(?=\W|$)|[,;:.!?)](?!["”])(?=\W|$)|\s[—–(]|$/u);

const partiesOf = ({ event, role }: Claim): readonly Span[] =>
  [event?.agent, event?.patient, role?.holder].flatMap((party) => party?.span ?? []);

/** The words at the end that say little but that something follows ("by the"), and before "was", of whom it is said. */
function leadingWords(before: string): string {
  const words = before.split(/(?<=\s)(?=\S)/u);
  const isIn = (list: ReadonlySet<string>) => (word: string) => list.has(word.trimEnd().toLowerCase());
  const content = words.findLastIndex((word) => !isIn(LEADING)(word));
  const leading = words.slice(content + 1);
  if (!leading.some(isIn(AUXILIARIES))) return leading.join("");
  const subject = /[^,;:]*[,;:]?\s*$/u.exec(words.slice(0, content + 1).join(""))?.[0] ?? "";
  return subject.trimStart() + leading.join("");
}

const AUXILIARIES: ReadonlySet<string> = new Set([...formsOfBe, ...formsOfHave, ...formsOfDo, ...modals]);
const LEADING: ReadonlySet<string> = new Set([...determiners, ...prepositions, ...AUXILIARIES]);

const wordsIn = (text: string): readonly string[] => text.match(/\S+/gu) ?? [];
