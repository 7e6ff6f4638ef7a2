/** Whether a predicate happened, by its helpers and by what governs it: plans, attempts, threats, fears, conditions, denials. */
import { hedges } from "../lexicon/hedges.ts";
import {
  clauseNouns,
  clauseQualities,
  conditionals,
  governingNouns,
  governingVerbs,
  modalCues,
} from "../lexicon/status-cues.ts";
import type { Span } from "../text/span.ts";
import type { Certainty, EventStatus } from "./event.ts";
import type { VerbGroup } from "./event-chunks.ts";
import { deniesAll } from "./event-denial.ts";
import { type Predicate, takesClause } from "./event-predicate.ts";
import type { Word } from "./event-word.ts";

export interface Standing {
  readonly status: EventStatus;
  readonly negated: boolean;
  readonly certainty: Certainty;
  /** What sets the status. */
  readonly cue?: Span;
  /** What lowers the certainty. */
  readonly certaintyCue?: Span;
}

type Cue = keyof typeof governingVerbs;

export function standingOf(words: readonly Word[], predicate: Predicate): Standing {
  const known = standings.get(predicate) ?? readStanding(words, predicate);
  standings.set(predicate, known);
  return known;
}

/** Each predicate's, since those that it governs ask for it again. */
const standings = new WeakMap<Predicate, Standing>();

function readStanding(words: readonly Word[], predicate: Predicate): Standing {
  const own = ownStanding(words, predicate);
  const hedged = withAdverb(words, predicate, own);
  const { governor } = predicate;
  return governor ? under(words, predicate, governor, hedged) : hedged;
}

const certaintyOrder: readonly Certainty[] = ["denied", "doubtful", "possible", "probable", "asserted"];

export const lessCertain = (a: Certainty, b: Certainty): boolean =>
  certaintyOrder.indexOf(a) < certaintyOrder.indexOf(b);

/** The standing with its certainty lowered to that of a cue, if the cue's is lower. */
export function lowered(standing: Standing, certainty: Certainty, cue: Span | undefined): Standing {
  if (!lessCertain(certainty, standing.certainty)) return standing;
  return { ...standing, certainty, ...(cue && { certaintyCue: cue }) };
}

function ownStanding(words: readonly Word[], predicate: Predicate): Standing {
  const { group, sibling } = predicate;
  const negated = group.negation !== undefined || isDeniedByArgument(words, predicate);
  const modal = group.modal ?? (group.form === "base" && !group.infinitive ? sibling?.group.modal : undefined);
  const plain: Standing = { status: isOngoing(group) ? "ongoing" : "done", negated, certainty: "asserted" };
  const conditional =
    (predicate.opener !== undefined && conditionals.has(predicate.opener)) || isInverted(words, predicate);
  if (conditional) return lowered({ ...plain, status: "conditional" }, "possible", undefined);
  if (group.infinitive && !predicate.governor) return lowered({ ...plain, status: "planned" }, "probable", undefined);
  const word = modal === undefined ? undefined : words[modal];
  const cue = word?.term.span;
  switch (word && modalCues[word.term.normal as keyof typeof modalCues]) {
    case "possible":
    case "able":
      return negated
        ? { ...plain, status: "done" }
        : lowered({ ...plain, status: "possible", ...(cue && { cue }) }, "possible", cue);
    case "planned":
      return { ...plain, status: "planned", ...(cue && { cue }) };
    case "would":
      return predicate.governor && takesClause(predicate.governor.lemma)
        ? { ...plain, status: "planned", ...(cue && { cue }) }
        : lowered({ ...plain, status: "conditional", ...(cue && { cue }) }, "probable", cue);
    case "should":
      return lowered({ ...plain, status: "planned", ...(cue && { cue }) }, "possible", cue);
    default:
      return plain;
  }
}

/** "No shots were fired", "found no evidence"; not "no one who was there". */
const isDeniedByArgument = (words: readonly Word[], { subject, object, relative }: Predicate): boolean =>
  (!relative && deniesAll(words, subject)) || deniesAll(words, object);

