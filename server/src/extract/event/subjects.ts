/** Finds the subject of a verb to its left, or after it where a reporting verb stands before its speaker. */
import { eventVerbs, objectControlVerbs } from "../../lexicon/event-verbs.ts";
import { anonymousNouns } from "../../lexicon/reporting.ts";
import { isAmount, type NounPhrase, type VerbGroup } from "./chunks.ts";
import { isEventNoun } from "./nouns.ts";
import { startsClause } from "./phrases.ts";
import { type Clauses, type Predicate, takesClause } from "./predicate.ts";
import type { Word } from "./word.ts";

export interface Subject {
  readonly phrase: NounPhrase;
  /** Where it stands among the chunks, when it is the verb's own. */
  readonly at?: number;
  readonly relative?: true;
}

interface Verb {
  readonly lemma: string;
  readonly group: VerbGroup;
  readonly reduced: boolean;
  readonly governor?: Predicate;
  readonly sibling?: Predicate;
}

export function subjectOf(clauses: Clauses, index: number, verb: Verb): Subject | undefined {
  if (verb.sibling?.subject) return { phrase: verb.sibling.subject };
  if (verb.group.infinitive) return controller(verb.governor);
  if (verb.group.form === "gerund" && !verb.group.progressive) return ofGerund(clauses, index, verb);
  const after = speakerAfter(clauses, index, verb);
  const likely = clauses.chunks[index - 1]?.kind === "mark" && invertedVerbs.has(verb.lemma);
  const quoted = clauses.words[verb.group.first]?.quoted === true;
  return (quoted || likely ? after : undefined) ?? leftwards(clauses, index, verb) ?? after;
}

/** Verbs that stand before their speaker where nothing else tells: "…, said one source". */
const invertedVerbs: ReadonlySet<string> = new Set([
  "say",
  "add",
  "write",
  "explain",
  "argue",
  "reply",
  "conclude",
  "quip",
  "joke",
]);

/** Who does what an infinitive says: the object of "ordered troops to", else the subject of "plans to". */
function controller(governor: Predicate | undefined): Subject | undefined {
  if (!governor || thwarting.has(governor.lemma)) return undefined;
  const phrase = governor.object && objectControlVerbs.has(governor.lemma) ? governor.object : governor.subject;
  return phrase && { phrase };
}

/** "foiled a plot to assassinate the president": those who foil it do not do it. */
const thwarting: ReadonlySet<string> = new Set(
  "foil thwart prevent stop block uncover condemn reject denounce oppose criticise criticize defeat survive resist".split(
    " ",
  ),
);

/** "militants firing rockets" and "hit the town, killing 12". */
function ofGerund(clauses: Clauses, index: number, verb: Verb): Subject | undefined {
  const before = clauses.chunks[index - 1];
  if (before?.kind === "noun" && !before.timed && clauses.chunks[index - 2]?.kind !== "preposition") {
    return { phrase: before, at: index - 1 };
  }
  const { governor } = verb;
  const preposition = before?.kind === "preposition" ? clauses.words[before.first]?.term.normal : undefined;
  if (preposition && !ofSubject.has(preposition) && governor?.object) return { phrase: governor.object };
  if (preposition && governor?.subject) return { phrase: governor.subject };
  return controller(governor);
}

/** "killed three people before turning the gun on himself"; but "accused him of lying". */
const ofSubject: ReadonlySet<string> = new Set(
  "before after while when since by without upon through on in".split(" "),
);

/** "…," said Jon Alterman. */
function speakerAfter({ chunks, words }: Clauses, index: number, { lemma, group }: Verb): Subject | undefined {
  const before = chunks[index - 1];
  const after = chunks[index + 1];
  if (!takesClause(lemma) || lemma === "tell" || group.passive || after?.kind !== "noun" || after.timed)
    return undefined;
  const quoted = words[group.first]?.quoted === true;
  if (!quoted && before !== undefined && before.kind !== "mark" && before.kind !== "noun") return undefined;
  if (!quoted && before?.kind === "noun" && chunks[index - 2]?.kind !== "verb") return undefined;
  return startsClause(chunks, index + 1) ? undefined : { phrase: after, at: index + 1 };
}

