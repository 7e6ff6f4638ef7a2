/** Finds the predicates of a sentence and who does what in each, by the order of its chunks. */
import { sufferingVerbs } from "../../lexicon/event-verbs.ts";
import type { Chunk, NounPhrase, VerbGroup } from "./chunks.ts";
import { verbLemma } from "./lemma.ts";
import { objectOf } from "./objects.ts";
import { startsClause } from "./phrases.ts";
import { type Clauses, type Oblique, type Predicate, takesClause } from "./predicate.ts";
import { isInRelative, objectBefore } from "./relative.ts";
import { subjectOf } from "./subjects.ts";
import type { Word } from "./word.ts";

export function readClauses(words: readonly Word[], chunks: readonly Chunk[]): Clauses {
  const clauses: Clauses = { words, chunks, predicates: new Map() };
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind === "verb") clauses.predicates.set(index, readPredicate(clauses, index, chunk));
  }
  for (const predicate of clauses.predicates.values()) {
    const subject = subjectBehind(clauses, predicate);
    if (subject) Object.assign(predicate, { subject });
  }
  return clauses;
}

/** "After leaving the party, Keller founded a paper": who leaves is who founds. */
function subjectBehind({ chunks, predicates }: Clauses, { subject, group, chunk }: Predicate): NounPhrase | undefined {
  if (subject || group.form !== "gerund") return undefined;
  if (chunks.slice(0, chunk).some(({ kind }) => kind === "verb" || kind === "noun")) return undefined;
  const next = [...predicates.values()].find((other) => other.chunk > chunk && other.subject);
  const at = next?.subject ? chunks.indexOf(next.subject) : -1;
  return chunks[at - 1]?.kind === "mark" ? next?.subject : undefined;
}

function readPredicate(clauses: Clauses, index: number, group: VerbGroup): Predicate {
  const lemma = lemmaOf(clauses.words, group);
  const reduced = isReduced(clauses, index, group);
  const links = linksOf(clauses, index, group, reduced);
  const subject = subjectOf(clauses, index, { ...links, lemma, group, reduced });
  const after = objectOf(clauses, index, {
    lemma,
    infinitive: group.infinitive,
    subject: subject?.phrase,
  });
  const { obliques } = after;
  const gap =
    after.object || group.passive || subject?.at === undefined ? undefined : objectBefore(clauses, subject.at);
  const object = after.object ?? gap;
  return {
    chunk: index,
    group,
    lemma,
    obliques: [...obliques, ...frontObliques(clauses, subject?.at)],
    passive:
      group.passive ||
      reduced ||
      isShortPassive(clauses, group, { sibling: links.sibling, object, subject: subject?.phrase }),
    reduced,
    relative: subject?.relative === true,
    bridge: links.bridge,
    ...(subject && { subject: subject.phrase }),
    ...(object && object !== subject?.phrase && { object }),
    ...(gap && { gap }),
    ...(links.governor && { governor: links.governor }),
    ...(links.sibling && { sibling: links.sibling }),
    ...(links.opener && { opener: links.opener }),
  };
}

export function lemmaOf(words: readonly Word[], group: VerbGroup): string {
  const verb = words[group.verb];
  const particle = group.particle === undefined ? undefined : words[group.particle];
  if (!verb) return "";
  const lemma = verbLemma(verb);
  return particle ? `${lemma} ${particle.term.normal}` : lemma;
}

/** A past form without helper that is a passive still: "two were killed and 30 injured", "was written and published". */
function isShortPassive(
  { words }: Clauses,
  group: VerbGroup,
  {
    sibling,
    object,
    subject,
  }: {
    readonly sibling?: Predicate | undefined;
    readonly object: NounPhrase | undefined;
    readonly subject: NounPhrase | undefined;
  },
): boolean {
  const past = group.form === "past" || group.form === "participle";
  if (!past || object || group.perfect || group.modal !== undefined || group.first !== group.verb) return false;
  if (sibling?.passive) return !neverPassive.has(lemmaOf(words, group));
  if (!subject || !harmsMany.has(words[group.verb]?.term.normal ?? "")) return false;
  return words
    .slice(subject.first, subject.last + 1)
    .some((word) => word.class === "number" || word.term.normal === "another");
}

