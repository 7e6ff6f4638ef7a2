/** Tells whether a draft and its source speak of one speaker: both by name, by the same word, or a capital for its country. */
import type { ActorTable } from "../extract/actor.ts";
import type { DocumentReading } from "../extract/claim.ts";
import { resolveReference } from "../extract/coreference.ts";
import type { Speaker } from "../extract/mention.ts";
import { compareNames } from "./compare/name.ts";
import { withSurname } from "./voice/surname.ts";
import { canBeOne, sentenceAt, type Voice, voiceOf } from "./voice.ts";

interface Told {
  readonly speaker: Speaker;
  readonly reading: DocumentReading;
}

export function isSameSpeaker(mine: Told, theirs: Told, actors: ActorTable): boolean {
  const [own, other] = [mine, theirs].map(({ speaker, reading }) =>
    withSurname(voiceOf(reading, speaker), theirs.reading),
  );
  if (!own || !other) return false;
  const named = own.name !== undefined && other.name !== undefined;
  const alike =
    named || headOf(mine) === headOf(theirs) || areOneState(own, other, actors) || meantBy(mine) === meantBy(theirs);
  return alike && canBeOne(own, other, actors);
}

const headOf = ({ speaker }: Told): string | undefined => speaker.text.toLowerCase().split(/\s+/u).at(-1);

/** "The company" and "it" by the name that they stand for. */
function meantBy({ speaker, reading }: Told): string {
  const sentence = sentenceAt(reading, speaker);
  const name = sentence && resolveReference(reading, sentence.index, speaker.span);
  return (name?.full ?? name?.text ?? speaker.text).toLowerCase().replace(/^the\s/u, "");
}

/** "Kigali" and "Rwanda": each is nothing but a place, and the one lies in the other. */
function areOneState(mine: Voice, theirs: Voice, actors: ActorTable): boolean {
  if (![mine, theirs].every(({ groups: [group], speaker }) => group && group.text === speaker.text)) return false;
  const relation = compareNames(mine.groups, theirs.groups, actors);
  return relation === "equal" || relation === "entails" || relation === "weaker";
}