function leftwards(clauses: Clauses, index: number, verb: Verb): Subject | undefined {
  const { chunks, predicates } = clauses;
  const { reduced } = verb;
  for (let at = index - 1; at >= 0 && at > index - 60; ) {
    const chunk = chunks[at];
    switch (chunk?.kind) {
      case "noun": {
        if (chunk.timed || isAge(clauses, at)) at--;
        else if (chunks[at - 1]?.kind === "preposition" && !reduced) at -= 2;
        else {
          const owner = predicates.get(at - 1);
          if (owner && owner.object === chunk && (owner.group.infinitive || isDescribing(owner))) {
            at--;
            continue;
          }
          if (owner?.relative && owner.subject && !takesClause(owner.lemma)) return { phrase: owner.subject };
          return { phrase: chunk, at };
        }
        break;
      }
      case "relative":
        return antecedent(clauses, at, verb);
      case "mark":
        if (reduced) at--;
        else {
          const open = parenthesis(clauses, at);
          if (open === undefined) return waiting(clauses, at) ?? sharedSubject(clauses, at, index, verb);
          at = open - 1;
        }
        break;
      case "verb": {
        const predicate = predicates.get(at);
        if (!predicate || isFiniteVerb(predicate)) {
          const described = predicate && describedBy(clauses, predicate);
          return described && { phrase: described };
        }
        at--;
        break;
      }
      case "conjunction":
        return sharedSubject(clauses, at, index, verb);
      case "subordinator":
      case undefined:
        return undefined;
      default:
        at--;
    }
  }
  return undefined;
}

/** "that Iran and its axis, a title given to the groups it supports, would come": a phrase that still has no verb. */
function waiting({ chunks, predicates }: Clauses, before: number): Subject | undefined {
  for (let at = before - 1; at >= 0 && at > before - 30; at--) {
    const chunk = chunks[at];
    const opener = chunks[at - 1];
    if (chunk?.kind !== "noun" || chunk.timed) continue;
    if (opener !== undefined && opener.kind !== "subordinator") continue;
    const taken = [...predicates.values()].some(({ subject, object }) => subject === chunk || object === chunk);
    return taken ? undefined : { phrase: chunk, at };
  }
  return undefined;
}

/** "Green, 34, said". */
const isAge = ({ words, chunks }: Clauses, at: number): boolean =>
  chunks[at]?.first === chunks[at]?.last &&
  words[chunks[at]?.first ?? 0]?.class === "number" &&
  chunks[at - 1]?.kind === "mark" &&
  chunks[at + 1]?.kind === "mark";

/** "attacked, looted and burned": verbs in a row have one subject; that of the same tense where there are several. */
function sharedSubject(
  { chunks, predicates }: Clauses,
  before: number,
  index: number,
  { group, lemma }: Verb,
): Subject | undefined {
  const next = chunks[before + 1];
  if (next !== chunks[index] && next?.kind !== "adverb") return undefined;
  let nearest: Predicate | undefined;
  for (let at = before - 1; at >= 0 && at > before - 30; at--) {
    const predicate = predicates.get(at);
    if (!predicate || !isFiniteVerb(predicate)) continue;
    nearest ??= predicate;
    if (predicate.group.form !== group.form || takesClause(predicate.lemma) !== takesClause(lemma)) continue;
    nearest = predicate;
    break;
  }
  return nearest?.subject && { phrase: nearest.subject };
}

/** The noun that a relative clause is about: "who fled", "that the army built", "whose house was searched". */
function describedBy({ words, chunks }: Clauses, { gap, relative, subject }: Predicate): NounPhrase | undefined {
  if (gap || relative || !subject) return gap ?? subject;
  if (words[subject.first]?.term.normal !== "whose") return undefined;
  const owner = chunks[chunks.indexOf(subject) - 1];
  return owner?.kind === "noun" ? owner : undefined;
}

/** "a train carrying 200 passengers". */
const isDescribing = ({ group, subject }: Predicate): boolean =>
  group.form === "gerund" && !group.progressive && subject !== undefined;

