/** Reports a draft that leaves out the condition under which its source expects something. */
import type { Claim } from "../../extract/claim.ts";
import type { Event } from "../../extract/event.ts";
import { say } from "../../text/message.ts";
import { sliceSpan } from "../../text/span.ts";
import { assess } from "../assess.ts";
import type { Assessment, Context } from "../context.ts";
import { evidenceOf } from "../evidence.ts";
import type { Fault, SlotComparison } from "../judgement.ts";
import type { SameEvent } from "../same-event.ts";

/** "If the talks fail, Kuwait will close the border", told as "Kuwait will close the border". */
export function judgeCondition(
  { sentence }: Claim,
  event: Event,
  same: readonly SameEvent[],
  { draft }: Context,
): Assessment | undefined {
  const [first] = same;
  const own = draft.sentence(sentence);
  if (!first || !own || CONDITION.test(sliceSpan(draft.prose, own.span)) || event.certainty !== "asserted")
    return undefined;
  if (same.some((each) => conditionOf(each) === undefined)) return undefined;
  const condition = conditionOf(first);
  if (condition === undefined) return undefined;
  const { reading, source } = first.passage.from;
  const start = first.passage.sentence.span.start + condition.index;
  const text = condition[0].trim();
  const slot: SlotComparison = {
    slot: "certainty",
    draft: "",
    source: text,
    relation: "weaker",
    draftSpan: event.trigger,
    sourceSpan: { start, end: start + text.length },
  };
  const evidence = evidenceOf(first.passage, "partially-supports", [slot]);
  const shown = text.charAt(0).toLowerCase() + text.slice(1);
  const message = say`${source.key} says so only under a condition: “${reading.document.text.slice(start, start + text.length)}”.`;
  const rest = /^[^\n.!?;]*/.exec(draft.prose.slice(event.span.end))?.[0] ?? "";
  const at = event.span.end + rest.trimEnd().length;
  const fault: Fault = {
    rule: "certainty-escalated",
    span: event.statusCue ?? event.trigger,
    message,
    evidence: [evidence],
    slot,
    ...(CLAUSE.test(text) && {
      replacements: [{ title: say`Add “${shown}”`, span: { start: at, end: at }, text: ` ${shown}`, sure: false }],
    }),
  };
  return assess([fault], "overstated");
}

const CONDITION = /\b(?:if|unless|provided|as long as|in case|should|were)\b/iu;

const CLAUSE = /(?<!\b(?:even|as|only) )\b(?:if|unless)\s[^,.;:!?"“”\n]{4,100}/iu;
/** "Were Israel to invade, …" */
const INVERTED = /(?<=^\s*)(?:were|had|should)\s[^,.;:!?"“”\n]{4,100}(?=,)/iu;

/** A clause of condition beside what is planned, in the source's words. */
function conditionOf({ event, passage: { sentence, from } }: SameEvent): RegExpExecArray | undefined {
  const modal = event.statusCue && sliceSpan(from.reading.prose, event.statusCue);
  if (
    !modal ||
    !/^(?:will|shall|would|['’]ll)$/iu.test(modal) ||
    !sentence.events.some(({ status }) => status === "conditional")
  )
    return undefined;
  const text = sliceSpan(from.reading.prose, sentence.span);
  return CLAUSE.exec(text) ?? INVERTED.exec(text) ?? undefined;
}
