/** Reports a draft that retells in its own words what its source has from another person, and not from the draft's. */
import type { Passage } from "../corpus/passage.ts";
import type { DocumentReading } from "../extract/claim.ts";
import type { Attribution } from "../extract/event.ts";
import { say } from "../text/message.ts";
import { sliceSpan } from "../text/span.ts";
import { assess } from "./assess.ts";
import { contentWords, shareOfSentence } from "./content-words.ts";
import type { Context, Judge } from "./context.ts";
import { differs, evidenceOf } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { nameInstead } from "./voice/fix.ts";
import { withSurname } from "./voice/surname.ts";
import { canBeOne, type Voice, voiceOf } from "./voice.ts";

/** Asked once a sentence; only of persons by name, and only where every passage that says nearly this is another's. */
export const judgeRetold: Judge = (claim, context) => {
  const { draft } = context;
  const sentence = draft.sentence(claim.sentence);
  const said = sentence?.attribution[0];
  if (!sentence || !said || sentence.attribution.length > 1 || said.stance === "denying") return undefined;
  if (claim.cites.length === 0 || sentence.quotations.length > 0 || !isLead(claim, draft)) return undefined;
  const { speaker, cue } = said;
  const outer = { start: Math.min(speaker.start, cue.start), end: Math.max(speaker.end, cue.end) };
  const content = contentWords(sentence.index, outer, draft);
  if (content.length < FEWEST_WORDS) return undefined;
  const shareIn = ({ from, sentence: { index } }: Passage) => shareOfSentence(content, from.reading, index);
  const near = context.passages.filter((passage) => shareIn(passage) >= NEAR);
  const told = near.find((passage) => shareIn(passage) === 1);
  const theirs = told && personsOf(told)[0];
  if (!told || !theirs || near.some((passage) => !isOthers(passage, said, context))) return undefined;
  return assess([retoldFault(mineOf(said, told, draft), theirs, told, draft)], "contradicted");
};

const FEWEST_WORDS = 3;
/** The share of the words from which a passage may say the same. */
const NEAR = 0.6;

const mineOf = ({ speaker, speakerText }: Attribution, { from }: Passage, draft: DocumentReading): Voice =>
  withSurname(voiceOf(draft, { span: speaker, text: speakerText }), from.reading);

/** Everyone who speaks in it, by name. */
const personsOf = ({ from: { reading }, sentence: { attribution, quotations } }: Passage): readonly Voice[] =>
  [
    ...quotations.flatMap(({ speaker, reporters = [] }) => (speaker ? [speaker, ...reporters] : reporters)),
    ...attribution.map(({ speaker, speakerText }) => ({ span: speaker, text: speakerText })),
  ].map((speaker) => withSurname(voiceOf(reading, speaker), reading));

/** Said by persons none of whom is the draft's, who is named in the source and neither there nor as one who agrees. */
function isOthers(passage: Passage, said: Attribution, { draft, actors }: Context): boolean {
  const { from, sentence } = passage;
  const mine = mineOf(said, passage, draft);
  const surname = mine.name?.split(" ").at(-1);
  const { prose, sentences } = from.reading;
  if (surname === undefined || !prose.includes(surname)) return false;
  const voices = personsOf(passage);
  const after = sentences[sentence.index + 2] ?? sentences[sentence.index + 1] ?? sentence;
  const here = sliceSpan(prose, sentence.span);
  const next = prose.slice(sentence.span.end, Math.max(sentence.span.end, after.span.end));
  return (
    voices.length > 0 &&
    voices.every((voice) => voice.name !== undefined && !canBeOne(mine, voice, actors)) &&
    !here.includes(surname) &&
    !(next.includes(surname) && AGREES.test(next))
  );
}

const AGREES = /\b(?:agree|echo|confirm|also|too|likewise|same|second|repeat|support|back)/iu;

function retoldFault(mine: Voice, theirs: Voice, told: Passage, draft: DocumentReading): Fault {
  const slot = differs(
    "speaker",
    { text: mine.text, span: mine.speaker.span },
    { text: theirs.text, span: theirs.speaker.span },
  );
  return {
    rule: "quotation-misattributed",
    span: mine.speaker.span,
    message: say`${told.from.source.key} has this from ${theirs.text}, not from ${mine.text}.`,
    evidence: [evidenceOf(told, "contradicts", [slot])],
    slot,
    ...nameInstead(mine, theirs, draft.prose),
  };
}