/** "Had the police known of it, …", "Should the talks fail, …": a condition without its "if". */
function isInverted(words: readonly Word[], { group, subject }: Predicate): boolean {
  const opener = subject && subject.last < group.first ? words[subject.first - 1] : undefined;
  if (!opener || !/^(?:had|should|were)$/u.test(opener.term.normal)) return false;
  return subject?.first === 1 || opener.mark === ",";
}

const isOngoing = (group: VerbGroup): boolean =>
  !group.perfect &&
  (group.form === "present" || (group.form === "base" && !group.infinitive)) &&
  !(group.passive && !group.progressive);

/** "reportedly killed", "was probably hit", "Perhaps rebels killed". */
function withAdverb(words: readonly Word[], { group, subject }: Predicate, standing: Standing): Standing {
  const near = Array.from({ length: group.last - group.first + 3 }, (_, index) => group.first - 1 + index);
  for (const index of subject ? [subject.first - 1, ...near] : near) {
    const term = words[index]?.term;
    const certainty = term && hedgeOf(term.normal);
    if (certainty) return lowered(standing, certainty, term.span);
  }
  return standing;
}

export function hedgeOf(word: string): Certainty | undefined {
  return hedgeWords.get(word);
}

const hedgeWords: ReadonlyMap<string, Certainty> = new Map(
  Object.entries(hedges).flatMap(([certainty, list]) => list.map((word) => [word, certainty as Certainty])),
);

/** What the governor makes of a predicate that completes it. */
function under(words: readonly Word[], predicate: Predicate, governor: Predicate, own: Standing): Standing {
  const finite = !predicate.group.infinitive && predicate.group.form !== "gerund";
  if (finite) {
    const said = takesClause(governor.lemma) ? verbCue(words, governor) : undefined;
    const cue = clauseCue(words, predicate, governor) ?? said;
    return cue ? underClause(own, cue) : own;
  }
  const cue = cueBetween(words, predicate) ?? destinedCue(words, predicate, governor) ?? verbCue(words, governor);
  const governing = standingOf(words, governor);
  const settled = predicate.group.perfect ? own : underInfinitive(predicate, own, cue, governing);
  const certain = lowered(settled, governing.certainty, governing.certaintyCue);
  const denied =
    governing.negated && (cue === undefined || cue.kind !== "denied") && !isBesideCopula(predicate, governor);
  const negated = settled.negated !== denied;
  return cue ? underClause({ ...certain, negated }, cue) : { ...certain, negated };
}

/** "It was not a high penalty for staying": what is denied is the penalty's height, not the staying. */
const isBesideCopula = ({ group }: Predicate, { lemma }: Predicate): boolean =>
  lemma === "be" && group.form === "gerund";

function underInfinitive(
  predicate: Predicate,
  own: Standing,
  cue: FoundCue | undefined,
  governing: Standing,
): Standing {
  const kind = cue?.kind ?? (predicate.group.form === "gerund" ? "transparent" : "purpose");
  const from = cue && { cue: cue.span };
  switch (kind) {
    case "planned":
    case "considered":
    case "expected":
      return { ...own, status: "planned", ...from };
    case "attempted":
      return { ...own, status: "attempted", ...from };
    case "threatened":
      return lowered({ ...own, status: "threatened", ...from }, "possible", cue?.span);
    case "feared":
      return { ...own, status: "feared", ...from };
    case "possible":
    case "unlikely":
      return { ...own, status: "possible", ...from };
    case "seeming":
      return { ...own, status: governing.status === "done" ? "done" : "ongoing" };
    case "unsuccessful":
      return { ...own, status: "done", negated: !own.negated, ...from };
    case "denied":
      return { ...own, status: "denied", ...from };
    case "purpose":
      return { ...own, status: "planned" };
    default:
      return { ...own, status: governing.status, ...(governing.cue && { cue: governing.cue }) };
  }
}

/** What "denied that", "believes that", "alleged that" make of what follows. */
function underClause(own: Standing, { kind, span }: FoundCue): Standing {
  switch (kind) {
    case "denied":
      return lowered({ ...own, status: "denied", cue: span }, "denied", span);
    case "alleged":
    case "unlikely":
      return lowered(own, "doubtful", span);
    case "feared":
    case "possible":
      return lowered(kind === "feared" ? { ...own, status: "feared", cue: span } : own, "possible", span);
    case "expected":
    case "seeming":
      return lowered(own, "probable", span);
    case "planned":
      return own.status === "planned" ? lowered(own, "probable", span) : own;
    case "considered":
      return own.status === "planned" ? lowered(own, "possible", span) : own;
    default:
      return own;
  }
}

