/** Judges whether a source tells of a deed at all that changes a life or an office: "resigned" of someone who only speaks. */
import type { SourceReading } from "../corpus/passage.ts";
import type { Event } from "../extract/event.ts";
import type { Name } from "../extract/mention.ts";
import { FATEFUL_DEEDS } from "../lexicon/fateful-deeds.ts";
import { say } from "../text/message.ts";
import { wordsAt } from "../text/prose.ts";
import { assess } from "./assess.ts";
import { citedList } from "./cited.ts";
import type { Judge } from "./context.ts";
import { nearestEvidence } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import { partyOf } from "./party.ts";
import { isQuoted } from "./quoted.ts";
import { isFirstOf } from "./same-event.ts";
import { indexSource } from "./support/source.ts";
import { readTokens } from "./support/tokens.ts";

/** Only of people whom every covering source names, and where no word of any of them could mean it. */
export const judgeDeedNowhere: Judge = (claim, context) => {
  const { event, cites } = claim;
  const words = event && wordsFor(event.lemma);
  if (!words || cites.length === 0 || !hasHappened(event) || !isFirstOf(event, claim, context)) return undefined;
  const { covering, draft } = context;
  const sentence = draft.sentence(claim.sentence);
  const party = event.patient ?? event.agent;
  const person = sentence && party && partyOf(party, sentence, draft).name;
  if (person?.kind !== "person" || isQuoted(event.trigger, sentence)) return undefined;
  if (!covering.every((from) => isNamed(person, from) && !words.some((word) => hasWord(word, from)))) {
    return undefined;
  }
  const fault: Fault = {
    rule: "claim-not-found",
    span: event.trigger,
    message: say`Nothing in ${citedList(claim, context)} says “${wordsAt(draft.prose, event.trigger)}” of ${person.text}.`,
    evidence: nearestEvidence(context),
  };
  return assess([fault], "not-found");
};

const hasHappened = ({ status, negated, voice }: Event): boolean =>
  (status === "done" || status === "ongoing") && !negated && voice !== "nominal";

const isNamed = ({ text }: Name, { reading }: SourceReading): boolean => {
  const surname = readTokens(text, { start: 0, end: text.length }).at(-1);
  return surname?.bases.some((base) => indexSource(reading).byBase.has(base)) ?? false;
};

/** "Stepped down", "stood at once down": the second word soon after the first. */
function hasWord(word: string, { reading }: SourceReading): boolean {
  const { byBase, places } = indexSource(reading);
  const [first = "", second] = word.split("_");
  const met = byBase.get(first) ?? [];
  return met.some(
    ({ at }) => !second || places.slice(at + 1, at + 1 + REACH).some(({ token }) => token.bases.includes(second)),
  );
}

const REACH = 3;

/** Every word by which a source may tell of the deed of a verb. */
const wordsFor = (lemma: string): readonly string[] | undefined => deeds.get(lemma);

const deeds = readDeeds();

function readDeeds(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const line of FATEFUL_DEEDS.trim().split("\n")) {
    const [verbs = [], others = []] = line.split("|").map((side) => side.trim().split(" "));
    for (const verb of verbs) found.set(verb, [...verbs, ...others]);
  }
  return found;
}
