/** Who a sentence says things from, and how far each speaker's words reach. */
import {
  anonymityPhrases,
  anonymousNouns,
  clauseOnlyVerbs,
  reportingVerbs,
  type Stance,
} from "../lexicon/reporting.ts";
import { wordsAt } from "../text/prose.ts";
import { containsSpan, overlapsSpan, type Span } from "../text/span.ts";
import { readSayings } from "./attribution-phrase.ts";
import type { Chunk, NounPhrase } from "./event/chunks.ts";
import { startsClause } from "./event/phrases.ts";
import { type Clauses, type Predicate, spanOf } from "./event/predicate.ts";
import { standingOf } from "./event/standing.ts";
import { withheldCue } from "./event/withheld.ts";
import type { Attribution } from "./event.ts";
import type { SentenceInput } from "./input.ts";
import type { Name } from "./mention.ts";

/** An attribution and the stretch of the sentence it holds for. */
export interface Attributed {
  readonly attribution: Attribution;
  readonly scope: Span;
}

/** The speakers of a sentence, the outermost first. */
export function readAttribution(input: SentenceInput, clauses: Clauses, names: readonly Name[]): readonly Attributed[] {
  const found: Attributed[] = [];
  for (const predicate of clauses.predicates.values()) {
    const withheld = withheldCue(clauses.words, predicate, standingOf(clauses.words, predicate).negated);
    const stance = withheld ? "withholding" : stances.get(predicate.lemma);
    const scope =
      stance && predicate.subject && !predicate.passive ? scopeOf(input.span, clauses, predicate) : undefined;
    if (!stance || !scope || !predicate.subject) continue;
    const cue = withheld ?? spanOf(clauses, predicate.group.verb, predicate.group.last);
    found.push({ attribution: attributionOf(input, clauses, names, predicate.subject, cue, stance), scope });
  }
  for (const { speaker, cue, stance } of readSayings(clauses))
    found.push({ attribution: attributionOf(input, clauses, names, speaker, cue, stance), scope: input.span });
  return found.sort((a, b) => b.scope.end - b.scope.start - (a.scope.end - a.scope.start));
}

/** The chain of speakers for a place in the sentence, the outermost first. */
export const chainAt = (attributed: readonly Attributed[], at: Span): readonly Attribution[] =>
  attributed
    .filter(({ scope, attribution }) => containsSpan(scope, at) && !overlapsSpan(attribution.cue, at))
    .map(({ attribution }) => attribution);

const stances: ReadonlyMap<string, Stance> = new Map(
  Object.entries(reportingVerbs).flatMap(([stance, verbs]) =>
    verbs.map((verb): [string, Stance] => [verb, stance as Stance]),
  ),
);

function attributionOf(
  { prose, span }: SentenceInput,
  clauses: Clauses,
  names: readonly Name[],
  speaker: NounPhrase,
  cue: Span,
  stance: Attribution["stance"],
): Attribution {
  const at = withoutMark(spanOf(clauses, speaker.first, speaker.last), prose);
  const named = names.some(
    ({ kind, span }) => (kind === "person" || kind === "organisation") && containsSpan(at, span),
  );
  const head = clauses.words[speaker.head]?.term.lemma ?? "";
  const around = prose.slice(at.start, Math.min(span.end, at.end + 120)).toLowerCase();
  const unnamed = !named && anonymousNouns.has(head);
  return {
    speaker: at,
    speakerText: wordsAt(prose, at),
    cue,
    anonymous: unnamed || (head === "source" && anonymityPhrases.some((phrase) => around.includes(phrase))),
    stance,
  };
}

