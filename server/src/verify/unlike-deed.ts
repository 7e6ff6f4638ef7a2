/** Finds what of a deed a sentence of a source does not bear although it has the words: another does it, or it is less sure. */
import type { SourceReading } from "../corpus/passage.ts";
import type { ActorTable } from "../extract/actor.ts";
import type { Claim, DocumentReading } from "../extract/claim.ts";
import type { Event } from "../extract/event.ts";
import type { Span } from "../text/span.ts";
import { suretyOf } from "./certainty/surety.ts";
import { areNear } from "./near-words.ts";
import { type Party, partyOf, relateParties } from "./party.ts";
import { synonymsOf } from "./support/lists.ts";

/** The doer, or the verb, of the claim where every telling of the deed in the sentence has another or is less sure. */
export function unlikeDeed(
  { event, sentence: index }: Claim,
  at: number,
  { reading }: SourceReading,
  draft: DocumentReading,
  actors: ActorTable,
): readonly Span[] {
  const [mine, theirs] = [draft.sentence(index), reading.sentence(at)];
  const told = theirs?.events.filter((other) => event !== undefined && mayTell(event, other)) ?? [];
  if (!event || !mine || !theirs || told.length === 0) return [];
  if (told.every((other) => suretyOf(other) < suretyOf(event))) return [event.trigger];
  const doer = event.agent && partyOf(event.agent, mine, draft);
  const isOthers = ({ agent }: Event): boolean =>
    doer !== undefined && agent !== undefined && areTwo(doer, partyOf(agent, theirs, reading), actors);
  return doer && told.every(isOthers) ? [doer.span] : [];
}

const mayTell = ({ lemma }: Event, other: Event): boolean => lemma === other.lemma || areNear(lemma, other.lemma);

/** Two names, or two nouns that are no other words for one another. */
const areTwo = (mine: Party, theirs: Party, actors: ActorTable): boolean =>
  relateParties(mine, theirs, actors) === "other" ||
  (mine.kind === "noun" &&
    theirs.kind === "noun" &&
    mine.head !== theirs.head &&
    !synonymsOf(mine.head).includes(theirs.head));
