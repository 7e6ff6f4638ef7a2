/** Turns predicates and event nouns into event frames. */
import { eventVerbs, lightVerbs, sufferingLightVerbs, sufferingVerbs } from "../../lexicon/event-verbs.ts";
import { reportingVerbs } from "../../lexicon/reporting.ts";
import { weaponNouns } from "../../lexicon/weapon-nouns.ts";
import type { Span } from "../../text/span.ts";
import type { Argument, Event, EventClass } from "../event.ts";
import type { Time } from "../mention.ts";
import { type ArgumentContext, argumentOf } from "./arguments.ts";
import { type Cue, certaintyOfCue, statusOfCue, verbCue } from "./cues.ts";
import { deniesAll } from "./denial.ts";
import { destinedCue } from "./found-cue.ts";
import type { NominalEvent } from "./nominal.ts";
import { givingVerbs } from "./objects.ts";
import { isPlacePhrase, placePrepositions } from "./places.ts";
import { type Clauses, type Oblique, type Predicate, takesClause } from "./predicate.ts";
import { lowered, type Standing, standingOf } from "./standing.ts";

/** An event before it is known whom the text has it from. */
export type Frame = Omit<Event, "attribution">;

type Times = ReadonlyMap<number, Time>;

const classByVerb: ReadonlyMap<string, EventClass> = new Map([
  ...Object.entries(eventVerbs).flatMap(([name, verbs]) =>
    verbs.map((verb): [string, EventClass] => [verb, name as EventClass]),
  ),
  ["be", "be"],
]);

const reportingLemmas: ReadonlySet<string> = new Set(Object.values(reportingVerbs).flat());

function classOf(lemma: string, object: Argument | undefined): EventClass {
  const reports = lemma === "say" || lemma === "tell" || (object === undefined && reportingLemmas.has(lemma));
  return classByVerb.get(lemma) ?? (reports ? "say" : "other");
}

/** Verbs that say nothing of their own before another: "appears to take", "were to launch", "has to leave". */
const auxiliaries: ReadonlySet<string> = new Set([
  "be",
  "have",
  "appear",
  "seem",
  "get",
  "go",
  "use",
  "come",
  "happen",
  "tend",
]);

/** Whether the predicate only helps the one that follows it. */
function isAuxiliary(predicate: Predicate, clauses: Clauses): boolean {
  const { words, predicates } = clauses;
  const next = predicates.get(predicate.chunk + 1) ?? predicates.get(predicate.chunk + 2);
  if (!auxiliaries.has(predicate.lemma) || next?.governor !== predicate || !next.group.infinitive) return false;
  return next.chunk === predicate.chunk + 1 || destinedCue(words, next, predicate) !== undefined;
}

/** `carried` is the word of the event noun that a light verb carries. */
export function framePredicate(
  context: ArgumentContext,
  clauses: Clauses,
  predicate: Predicate,
  nominals: readonly NominalEvent[],
  times: Times,
): { readonly event: Frame; readonly carried?: number } | undefined {
  const { words } = context;
  if (isAuxiliary(predicate, clauses)) return undefined;
  const standing = standingOf(words, predicate);
  const light = carriedNoun(predicate, nominals);
  const by = predicate.passive ? predicate.obliques.find(({ preposition }) => preposition === "by") : undefined;
  const existential = predicate.subject && words[predicate.subject.head]?.term.normal === "there";
  const subject = predicate.subject && !existential ? argumentOf(context, predicate.subject) : undefined;
  const object = predicate.object && argumentOf(context, predicate.object);
  const doer = by && argumentOf(context, by.phrase);
  const suffers = light !== undefined && (sufferingLightVerbs.has(predicate.lemma) || sufferingVerbs.has(light.verb));
  const given = predicate.passive && givingVerbs.has(predicate.lemma) ? predicate.object : undefined;
  const own = [
    ...predicate.obliques.filter((oblique) => oblique !== by),
    ...(given && predicate.subject ? [{ preposition: "to", phrase: predicate.subject }] : []),
  ];
  const added = light?.obliques.filter(({ phrase }) => !own.some((oblique) => oblique.phrase === phrase)) ?? [];
  const obliques = [...own, ...added];
  const means = instrumentOf(context, obliques, nominals);
  const agent = predicate.passive
    ? (doer ?? (classOf(predicate.lemma, undefined) === "assault" ? means?.agent : undefined))
    : suffers || sufferingVerbs.has(predicate.lemma)
      ? light?.agent
      : subject;
  const other =
    mutual.has(light?.class ?? classOf(predicate.lemma, undefined)) && !(object && !light)
      ? withPhrase(obliques)
      : undefined;
  const partner = other && argumentOf(context, other);
  const patient =
    suffers || sufferingVerbs.has(predicate.lemma)
      ? subject
      : (light?.patient ?? partner ?? (light ? undefined : predicate.passive && !given ? subject : object));
  const main = mainOf(predicate, clauses);
  const time = times.get(predicate.chunk) ?? (light && times.get(light.chunk)) ?? (main && times.get(main.chunk));
  const trigger = light ? words[light.word]?.term.span : spanOfVerb(context, predicate);
  if (!trigger) return undefined;
  const lemma = light?.verb ?? predicate.lemma;
  return {
    event: assemble(context, {
      trigger,
      lemma,
      class: light?.class ?? classOf(lemma, object),
      voice: predicate.passive ? "passive" : "active",
      standing: light ? standingOfNoun(context, light, standing) : standing,
      obliques,
      agent,
      patient,
      place: placeOf(context, obliques) ?? (main && placeOf(context, main.obliques)),
      time,
      instrument: means?.argument,
    }),
    ...(light && { carried: light.word }),
  };
}

