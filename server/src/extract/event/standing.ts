/** Whether a predicate happened, by its helpers and by what governs it: plans, attempts, threats, fears, conditions, denials. */
import { hedges } from "../../lexicon/hedges.ts";
import { conditionals, modalCues, showingVerbs } from "../../lexicon/status-cues.ts";
import type { Span } from "../../text/span.ts";
import type { Certainty, EventStatus } from "../event.ts";
import type { VerbGroup } from "./chunks.ts";
import { clauseNounCue, verbCue } from "./cues.ts";
import { deniesAll } from "./denial.ts";
import {
  clauseCue,
  cueBetween,
  cueOfVerb,
  destinedCue,
  type FoundCue,
  goingCue,
  lackCue,
  spanAt,
} from "./found-cue.ts";
import { type Predicate, takesClause } from "./predicate.ts";
import { type UndoneCue, undoneCue } from "./undone.ts";
import { withheldCue } from "./withheld.ts";
import type { Word } from "./word.ts";

export interface Standing {
  readonly status: EventStatus;
  readonly negated: boolean;
  readonly certainty: Certainty;
  /** What sets the status. */
  readonly cue?: Span;
  /** What lowers the certainty. */
  readonly certaintyCue?: Span;
}

export function standingOf(words: readonly Word[], predicate: Predicate): Standing {
  const known = standings.get(predicate) ?? readStanding(words, predicate);
  standings.set(predicate, known);
  return known;
}

/** Each predicate's, since those that it governs ask for it again. */
const standings = new WeakMap<Predicate, Standing>();

function readStanding(words: readonly Word[], predicate: Predicate): Standing {
  const { sibling, governor } = predicate;
  if (sibling && sharesHelpers(predicate, sibling)) {
    return withAdverb(words, predicate, sharedStanding(words, predicate, sibling));
  }
  const own = ownStanding(words, predicate);
  const hedged = withBelief(words, predicate, withAdverb(words, predicate, own));
  return governor ? under(words, predicate, governor, hedged) : hedged;
}

/** "to attack and seize", "did not attack or seize", "may be killed or wounded": the second verb has the helpers of the first. */
function sharesHelpers({ group, passive }: Predicate, sibling: Predicate): boolean {
  if (group.infinitive || group.modal !== undefined) return false;
  if (group.form === "base") return true;
  const bare = group.first === group.verb && (group.form === "past" || group.form === "participle");
  const helped = sibling.group.modal !== undefined || sibling.group.negation !== undefined || sibling.group.infinitive;
  return bare && helped && ((passive && sibling.passive) || sibling.group.perfect);
}

