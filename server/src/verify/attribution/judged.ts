/** Reports a draft that cites an outlet as if it judged so itself, where it only reports what someone says. */
import type { Attribution, Event } from "../../extract/event.ts";
import { judgingVerbs } from "../../lexicon/judging.ts";
import { say } from "../../text/message.ts";
import { overlapsSpan, sliceSpan } from "../../text/span.ts";
import { assess } from "../assess.ts";
import type { Assessment, Context } from "../context.ts";
import { differs, evidenceOf } from "../evidence.ts";
import type { Fault } from "../judgement.ts";
import type { SameEvent } from "../same-event.ts";
import { atStart } from "../voice/fix.ts";
import { isOutlet, sentenceAt, voiceOf } from "../voice.ts";

/** "AFP assesses that …", "According to Reuters, … is likely to …"; what an outlet reports as fact it may be cited for. */
export function judgeAsJudgement(
  event: Event,
  mine: Attribution,
  same: readonly SameEvent[],
  { draft }: Context,
): Assessment | undefined {
  const [first] = same;
  const sayer = first?.event.attribution.at(-1);
  if (!first || !sayer || !isCited(mine, first) || !same.every(isOthers)) return undefined;
  const verb = sentenceAt(draft, { span: mine.cue })?.terms.findLast(({ span }) => overlapsSpan(span, mine.cue))?.lemma;
  const cited = verb === undefined || !judgingVerbs.has(verb);
  if (cited && !(/^according/iu.test(sliceSpan(draft.prose, mine.cue)) && isForecast(event))) return undefined;
  const { source, reading } = first.passage.from;
  const theirs = voiceOf(reading, { span: sayer.speaker, text: sayer.speakerText });
  const slot = differs(
    "attribution",
    { text: mine.speakerText, span: mine.speaker },
    { text: sayer.speakerText, span: sayer.speaker },
  );
  const evidence = evidenceOf(first.passage, "partially-supports", [slot]);
  const message = say`${source.key} has this from ${theirs.text}; ${mine.speakerText} does not judge so itself.`;
  const said = cited ? theirs.text : `${theirs.text} ${withoutListener(sliceSpan(reading.document.text, sayer.cue))}`;
  const from = mine.speaker.start;
  const span = { start: from, end: cited ? mine.speaker.end : mine.cue.end };
  const fault: Fault = {
    rule: "attribution-dropped",
    span,
    message,
    evidence: [evidence],
    slot,
    ...(span.start < span.end && {
      replacements: [{ title: say`Name ${theirs.text}`, span, text: atStart(said, from, draft.prose), sure: false }],
    }),
  };
  return assess([fault], "overstated");
}

/** "Told" would have to say whom. */
const withoutListener = (verb: string): string => verb.replace(/^told$/u, "said").replace(/^tells?$/u, "says");

/** An outlet, or whoever published the source. */
const isCited = ({ speakerText }: Attribution, { passage }: SameEvent): boolean =>
  isOutlet(speakerText) || plain(speakerText) === plain(passage.from.source.publisher ?? "");

const plain = (name: string): string => name.toLowerCase().replace(/^the\s+/u, "");

const isOthers = ({ event: { attribution } }: SameEvent): boolean => {
  const sayer = attribution.at(-1);
  return sayer !== undefined && !isOutlet(sayer.speakerText);
};

const isForecast = ({ certainty, status }: Event): boolean => certainty !== "asserted" || status === "planned";