const harmsMany: ReadonlySet<string> = new Set(
  `injured wounded hurt killed taken arrested captured abducted kidnapped rescued evacuated hospitalised hospitalized displaced
  detained`.split(/\s+/),
);

/** "was arrested and died". */
const neverPassive: ReadonlySet<string> = new Set([...sufferingVerbs, "flee", "escape", "return", "resign"]);

/** A past form without helper that describes a noun: "missiles launched from Baghdad were intercepted". */
function isReduced({ words, chunks, predicates }: Clauses, index: number, group: VerbGroup): boolean {
  const past = group.form === "past" || group.form === "participle";
  if (!past || group.passive || group.perfect || group.modal !== undefined || group.first !== group.verb) return false;
  if (sufferingVerbs.has(lemmaOf(words, group))) return false;
  const before = chunks[index - 1];
  const next = chunks[index + 1];
  if (before?.kind === "relative" || before?.kind === "conjunction" || isInRelative(words, chunks, index)) return false;
  if (next?.kind === "preposition" && words[next.first]?.term.normal === "by" && isPlainNoun(chunks[index + 2]))
    return true;
  if (before?.kind === "noun" && isBusy(chunks, predicates, index) && next?.kind === "preposition") return true;
  if (before?.kind === "mark" && next?.kind === "preposition" && group.form === "past") {
    return chunks[index - 2]?.kind === "noun" && startsClauseAfterMark(chunks, index);
  }
  return before?.kind === "noun" && next?.kind === "preposition" && startsClause(chunks, index);
}

const isPlainNoun = (chunk: Chunk | undefined): boolean => chunk?.kind === "noun" && !chunk.timed;

/** Whether the noun before already has its verb: "has shown support in the form of rockets fired across …". */
function isBusy(chunks: readonly Chunk[], predicates: ReadonlyMap<number, Predicate>, index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 12; at--) {
    const kind = chunks[at]?.kind;
    if (kind === "mark" || kind === "subordinator" || kind === "relative" || kind === "conjunction") return false;
    const predicate = predicates.get(at);
    if (predicate) return predicate.object !== undefined || !takesClause(predicate.lemma);
  }
  return false;
}

/** "The group, founded in 1982, relies on": a finite verb follows the closing comma. */
function startsClauseAfterMark(chunks: readonly Chunk[], index: number): boolean {
  for (let at = index + 1; at < chunks.length && at < index + 10; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "mark") return chunks[at + 1]?.kind === "verb";
    if (chunk?.kind === "verb") return false;
  }
  return false;
}

interface Links {
  readonly governor?: Predicate;
  readonly sibling?: Predicate;
  readonly opener?: string;
  readonly bridge: readonly number[];
}