/** What the helpers of the first verb and what governs it make of the second; what the first denies of its own object does not hold. */
function sharedStanding(words: readonly Word[], predicate: Predicate, sibling: Predicate): Standing {
  const first = standingOf(words, sibling);
  const but = words[predicate.group.first - 1]?.term.normal === "but";
  const inherited = first.negated && !but && !deniesAll(words, sibling.object);
  return {
    ...first,
    negated: inherited || predicate.group.negation !== undefined || deniesAll(words, predicate.object),
  };
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
  const { group } = predicate;
  const { modal } = group;
  const negated = group.negation !== undefined || isDeniedByArgument(words, predicate);
  const plain: Standing = { status: isOngoing(group) ? "ongoing" : "done", negated, certainty: "asserted" };
  const conditional =
    (predicate.opener !== undefined && conditionals.has(predicate.opener)) ||
    isAhead(words, predicate) ||
    isInverted(words, predicate);
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

/** "No shots were fired", "found no evidence", "accepted by neither side"; not "no one who was there". */
const isDeniedByArgument = (
  words: readonly Word[],
  { subject, object, relative, group, passive, obliques }: Predicate,
): boolean =>
  (!relative && !isComplement(group) && deniesAll(words, subject)) ||
  deniesAll(words, object) ||
  (passive && obliques.some(({ preposition, phrase }) => preposition === "by" && deniesAll(words, phrase)));

/** "Before prisoners are exchanged", "until they leave": they have not yet. */
const isAhead = (words: readonly Word[], { opener, group }: Predicate): boolean =>
  opener !== undefined &&
  /^(?:before|until|till)$/u.test(opener) &&
  (isOngoing(group) || /^(?:is|are|has|have)$/u.test(words[group.first]?.term.normal ?? ""));

/** Its subject is that of the verb which governs it, and which the subject denies already: "nobody tried to leave". */
const isComplement = ({ infinitive, form, progressive }: VerbGroup): boolean =>
  infinitive || (form === "gerund" && !progressive);

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

/** "Hundreds are feared dead". */
function withBelief(words: readonly Word[], { group, lemma, passive }: Predicate, standing: Standing): Standing {
  const kind = verbCue(lemma);
  if (!passive || words[group.last + 1]?.term.normal !== "dead" || !kind) return standing;
  const cue = spanAt(words, group.verb);
  return underClause(standing, { kind, span: cue });
}

export function hedgeOf(word: string): Certainty | undefined {
  return hedgeWords.get(word);
}

const hedgeWords: ReadonlyMap<string, Certainty> = new Map(
  Object.entries(hedges).flatMap(([certainty, list]) => list.map((word) => [word, certainty as Certainty])),
);

/** What the governor makes of a predicate that completes it. */
function under(words: readonly Word[], predicate: Predicate, governor: Predicate, own: Standing): Standing {
  const withheld = withheldCue(words, governor, standingOf(words, governor).negated);
  if (withheld && !predicate.group.infinitive) return underClause(own, { kind: "possible", span: withheld });
  if (!predicate.group.infinitive && predicate.group.form !== "gerund") {
    const said = takesClause(governor.lemma) ? cueOfVerb(words, governor) : undefined;
    if (isWished(predicate, governor)) {
      const span = spanAt(words, governor.group.verb);
      return lowered({ ...own, status: "planned", cue: span }, "probable", span);
    }
    if (describesObject(words, predicate, governor)) return own;
    const governing = standingOf(words, governor);
    const cue = lackCue(words, predicate, governor, governing.negated) ?? clauseCue(words, predicate, governor) ?? said;
    const certain = showingVerbs.has(governor.lemma) ? lowered(own, governing.certainty, governing.certaintyCue) : own;
    return cue ? underClause(certain, cue) : certain;
  }
  const going = goingCue(words, predicate, governor);
  if (going)
    return { ...own, negated: own.negated !== standingOf(words, governor).negated, status: "planned", cue: going };
  const undone = undoneCue(words, predicate, governor);
  if (undone) return underUndoing(own, undone, standingOf(words, governor).negated);
  const cue = cueBetween(words, predicate) ?? destinedCue(words, predicate, governor) ?? cueOfVerb(words, governor);
  const governing = standingOf(words, governor);
  const settled = predicate.group.perfect ? own : underInfinitive(predicate, own, cue, governing);
  const certain = lowered(settled, governing.certainty, governing.certaintyCue);
  const denied =
    governing.negated && (cue === undefined || cue.kind !== "denied") && !isBesideCopula(predicate, governor);
  const negated = settled.negated !== denied;
  return cue ? underClause({ ...certain, negated }, cue) : { ...certain, negated };
}

/** "Rejected the contract that the club had offered": not its being offered, as with "rejected claims that". */
function describesObject(words: readonly Word[], { opener, bridge }: Predicate, { lemma, object }: Predicate): boolean {
  if (opener !== "that" || verbCue(lemma) !== "denied" || !object || !bridge.includes(object.head)) return false;
  return clauseNounCue(words[object.head]?.term.lemma ?? "") === undefined;
}

/** "demanded that Hamas release the hostages". */
const isWished = ({ group, opener }: Predicate, { lemma }: Predicate): boolean =>
  opener === "that" && group.form === "base" && group.modal === undefined && wishingVerbs.has(lemma);

const wishingVerbs: ReadonlySet<string> = new Set("demand request urge ask propose recommend insist order".split(" "));

/** "Has not ruled out leaving" leaves it open; "has yet to leave" and "ruled out leaving" say that it is not so. */
function underUndoing(own: Standing, { kind, span }: UndoneCue, denied: boolean): Standing {
  if (denied) return lowered({ ...own, status: "possible", cue: span }, "possible", span);
  return { ...own, status: kind === "excluded" ? "planned" : "done", negated: !own.negated, cue: span };
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
    case "cancelled":
      return { ...own, status: "planned", negated: !own.negated, ...from };
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