/** "hit Kyiv on Monday, killing six": the verb whose place and time a participle behind it shares. */
function mainOf({ group, chunk, governor, sibling }: Predicate, clauses: Clauses): Predicate | undefined {
  if (group.form !== "gerund" || group.progressive || !governor || takesClause(governor.lemma)) return undefined;
  if (clauses.chunks[chunk - 1]?.kind !== "mark") return sibling && mainOf(sibling, clauses);
  return governor;
}

function placeOf(context: ArgumentContext, obliques: readonly Oblique[]): Argument | undefined {
  for (const { preposition, phrase } of obliques) {
    const argument = placePrepositions.has(preposition) ? argumentOf(context, phrase) : undefined;
    if (argument && isPlacePhrase(argument)) return argument;
  }
  return undefined;
}

/** Classes of what two sides do: "met with Qatar" is "met Qatar". */
const mutual: ReadonlySet<EventClass> = new Set(["consult", "agree", "cooperate"]);

const withPhrase = (obliques: readonly Oblique[]): Oblique["phrase"] | undefined =>
  obliques.find(({ preposition }) => preposition === "with")?.phrase;

/** An event noun on its own; what governs its phrase bears on it: "threatened an attack", "to prevent a war". */
export function frameNominal(
  context: ArgumentContext,
  nominal: NominalEvent,
  clauses: Clauses,
  times: Times,
): Frame | undefined {
  const trigger = context.words[nominal.word]?.term.span;
  if (!trigger) return undefined;
  const governor = [...clauses.predicates.values()].find((predicate) => governs(predicate, nominal));
  const cue = governor && cueOf(governor, nominal);
  const without = clauses.chunks[nominal.chunk - 1];
  const lacking = without?.kind === "preposition" && context.words[without.first]?.term.normal === "without";
  const negated = lacking || deniesAll(context.words, nominal.phrase);
  const plain: Standing = { status: "done", negated, certainty: "asserted" };
  const base = governor ? underVerb(context, governor, plain, cue) : plain;
  return assemble(context, {
    trigger,
    lemma: nominal.verb,
    class: nominal.class,
    voice: "nominal",
    standing: standingOfNoun(context, nominal, base),
    obliques: nominal.obliques,
    agent: nominal.agent,
    patient: nominal.patient,
    place: placeOf(context, nominal.obliques),
    time: times.get(nominal.chunk),
    instrument: undefined,
  });
}

/** Whether the noun is what a verb does, or what it calls for. */
const governs = ({ object, subject, passive, lemma, obliques }: Predicate, { phrase }: NominalEvent): boolean =>
  object === phrase ||
  (passive && subject === phrase) ||
  (callingVerbs.has(lemma) && obliques.some((oblique) => oblique.preposition === "for" && oblique.phrase === phrase));

const callingVerbs: ReadonlySet<string> = new Set("call appeal press push plead beg ask".split(" "));

/** A deal that is called off was made before. */
function cueOf({ lemma, object, subject }: Predicate, nominal: NominalEvent): Cue | undefined {
  if (nominal.phrase !== object && nominal.phrase !== subject) return "planned";
  const cue = verbCue(lemma);
  return cue === "cancelled" && nominal.class === "agree" ? undefined : cue;
}

