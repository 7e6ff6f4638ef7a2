/** Reports a draft in which someone says what their source has them deny, or the other way round. */
import type { DocumentReading } from "../extract/claim.ts";
import type { Attribution, Event } from "../extract/event.ts";
import { say } from "../text/message.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import { assess } from "./assess.ts";
import type { Assessment, Context } from "./context.ts";
import { evidenceOf } from "./evidence.ts";
import type { Fault, SlotComparison } from "./judgement.ts";
import type { SameEvent } from "./same-event.ts";
import { canBeOne, voiceOf } from "./voice.ts";

/** "Haddad said that he had sold it" against "Haddad denied that he had sold it". */
export function judgeOpposed(
  event: Event,
  mine: Attribution,
  same: readonly SameEvent[],
  { draft, actors }: Context,
): Assessment | undefined {
  const stance = stanceOf(mine, event.trigger, draft);
  const speaker = voiceOf(draft, { span: mine.speaker, text: mine.speakerText });
  const [first] = same;
  const theirs = first?.event.attribution.at(-1);
  if (!first || !theirs || !stance) return undefined;
  const opposed = same.every((each) => {
    const sayer = each.event.attribution.at(-1);
    const { reading } = each.passage.from;
    const other = sayer && stanceOf(sayer, each.event.trigger, reading);
    if (!sayer || !other || other === stance) return false;
    const voice = voiceOf(reading, { span: sayer.speaker, text: sayer.speakerText });
    const alike = (speaker.name !== undefined && voice.name !== undefined) || headOf(mine) === headOf(sayer);
    return alike && canBeOne(speaker, voice, actors);
  });
  if (!opposed) return undefined;
  const { source, reading } = first.passage.from;
  const [own, said] = [sliceSpan(draft.prose, mine.cue), sliceSpan(reading.prose, theirs.cue)];
  const slot: SlotComparison = {
    slot: "attribution",
    draft: own,
    source: said,
    relation: "disjoint",
    draftSpan: mine.cue,
    sourceSpan: theirs.cue,
  };
  const evidence = evidenceOf(first.passage, "contradicts", [slot]);
  const message = say`${source.key} says “${said}” here, not “${own}”.`;
  const fault: Fault = {
    rule: "event-negated",
    span: mine.cue,
    message,
    evidence: [evidence],
    slot,
    severity: "warning",
    ...(isOneForm(own, said) &&
      leadsToThat(mine.cue, draft) &&
      leadsToThat(theirs.cue, reading) && {
        replacements: [{ title: say`Write “${said}”`, span: mine.cue, text: said, sure: false }],
      }),
  };
  return assess([fault], "overstated");
}

/** Whether someone says that it is so or that it is not; undefined where they ask, fear or only speak of it. */
function stanceOf(
  { cue, stance }: Attribution,
  event: Span,
  { prose }: DocumentReading,
): "says" | "denies" | undefined {
  const said = sliceSpan(prose, cue);
  const between = cue.end < event.start ? prose.slice(cue.end, event.start) : "";
  const before = prose.slice(Math.max(0, cue.start - LONGEST_HELPER), cue.start);
  if (
    /\b(?:whether|if|not|never|neither|nor|refus\w*|declin\w*|fail\w*|unable)\b|n['’]t\b/iu.test(
      `${before} ${said} ${between}`,
    )
  )
    return undefined;
  if (stance === "denying") return "denies";
  return SAYING.test(said) ? "says" : undefined;
}

const LONGEST_HELPER = 14;

const SAYING =
  /^(?:said|says?|saying|told|tells?|stat(?:ed|es?)|admit(?:s|ted)?|conced(?:ed|es?)|confess(?:es|ed)?|confirm(?:s|ed)?|acknowledg(?:ed|es?)|claim(?:s|ed)?|assert(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|announced?|announces|declar(?:ed|es?)|according to)$/iu;

const headOf = ({ speakerText }: Attribution): string | undefined => speakerText.toLowerCase().split(/\s+/u).at(-1);

/** "Denied" may stand for "admitted", and "denies" for "admits". */
const isOneForm = (mine: string, theirs: string): boolean =>
  [/^\p{L}+(?:ed|aid|old)$/u, /^\p{L}+s$/u].some((form) => form.test(mine) && form.test(theirs));

const leadsToThat = ({ end }: Span, { prose }: DocumentReading): boolean =>
  /^\sthat\s/u.test(prose.slice(end, end + 6));