/** Of "the mayor's telling" the mayor. */
const withoutMark = ({ start, end }: Span, prose: string): Span => ({
  start,
  end: start + prose.slice(start, end).replace(/['’]s?$/u, "").length,
});

function scopeOf(sentence: Span, clauses: Clauses, predicate: Predicate): Span | undefined {
  const { chunks, words } = clauses;
  const follows = contentAfter(clauses, predicate);
  const cue = spanOf(clauses, predicate.group.first, predicate.group.last);
  if (follows !== undefined) {
    return { start: cue.end, end: endOfContent(sentence, clauses, predicate, follows) };
  }
  const which = predicate.subject && words[predicate.subject.first - 1];
  if (which?.term.normal === "which" && stances.get(predicate.lemma) === "denying" && !predicate.object)
    return { start: startOfContent(sentence, clauses, predicate), end: which.term.span.start };
  const speaker = predicate.subject && spanOf(clauses, predicate.subject.first, predicate.subject.last);
  const finite = !predicate.group.infinitive && predicate.group.form !== "gerund";
  if (
    !speaker ||
    !finite ||
    (predicate.object && !addressing.has(predicate.lemma)) ||
    !isAside(chunks, predicate, clauses)
  )
    return undefined;
  const before = Math.min(speaker.start, cue.start);
  const after = chunks[predicate.chunk + 1];
  const resumes =
    after?.kind === "mark" && words[after.first]?.mark === "," && chunks[predicate.chunk + 2]?.kind === "verb";
  if (resumes) return sentence;
  return { start: startOfContent(sentence, clauses, predicate), end: before };
}

/** Where what is said begins, if it follows the verb: "said that …", "told AFP on Monday it …", "denied launching …". */
function contentAfter({ chunks, words }: Clauses, predicate: Predicate): number | undefined {
  for (let at = predicate.chunk + 1; at < chunks.length && at < predicate.chunk + 16; at++) {
    const chunk = chunks[at];
    if (!chunk) return undefined;
    if (words[chunk.first]?.quoted && chunk.kind !== "mark") return at;
    if (chunk.kind === "subordinator") {
      const word = words[chunk.first]?.term.normal ?? "";
      return word === "that" || (asking.has(predicate.lemma) && word !== "because") ? at : undefined;
    }
    if (chunk.kind === "mark") {
      const mark = words[chunk.first]?.mark;
      if (mark === ":" || (mark === "," && words[chunk.first]?.quoted)) return at + 1;
      return undefined;
    }
    if (chunk.kind === "verb") return chunk.form === "gerund" && reportsNouns.has(predicate.lemma) ? at : undefined;
    const own = chunk === predicate.subject || chunk === predicate.object;
    if (
      chunk.kind === "noun" &&
      !chunk.timed &&
      !own &&
      chunks[at - 1]?.kind !== "preposition" &&
      (startsClause(chunks, at) || (clauseOnlyVerbs.has(predicate.lemma) && chunks[at + 1]?.kind === "mark"))
    )
      return at;
    if (chunk === predicate.object && reportsNouns.has(predicate.lemma)) return at;
  }
  return undefined;
}

/** Verbs whose object is the one they speak to. */
const addressing: ReadonlySet<string> = new Set([
  "tell",
  "inform",
  "remind",
  "ask",
  "warn",
  "urge",
  "assure",
  "brief",
  "advise",
]);

/** Verbs that take a question for content: "asked whether", "explained why". */
const asking: ReadonlySet<string> = new Set([
  "ask",
  "wonder",
  "know",
  "explain",
  "say",
  "tell",
  "reveal",
  "describe",
  "recall",
  "question",
]);

/** Verbs that report what their object or a gerund names: "denied involvement", "confirmed the strike". */
const reportsNouns: ReadonlySet<string> = new Set([
  ...reportingVerbs.denying,
  "claim",
  "confirm",
  "report",
  "announce",
  "admit",
  "acknowledge",
  "predict",
  "allege",
]);

/** To the end, or to an "and" or "but" after which someone else speaks. */
function endOfContent(
  sentence: Span,
  { chunks, predicates, words }: Clauses,
  predicate: Predicate,
  from: number,
): number {
  for (let at = from + 1; at < chunks.length; at++) {
    if (chunks[at]?.kind !== "conjunction") continue;
    const next = predicates.get(at + 1) ?? predicates.get(at + 2);
    const ownSpeaker = next && stances.has(next.lemma) && next.governor?.chunk !== predicate.chunk;
    if (ownSpeaker) return words[chunks[at]?.first ?? 0]?.term.span.start ?? sentence.end;
  }
  return sentence.end;
}

/** From the start, or from the last "but" after which a new speaker's words begin. */
function startOfContent(sentence: Span, { chunks, predicates, words }: Clauses, predicate: Predicate): number {
  for (let at = predicate.chunk - 2; at > 0; at--) {
    const other = predicates.get(at);
    const mark = chunks[at + 1];
    const separate = mark?.kind === "mark" && words[mark.first]?.mark === ";";
    if (separate) return words[mark.first]?.term.span.start ?? sentence.start;
    if (
      other &&
      stances.has(other.lemma) &&
      chunks[at + 1]?.kind === "mark" &&
      other.subject &&
      other.chunk < predicate.chunk - 3
    ) {
      return sentence.start;
    }
  }
  return sentence.start;
}

/** "…, officials said", "…," said the official, and the bare "he said" that ends a quotation. */
function isAside(chunks: readonly Chunk[], predicate: Predicate, { words }: Clauses): boolean {
  const subject = predicate.subject ? chunks.indexOf(predicate.subject) : -1;
  const first = Math.min(subject < 0 ? predicate.chunk : subject, predicate.chunk);
  let before = first - 1;
  while (
    before > 0 &&
    (chunks[before]?.kind === "preposition" || chunks[before]?.kind === "noun") &&
    before > first - 6
  )
    before--;
  const opened = words[chunks[first]?.first ?? 0]?.mark !== "" || chunks[before]?.kind === "mark";
  return opened && first > 0;
}
