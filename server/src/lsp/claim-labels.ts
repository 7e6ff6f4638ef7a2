/** Claims as lists name them: a phrase that begins and ends where a reader would, and another for each claim. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import { determiners, formsOfBe, formsOfDo, formsOfHave, modals, prepositions } from "../lexicon/function-words.ts";
import { wordsAt } from "../text/prose.ts";
import { containsSpan, type Span } from "../text/span.ts";
import type { Judgement } from "../verify/judgement.ts";
import { oneLine } from "./markdown.ts";

/**
 * The label of each claim. Claims of the same words are told apart by what each is about, its figure, office or verb, and
 * leave out the figures of the others: one may be borne out where another is not.
 */
export function claimLabels(judgements: readonly Judgement[], draft: DocumentReading): ReadonlyMap<Claim, string> {
  const phrases = judgements.map(({ claim }) => phraseOf(claim, draft));
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) groups.set(phrase.words, [...(groups.get(phrase.words) ?? []), phrase]);
  return new Map(phrases.map((phrase) => [phrase.claim, labelOf(phrase, groups.get(phrase.words) ?? [], draft)]));
}

interface Phrase {
  readonly claim: Claim;
  readonly span: Span;
  readonly words: string;
}

function labelOf(phrase: Phrase, group: readonly Phrase[], draft: DocumentReading): string {
  if (group.length <= 1) return phrase.words;
  const { claim, words } = phrase;
  const told = withoutFigures(phrase, group, draft);
  const isAlone =
    !claim.quantity && group.every((other) => other === phrase || withoutFigures(other, group, draft) !== told);
  const topic = oneLine(topicOf(claim, draft));
  const isClear = isAlone || topic === "" || withoutDots(words).startsWith(withoutEnd(topic));
  return isClear ? told : `${topic} · ${told}`;
}

/** The phrase with dots in place of what the others count. */
function withoutFigures({ claim, span }: Phrase, group: readonly Phrase[], draft: DocumentReading): string {
  const figures = group.flatMap(({ claim: { quantity } }) =>
    quantity && quantity !== claim.quantity ? [quantity.span] : [],
  );
  return wordsOf(claim, span, draft, figures);
}

function topicOf({ kind, quantity, role, event, span }: Claim, { prose }: DocumentReading): string {
  if (quantity) return quantity.text;
  if (role || kind === "quotation") return wordsAt(prose, span);
  return event ? wordsAt(prose, event.trigger) : "";
}

function phraseOf(claim: Claim, draft: DocumentReading): Phrase {
  const span = wholePhrase(claim, sentenceOf(claim, draft), draft.prose);
  return { claim, span, words: wordsOf(claim, span, draft, []) };
}

const sentenceOf = (claim: Claim, { sentences }: DocumentReading): Span =>
  sentences[claim.sentence]?.span ?? claim.span;

function wordsOf(claim: Claim, span: Span, draft: DocumentReading, without: readonly Span[]): string {
  const left = without.filter((part) => containsSpan(span, part)).sort((a, b) => a.start - b.start);
  const starts = [span.start, ...left.map(({ end }) => end)];
  const parts = starts.map((start, at) => wordsAt(draft.prose, { start, end: left[at]?.start ?? span.end }));
  const phrase = withoutEnd(oneLine(parts.join("…")).replace(/\s+(?=[,;:.!?])/g, ""));
  return draft.prose.slice(sentenceOf(claim, draft).start, span.start).trim() === "" ? phrase : `${DOTS}${phrase}`;
}

const DOTS = "… ";

const withoutDots = (words: string): string => (words.startsWith(DOTS) ? words.slice(DOTS.length) : words);

/** Without the marks that lead on to what follows, before a closing quotation mark too. */
const withoutEnd = (words: string): string => words.replace(/[,;:.]+$/, "").replace(/[,;:]+(?=["”’»]$)/, "");

/** From the sentence's beginning where that is near, else with the words that lead into the claim; up to the next mark. */
function wholePhrase(claim: Claim, sentence: Span, prose: string): Span {
  const parts = [claim.span, ...partiesOf(claim).filter((span) => containsSpan(sentence, span))];
  const first = Math.min(...parts.map(({ start }) => start));
  const last = Math.max(...parts.map(({ end }) => end));
  const before = prose.slice(sentence.start, first);
  const start = wordsIn(before).length <= NEAR_START ? sentence.start : first - leadingWords(before).length;
  const isDone = claim.kind === "quotation" || claim.kind === "role";
  return { start, end: isDone ? last : last + lengthToMark(prose.slice(last, sentence.end)) };
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