const isFiniteVerb = ({ reduced, group }: Predicate): boolean =>
  !reduced && !group.infinitive && group.form !== "gerund";

/** The noun a relative pronoun stands for: "the strike on Beirut that killed him", "the leader of the group who fled". */
function antecedent({ words, chunks, predicates }: Clauses, relative: number, verb: Verb): Subject | undefined {
  const chain: NounPhrase[] = [];
  for (let at = relative - 1; at >= 0 && at > relative - 12; at--) {
    const chunk = chunks[at];
    const aside = chunk?.kind === "mark" && at === relative - 1;
    if (aside || chunk?.kind === "preposition" || chunk?.kind === "adverb" || predicates.get(at)?.reduced) continue;
    if (chunk?.kind !== "noun") break;
    if (!chunk.timed) chain.push(chunk);
    if (chunks[at - 1]?.kind !== "preposition") break;
  }
  const [nearest] = chain;
  if (!nearest) return undefined;
  const isNamed = ({ head }: NounPhrase) => words[head]?.named === true;
  const person = words[chunks[relative]?.first ?? 0]?.term.normal === "who";
  const doer = harmful.has(verb.lemma) ? chain.find(({ head }) => isEventNoun(words[head])) : undefined;
  const acts = chunks[relative - 1]?.kind === "mark" && isNamed(nearest) && actorVerbs.has(verb.lemma);
  const plain = person || acts ? personIn(words, nearest) : (chain.find((phrase) => !isNamed(phrase)) ?? nearest);
  const phrase = doer ?? plain;
  const named = namedBefore({ words, chunks, predicates }, phrase);
  if (named) return { phrase: named, relative: true };
  const last = person || isAmount(words[phrase.head]) || phrase === doer ? phrase : (phrase.tail ?? phrase);
  return { phrase: last, relative: true };
}

/** Verbs of those who have a will: "fired missiles at Israel, which responded". */
const actorVerbs: ReadonlySet<string> = new Set([
  ...(["accuse", "agree", "reject", "request", "support", "threaten"] as const).flatMap((name) => eventVerbs[name]),
  ...["respond", "retaliate", "deny", "say", "want", "plan", "seek", "fear", "control", "govern", "insist"],
]);

/** "the influence of Qaani, who", but "the leaders of Hamas, who". */
function personIn(words: readonly Word[], phrase: NounPhrase): NounPhrase {
  const { tail } = phrase;
  const head = words[phrase.head];
  const isPerson =
    head?.named === true || head?.class === "pronoun" || anonymousNouns.has(head?.term.lemma ?? "") || isAmount(head);
  return tail && words[tail.head]?.named && !isPerson && head?.term.lemma !== "member" ? tail : phrase;
}

/** "Soleimani, the Quds Force leader who was killed": whom the apposition is of. */
function namedBefore({ words, chunks }: Clauses, phrase: NounPhrase): NounPhrase | undefined {
  const at = chunks.indexOf(phrase);
  const before = chunks[at - 2];
  const described = words[phrase.first]?.class === "determiner" && chunks[at - 1]?.kind === "mark";
  return described && before?.kind === "noun" && words[before.head]?.named ? before : undefined;
}

/** Verbs that say what an attack did. */
const harmful: ReadonlySet<string> = new Set([...eventVerbs.assault, "leave", "cause", "result", "claim", "displace"]);

/** Where the aside begins that ends with the mark at `close`: ", who leads it," and ", a sworn enemy of Israel,". */
function parenthesis({ chunks, predicates }: Clauses, close: number): number | undefined {
  let finite: Predicate | undefined;
  for (let at = close - 1; at >= 0 && at > close - 24; at--) {
    const chunk = chunks[at];
    const predicate = predicates.get(at);
    if (predicate && !predicate.reduced && predicate.group.form !== "gerund" && !predicate.group.infinitive)
      finite = predicate;
    if (chunk?.kind !== "mark") continue;
    const first = chunks[at + 1];
    const aside = first?.kind === "relative" || first?.kind === "subordinator" || first?.kind === "preposition";
    if (!finite || aside || takesClause(finite.lemma)) return at > 0 ? at : undefined;
    return undefined;
  }
  return undefined;
}
