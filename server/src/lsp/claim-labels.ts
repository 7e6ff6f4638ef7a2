/** Claims as lists name them: a phrase that begins and ends where a reader would, and another for each claim. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import { determiners, formsOfBe, formsOfDo, formsOfHave, modals, prepositions } from "../lexicon/function-words.ts";
import { wordsAt } from "../text/prose.ts";
import { containsSpan, type Span } from "../text/span.ts";
import type { Judgement } from "../verify/judgement.ts";
import { oneLine } from "./markdown.ts";

/** The label of each claim; claims of the same words are told apart by what each is about: its figure, office or verb. */
export function claimLabels(judgements: readonly Judgement[], draft: DocumentReading): ReadonlyMap<Claim, string> {
  const phrases = judgements.map(({ claim }) => ({ claim, phrase: phraseOf(claim, draft) }));
  const counts = new Map<string, number>();
  for (const { phrase } of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return new Map(
    phrases.map(({ claim, phrase }) => {
      const topic = oneLine(topicOf(claim, draft));
      const isClear = counts.get(phrase) === 1 || topic === "" || (claim.quantity && phrase.startsWith(topic));
      return [claim, isClear ? phrase : `${topic} · ${phrase}`];
    }),
  );
}

function topicOf({ kind, quantity, role, event, span }: Claim, { prose }: DocumentReading): string {
  if (quantity) return quantity.text;
  if (role || kind === "quotation") return wordsAt(prose, span);
  return event ? wordsAt(prose, event.trigger) : "";
}

function phraseOf(claim: Claim, { prose, sentences }: DocumentReading): string {
  const sentence = sentences[claim.sentence]?.span ?? claim.span;
  const { start, end } = wholePhrase(claim, sentence, prose);
  const words = oneLine(wordsAt(prose, { start, end })).replace(/\s+(?=[,;:.!?])/g, "");
  const phrase = words.replace(/[,;:.]+$/, "");
  return prose.slice(sentence.start, start).trim() === "" ? phrase : `… ${phrase}`;
}

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
