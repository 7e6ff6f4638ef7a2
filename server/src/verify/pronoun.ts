/** Finds pronouns that stand for nobody: none named before, or none of their sex in the sources. */
import type { SourceReading } from "../corpus/passage.ts";
import type { SentenceReading, Term } from "../extract/claim.ts";
import type { Name } from "../extract/mention.ts";
import { type Message, say } from "../text/message.ts";
import { assess } from "./assess.ts";
import type { Context, Judge } from "./context.ts";
import { nearestEvidence } from "./evidence.ts";
import { indexSource } from "./support/source.ts";
import { isPersonWord } from "./support/words.ts";
import { portraitOf } from "./voice/portrait.ts";

/** Speaks once a sentence, on its first claim. Whom a pronoun means, no source can bear out where no reader can know. */
export const judgePronoun: Judge = (claim, context) => {
  if (claim.cites.length === 0 || context.draft.claimsOf(claim.sentence)[0] !== claim) return undefined;
  const sentence = context.draft.sentence(claim.sentence);
  if (!sentence) return undefined;
  const opens = claim.sentence === 0 && context.draft.sentences.length > 1;
  const found = (opens ? unknownPronoun(sentence) : undefined) ?? strangePronoun(sentence, context);
  if (!found) return undefined;
  const { pronoun, message } = found;
  const evidence = nearestEvidence(context);
  return assess([{ rule: "claim-not-found", span: pronoun.span, message, evidence }], "not-found");
};

interface Found {
  readonly pronoun: Term;
  readonly message: Message;
}

const HE = new Set(["he", "him", "his", "himself"]);
const SHE = new Set(["she", "her", "hers", "herself"]);
const OTHERS = new Set(["they", "them", "their", "it", "its"]);

/** "It is clear that", "it rained": an "it" that stands for nothing. */
const EMPTY_IT =
  /^(?:is|was|has|had|will|would|may|might|could|seems?|seemed|appears?|appeared|took|takes|turns?|turned|rained|snowed|remains?|remained|comes?|came|'s)$/;

/** A pronoun in the first sentence of a text that goes on, before anyone it could stand for; one sentence alone is cut from its text. */
function unknownPronoun(sentence: SentenceReading): Found | undefined {
  const { terms, names, quotations } = sentence;
  const at = terms.findIndex(({ normal }) => HE.has(normal) || SHE.has(normal) || OTHERS.has(normal));
  const pronoun = terms[at];
  if (!pronoun || isSaid(pronoun, quotations)) return undefined;
  const human = HE.has(pronoun.normal) || SHE.has(pronoun.normal);
  if (!human && at > 0) return undefined;
  if (pronoun.normal === "it" && EMPTY_IT.test(terms[1]?.normal ?? "is")) return undefined;
  const before = terms.slice(0, at);
  const named = names.some(({ span }) => span.start < pronoun.span.start);
  if (named || before.some(({ normal, tags }) => isPersonWord(normal) || tags.has("ProperNoun"))) return undefined;
  if (before.some(({ tags }) => tags.has("Conjunction") || tags.has("Preposition") || tags.has("QuestionWord"))) {
    if (names.some(({ span }) => span.start > pronoun.span.end)) return undefined;
    if (terms.slice(at).some(({ normal }) => isPersonWord(normal))) return undefined;
  }
  return { pronoun, message: say`Nothing before “${pronoun.text}” says whom or what it stands for.` };
}

const ENOUGH = 2;

/** A "he" where the sources speak of a "she" again and again and never of a "he", or the other way round. */
function strangePronoun({ terms, quotations, names }: SentenceReading, context: Context): Found | undefined {
  const pronoun = terms.find((term) => (HE.has(term.normal) || SHE.has(term.normal)) && !isSaid(term, quotations));
  if (!pronoun) return undefined;
  const [own, other] = HE.has(pronoun.normal) ? [HE, SHE] : [SHE, HE];
  if (context.covering.some((from) => countWords(own, from) > 0)) return undefined;
  if (!context.covering.some((from) => countWords(other, from) >= ENOUGH)) return undefined;
  const person = names.findLast(
    ({ kind, span }) =>
      (kind === "person" || (kind === "other" && !OWNERS.has(pronoun.normal))) && span.start < pronoun.span.start,
  );
  if (person && !context.covering.some((from) => isCalled(person, other, from))) return undefined;
  const keys = context.covering.map(({ source }) => source.key).join(", ");
  return { pronoun, message: say`${keys} never says “${pronoun.normal}”, only “${own === HE ? "she" : "he"}”.` };
}

const isSaid = ({ span }: Term, quotations: SentenceReading["quotations"]): boolean =>
  quotations.some((said) => said.span.start < span.start && span.end < said.span.end);

/** What is whose may be anyone's, and not of a name that may be no person's. */
const OWNERS = new Set(["his", "her", "hers"]);

/** Whether the source ever says "she" near a name: of a "he" that stands for someone the draft names it may never speak. */
function isCalled(person: Name, words: ReadonlySet<string>, { reading }: SourceReading): boolean {
  const { around } = portraitOf(person.full ?? person.text, reading);
  return around
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word));
}

const countWords = (words: ReadonlySet<string>, { reading }: SourceReading): number =>
  indexSource(reading).places.filter(({ token }) => words.has(token.lower)).length;