interface FoundCue {
  readonly kind: Cue;
  readonly span: Span;
}

function verbCue(words: readonly Word[], governor: Predicate): FoundCue | undefined {
  const hearsay = governor.passive && governor.lemma === "say";
  const kind = hearsay ? "expected" : verbCues.get(governor.lemma);
  const span = words[governor.group.verb]?.term.span;
  return kind && span && { kind, span };
}

/** The quality or noun right before "that": "it is likely that", "rejected claims that", which is what the verb rejects. */
function clauseCue(
  words: readonly Word[],
  { bridge, opener }: Predicate,
  { lemma, object, group }: Predicate,
): FoundCue | undefined {
  if (opener === "that" && verbCues.get(lemma) === "seeming")
    return { kind: "seeming", span: spanAt(words, group.verb) };
  const at = bridge.find((index) => words[index + 1]?.term.normal === "that" && words[index + 1]?.mark === "");
  const word = at === undefined ? undefined : words[at];
  if (!word || at === undefined || group.negation !== undefined || words[at - 1]?.term.normal === "no")
    return undefined;
  const isObject = at === object?.head;
  const kind =
    word.class === "noun"
      ? clauseNounCues.get(isObject ? word.term.lemma : "")
      : clauseQualityCues.get(lemma === "be" ? word.term.normal : "");
  if (kind === "alleged" && verbCues.get(lemma) === "denied")
    return { kind: "denied", span: spanAt(words, group.verb) };
  return kind && { kind, span: word.term.span };
}

/** "The ferry was to leave": what is to be is planned. */
function destinedCue(words: readonly Word[], { group, chunk }: Predicate, governor: Predicate): FoundCue | undefined {
  if (governor.lemma !== "be" || governor.chunk !== chunk - 1 || !group.infinitive) return undefined;
  const { start } = spanAt(words, governor.group.first);
  return { kind: "planned", span: { start, end: spanAt(words, group.first).end } };
}

const spanAt = (words: readonly Word[], at: number): Span => words[at]?.term.span ?? { start: 0, end: 0 };

/** A noun or adjective between governor and predicate: "has a plan to", "is likely to". */
function cueBetween(words: readonly Word[], predicate: Predicate): FoundCue | undefined {
  for (const index of predicate.bridge) {
    const word = words[index];
    if (!word) continue;
    const kind = word.class === "noun" ? nounCues.get(word.term.lemma) : verbCues.get(word.term.normal);
    if (kind && word.class !== "preposition") return { kind, span: word.term.span };
  }
  return undefined;
}

const byWord = (table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Cue> =>
  new Map(Object.entries(table).flatMap(([kind, list]) => list.map((word): [string, Cue] => [word, kind as Cue])));

const verbCues = byWord(governingVerbs);
const nounCues = byWord(governingNouns);
const clauseNounCues = byWord(clauseNouns);
const clauseQualityCues = byWord(clauseQualities);

/** What a noun makes of an event it leads to: "the possibility of an attack". */
export const nounCue = (lemma: string): Cue | undefined => nounCues.get(lemma);

/** What a verb makes of an event noun that is its object: "threatened an attack". */
export const objectCue = (lemma: string): Cue | undefined => verbCues.get(lemma);

export function statusOfCue(cue: Cue): EventStatus | undefined {
  switch (cue) {
    case "planned":
    case "considered":
    case "expected":
      return "planned";
    case "attempted":
    case "threatened":
    case "feared":
    case "denied":
      return cue;
    case "possible":
    case "unlikely":
      return "possible";
    default:
      return undefined;
  }
}

export const certaintyOfCue: Readonly<Record<Cue, Certainty>> = {
  planned: "probable",
  considered: "possible",
  expected: "probable",
  seeming: "probable",
  attempted: "asserted",
  threatened: "possible",
  feared: "possible",
  possible: "possible",
  unlikely: "doubtful",
  alleged: "doubtful",
  unsuccessful: "asserted",
  denied: "denied",
  transparent: "asserted",
};