function underVerb(context: ArgumentContext, governor: Predicate, plain: Standing, cue: Cue | undefined): Standing {
  const span = context.words[governor.group.verb]?.term.span;
  const status = cue && statusOfCue(cue);
  const governing = standingOf(context.words, governor);
  if (!cue || !status)
    return lowered(
      { ...plain, status: governing.status === "ongoing" ? "done" : governing.status },
      governing.certainty,
      governing.certaintyCue,
    );
  const negated = plain.negated !== (cue === "cancelled");
  return lowered({ ...plain, negated, status, ...(span && { cue: span }) }, certaintyOfCue[cue], span);
}

function standingOfNoun({ words }: ArgumentContext, nominal: NominalEvent, standing: Standing): Standing {
  const cue = nominal.cue === undefined ? undefined : words[nominal.cue]?.term.span;
  const settled = nominal.status ? { ...standing, status: nominal.status, ...(cue && { cue }) } : standing;
  return nominal.certainty ? lowered(settled, nominal.certainty, cue) : settled;
}

function carriedNoun(predicate: Predicate, nominals: readonly NominalEvent[]): NominalEvent | undefined {
  if (!lightVerbs.has(predicate.lemma) && !sufferingLightVerbs.has(predicate.lemma)) return undefined;
  const phrase = predicate.passive ? predicate.subject : predicate.object;
  return nominals.find((nominal) => nominal.phrase === phrase && nominal.word === phrase.head);
}

const meansPrepositions: ReadonlySet<string> = new Set(["with", "by", "from", "using"]);
const eventPrepositions: ReadonlySet<string> = new Set(["in", "by", "during", "from"]);

/** "killed in a U.S. airstrike": the strike is the means, and whose strike it was did it. */
function instrumentOf(
  context: ArgumentContext,
  obliques: readonly Oblique[],
  nominals: readonly NominalEvent[],
): { readonly argument: Argument | undefined; readonly agent: Argument | undefined } | undefined {
  for (const { preposition, phrase } of obliques) {
    const event = nominals.find(
      (nominal) => nominal.phrase === phrase && nominal.word === phrase.head && nominal.class === "assault",
    );
    const weapon = meansPrepositions.has(preposition) && weaponNouns.has(context.words[phrase.head]?.term.lemma ?? "");
    if (weapon || (event && eventPrepositions.has(preposition))) {
      return { argument: argumentOf(context, phrase), agent: event?.agent };
    }
  }
  return undefined;
}

function spanOfVerb({ words }: ArgumentContext, { group }: Predicate): Span | undefined {
  const verb = words[group.verb]?.term.span;
  const particle = group.particle === undefined ? undefined : words[group.particle]?.term.span;
  return verb && { start: verb.start, end: particle?.end ?? verb.end };
}

interface Parts extends Pick<Event, "trigger" | "lemma" | "class" | "voice"> {
  readonly standing: Standing;
  readonly obliques: readonly Oblique[];
  readonly agent: Argument | undefined;
  readonly patient: Argument | undefined;
  readonly place: Argument | undefined;
  readonly time: Time | undefined;
  readonly instrument: Argument | undefined;
}

function assemble(context: ArgumentContext, parts: Parts): Frame {
  const { agent, patient, place, time, instrument, standing } = parts;
  const obliques = parts.obliques.flatMap(({ preposition, phrase }) => {
    const argument = argumentOf(context, phrase);
    return argument ? [{ preposition, argument }] : [];
  });
  const stretch = [
    parts.trigger,
    agent?.span,
    patient?.span,
    time?.span,
    ...obliques.map(({ argument }) => argument.span),
  ];
  const spans = stretch.filter((span) => span !== undefined);
  return {
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    trigger: parts.trigger,
    lemma: parts.lemma,
    class: parts.class,
    voice: parts.voice,
    negated: standing.negated,
    status: standing.status,
    certainty: standing.certainty,
    ...(standing.cue && { statusCue: standing.cue }),
    ...(standing.certaintyCue && { certaintyCue: standing.certaintyCue }),
    ...(agent && { agent }),
    ...(patient && { patient }),
    obliques,
    ...(place && { place }),
    ...(time && { time }),
    ...(instrument && { instrument }),
  };
}