/** What the predicate depends on: a verb before "to", a "that" before its subject, an "and" before itself. */
function linksOf({ words, chunks, predicates }: Clauses, index: number, group: VerbGroup, reduced: boolean): Links {
  const bridge: number[] = [];
  let opener: string | undefined;
  const complement = group.infinitive || group.form === "gerund";
  for (let at = index - 1; at >= 0 && at > index - 40; at--) {
    const chunk = chunks[at];
    if (!chunk) break;
    const predicate = predicates.get(at);
    if (at === index - 1 && mayJoin(words, chunk, group)) {
      const sibling = siblingBefore(words, predicates, index, group);
      if (sibling) {
        return {
          sibling,
          bridge: sibling.bridge,
          ...(sibling.governor && { governor: sibling.governor }),
          ...(sibling.opener && { opener: sibling.opener }),
        };
      }
    }
    if (predicate && isAddedByGerund(predicate, chunks, index, group, words)) continue;
    if (predicate) {
      const governs = complement || opener !== undefined || takesClause(predicate.lemma);
      return governs && !reduced
        ? { governor: predicate, bridge, ...(opener && { opener }) }
        : { bridge: [], ...(opener && { opener }) };
    }
    if (chunk.kind === "subordinator") {
      opener ??= words[chunk.first]?.term.normal;
      if (opener !== "that") return { bridge: [], ...(opener && { opener }) };
    } else if (chunk.kind === "relative") return { bridge: [] };
    else if (chunk.kind === "mark" && (complement ? group.form !== "gerund" || at !== index - 1 : opener === undefined))
      break;
    if (chunk.kind === "noun") bridge.push(...chunk.heads);
    else if (chunk.kind !== "mark") bridge.push(chunk.first);
  }
  return { bridge: complement || opener !== undefined ? bridge : [], ...(opener && { opener }) };
}

/** In "warned that it would start a war, adding that …" what adds is what warned. */
function isAddedByGerund(
  predicate: Predicate,
  chunks: readonly Chunk[],
  index: number,
  group: VerbGroup,
  words: readonly Word[],
): boolean {
  const adds = group.form === "gerund" && chunks[index - 1]?.kind === "mark" && takesClause(lemmaOf(words, group));
  return adds && !takesClause(predicate.lemma);
}

/** An "and" before the verb, or the comma of "to attack Israel, seize its ships and close the strait". */
const mayJoin = (words: readonly Word[], { kind }: Chunk, group: VerbGroup): boolean =>
  kind === "conjunction" ||
  words[group.first]?.term.normal === "nor" ||
  (kind === "mark" && isBare(words, group) && group.first === group.verb && words[group.first]?.mark === ",");

/** Whether its main verb has no ending: after "to", a modal or "did", or in the present. */
const isBare = (words: readonly Word[], { verb, infinitive, modal }: VerbGroup): boolean =>
  infinitive || modal !== undefined || words[verb]?.form === "base";

/** The predicate that this one is coordinated with; a bare verb may stand behind a clause of another's: "to attack Israel, which …, and seize". */
function siblingBefore(
  words: readonly Word[],
  predicates: ReadonlyMap<number, Predicate>,
  before: number,
  group: VerbGroup,
): Predicate | undefined {
  for (let at = before - 1; at >= 0; at--) {
    const predicate = predicates.get(at);
    if (!predicate) continue;
    if (isSibling(words, predicate.group, group)) return predicate;
    if (!(group.form === "base" && (predicate.relative || predicate.reduced || predicate.gap))) return undefined;
  }
  return undefined;
}

function isSibling(words: readonly Word[], sibling: VerbGroup, group: VerbGroup): boolean {
  if (group.modal !== undefined) return false;
  if (group.infinitive) return sibling.infinitive;
  if (group.form === "base") return isBare(words, sibling);
  return group.form === sibling.form || (group.form !== "gerund" && sibling.form !== "gerund");
}

/** "On Wednesday, officials met": the phrases before the subject belong to its verb. */
function frontObliques({ words, chunks }: Clauses, subject: number | undefined): readonly Oblique[] {
  if (subject === undefined) return [];
  const found: Oblique[] = [];
  let at = subject - 1;
  if (chunks[at]?.kind === "mark") at--;
  while (at >= 0) {
    const phrase = chunks[at];
    const preposition = chunks[at - 1];
    if (phrase?.kind === "noun" && phrase.timed) at--;
    else if (phrase?.kind === "noun" && preposition?.kind === "preposition") {
      found.push({ preposition: words[preposition.first]?.term.normal ?? "", phrase });
      at -= 2;
    } else break;
  }
  const opened =
    at < 0 || chunks[at]?.kind === "subordinator" || chunks[at]?.kind === "conjunction" || chunks[at]?.kind === "mark";
  return opened ? found : [];
}
