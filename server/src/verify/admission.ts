/** Reports a draft in which someone admits, in its own words, what their source has them deny. */
import type { Passage } from "../corpus/passage.ts";
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import { say } from "../text/message.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import { assess } from "./assess.ts";
import { contentWords, sharedIn } from "./content-words.ts";
import type { Context, Judge } from "./context.ts";
import { type Denial, denialsIn } from "./disputed.ts";
import { differs, evidenceOf } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { isSameSpeaker } from "./same-speaker.ts";
import type { SupportToken } from "./support/tokens.ts";

/** Asked once a sentence, and only where nothing else that they say comes as near to it. */
export const judgeAdmission: Judge = (claim, context) => {
  const { draft } = context;
  const sentence = draft.sentence(claim.sentence);
  if (!sentence || claim.cites.length === 0 || !isLead(claim, draft)) return undefined;
  const admission = admissionOf(sentence, draft);
  if (!admission || DENYING.test(sliceSpan(draft.prose, sentence.span))) return undefined;
  const { speaker, cue } = admission;
  const content = contentWords(sentence.index, { start: speaker.span.start, end: cue.end }, draft);
  const answers = context.passages.flatMap((passage) => answersNear(passage, admission, context));
  const [nearest] = [...answers].sort((a, b) => nearness(content, b) - nearness(content, a));
  if (!nearest?.denial || nearness(content, nearest) < Math.max(FEWEST, content.length * LEAST_SHARE)) return undefined;
  if (answers.some((each) => !each.denial && nearness(content, each) >= nearness(content, nearest))) return undefined;
  return assess([admissionFault(cue, nearest.denial, nearest.passage, draft)], "overstated");
};

/** A draft that tells of a denial as well may have both right. */
const DENYING = /\b(?:den(?:y|ies|ied|ying)|reject|dismiss|disput|refut)\p{L}*/iu;

const FEWEST = 2;
const LEAST_SHARE = 0.3;

interface Admission {
  readonly speaker: { readonly span: Span; readonly text: string };
  readonly cue: Span;
}

function admissionOf({ events }: SentenceReading, { prose }: DocumentReading): Admission | undefined {
  const event = events.find(
    ({ trigger, negated, status, agent }) =>
      agent !== undefined &&
      !negated &&
      (status === "done" || status === "ongoing") &&
      ADMITTING.test(sliceSpan(prose, trigger)),
  );
  return event?.agent && { speaker: event.agent, cue: event.trigger };
}

const ADMITTING = /^(?:admit|acknowledg|conced|confess|own(?:s|ed)?\sup)/iu;

/** Something the same speaker says, denies or leaves open in a passage or right behind it. */
interface Answer {
  readonly passage: Passage;
  readonly denial?: Denial;
  /** The sentences that tell what is denied. */
  readonly about: readonly SentenceReading[];
}

function answersNear(passage: Passage, { speaker }: Admission, { draft, actors }: Context): readonly Answer[] {
  const { reading } = passage.from;
  const isSame = (by: Admission["speaker"]): boolean =>
    isSameSpeaker({ speaker, reading: draft }, { speaker: by, reading }, actors);
  return [passage.sentence, reading.sentence(passage.sentence.index + 1)].flatMap((sentence): readonly Answer[] => {
    if (!sentence) return [];
    const denials = denialsIn(sentence, reading).filter(({ by }) => isSame(by));
    const before = reading.sentence(sentence.index - 1);
    const said = sentence.attribution.some(
      ({ speaker: span, speakerText: text, stance }) =>
        stance !== "denying" && stance !== "withholding" && isSame({ span, text }),
    );
    return [
      ...denials.map((denial) => ({
        passage,
        denial,
        about: denial.ofBefore && before ? [before, sentence] : [sentence],
      })),
      ...(said && denials.length === 0 ? [{ passage, about: [sentence] }] : []),
    ];
  });
}

const nearness = (content: readonly SupportToken[], { passage: { from }, about }: Answer): number =>
  new Set(about.flatMap((sentence) => sharedIn(content, from.reading, sentence.index))).size;

function admissionFault(cue: Span, denial: Denial, passage: Passage, draft: DocumentReading): Fault {
  const { source, reading } = passage.from;
  const [own, said] = [sliceSpan(draft.prose, cue), sliceSpan(reading.prose, denial.cue)];
  const slot = differs("attribution", { text: own, span: cue }, { text: said, span: denial.cue });
  return {
    rule: "event-negated",
    span: cue,
    message: say`${source.key} says “${said}” here, not “${own}”.`,
    evidence: [evidenceOf(passage, "contradicts", [slot])],
    slot,
    severity: "warning",
  };
}
