/** Reads the words of a sentence by what they do in it. */
import {
  adverbs,
  conjunctions,
  determiners,
  formsOfBe,
  formsOfDo,
  formsOfHave,
  modals,
  negatives,
  prepositions,
  pronouns,
  subordinators,
} from "../../lexicon/function-words.ts";
import { invariableVerbs } from "../../lexicon/irregular-verbs.ts";
import { compareSpans, overlapsSpan, type Span } from "../../text/span.ts";
import type { Term } from "../claim.ts";
import type { SentenceInput } from "../input.ts";
import type { Mentions } from "../mentions.ts";
import { correctWords } from "./corrections.ts";
import type { VerbForm, Word, WordClass } from "./word.ts";

export function readWords(input: SentenceInput, mentions: Pick<Mentions, "names" | "times">): readonly Word[] {
  const words: Word[] = [];
  const nameAt = lookup(mentions.names);
  const timeAt = lookup(mentions.times);
  let end = input.span.start;
  for (const [index, term] of input.terms.entries()) {
    if (isPossessiveReadAsVerb(term, input.terms[index - 1])) continue;
    const gap = input.prose.slice(end, term.span.start);
    end = Math.max(end, term.span.end);
    const clitic = /['’]$/.test(gap) ? term.normal : "";
    const owner = clitic === "s" ? words.at(-1) : undefined;
    if (owner) {
      words[words.length - 1] = { ...owner, owns: true };
      continue;
    }
    const time = timeAt(term.span);
    const named = nameAt(term.span) !== undefined && time === undefined;
    const form = named ? undefined : formOf(term);
    const mark = markOf(gap);
    words.push({
      term,
      class: named ? "noun" : (clitics.get(clitic) ?? (time && modals.has(term.normal) ? "noun" : classOf(term))),
      mark,
      hyphened: gap === "-",
      quoted: quotePattern.test(gap),
      named,
      ...(form && { form }),
      ...(time && { time }),
    });
  }
  correctWords(words);
  return words;
}

/** Finds the mention that holds a span, when asked of spans from left to right. */
function lookup<M extends { readonly span: Span }>(mentions: readonly M[]): (span: Span) => M | undefined {
  const sorted = [...mentions].sort((a, b) => compareSpans(a.span, b.span));
  let at = 0;
  return (span) => {
    while ((sorted[at]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    const mention = sorted[at];
    return mention && overlapsSpan(mention.span, span) ? mention : undefined;
  };
}

/** Short forms that stand apart from their pronoun: "we 're". */
const clitics: ReadonlyMap<string, WordClass> = new Map([
  ["re", "be"],
  ["m", "be"],
  ["ve", "have"],
  ["ll", "modal"],
]);

const quotePattern = /["“”«»„‘‚‹›「」『』]|(?<!\p{L})'/u;

const markOf = (gap: string): string =>
  gap === "" || gap === " " ? "" : (/[,;:()[\]—–]|--| - /.exec(gap)?.[0].trim() ?? "");

/** "Iran's allied groups" comes as "Iran has allied groups". */
const isPossessiveReadAsVerb = (term: Term, before: Term | undefined): boolean =>
  term.span.start === term.span.end &&
  (term.normal === "is" || term.normal === "has") &&
  before !== undefined &&
  !before.tags.has("Pronoun") &&
  !before.tags.has("QuestionWord");

function classOf({ normal, tags }: Term): WordClass {
  if (negatives.has(normal) && normal !== "no" && normal !== "nor" && normal !== "neither") return "negative";
  if (normal === "to") return "to";
  if (normal === "that") return "subordinator";
  if (normal === "who" || normal === "which" || normal === "whom" || normal === "what") return "relative";
  if (determiners.has(normal)) return "determiner";
  if (adverbs.has(normal)) return "adverb";
  if (pronouns.has(normal) && !tags.has("Acronym")) return "pronoun";
  if (modals.has(normal) && !tags.has("Month")) return "modal";
  if ((formsOfBe.has(normal) && !tags.has("Noun")) || tags.has("Copula")) return "be";
  if (formsOfHave.has(normal)) return "have";
  if (formsOfDo.has(normal)) return "do";
  if (conjunctions.has(normal)) return "conjunction";
  if (subordinators.has(normal)) return "subordinator";
  if (prepositions.has(normal) || normal === "according") return "preposition";
  if (figureRange.test(normal)) return "number";
  if (tags.has("Date") || tags.has("Demonym") || tags.has("Unit")) return tags.has("Value") ? "number" : "noun";
  if (tags.has("Value")) return "number";
  if (tags.has("Verb")) return tags.has("Particle") ? "adverb" : "verb";
  if (tags.has("Adjective")) return "adjective";
  if (tags.has("Adverb") || tags.has("Expression")) return "adverb";
  if (tags.has("Possessive") || tags.has("Noun")) return "noun";
  if (tags.has("Preposition")) return "preposition";
  return "noun";
}

/** "1.2-1.4", which the tagger takes for a noun. */
const figureRange = /^[$£€]?\d[\d.,]*[-–][$£€]?\d[\d.,]*$/;

function formOf({ normal, tags }: Term): VerbForm | undefined {
  if (tags.has("Gerund") || normal === "having" || normal === "going") return "gerund";
  if (tags.has("Participle")) return "participle";
  if (tags.has("PastTense")) return "past";
  if (["did", "was", "were", "had", "went"].includes(normal)) return "past";
  if (invariableVerbs.has(normal)) return "past";
  if (tags.has("Verb")) return normal.endsWith("s") && !normal.endsWith("ss") ? "present" : "base";
  return normal.endsWith("ed") && tags.has("Adjective") ? "participle" : undefined;
}
