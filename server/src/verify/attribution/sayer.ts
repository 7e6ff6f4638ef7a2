/** Reports what a draft has from one speaker and its source only from another, quoted or not. */
import type { SourceReading } from "../../corpus/passage.ts";
import type { Attribution } from "../../extract/event.ts";
import { say } from "../../text/message.ts";
import { assess } from "../assess.ts";
import type { Assessment, Context } from "../context.ts";
import { differs, evidenceOf } from "../evidence.ts";
import type { Fault } from "../judgement.ts";
import { isDescription } from "../outlet-named.ts";
import type { SameEvent } from "../same-event.ts";
import { nameInstead } from "../voice/fix.ts";
import { canBeOne, isNamedBeside, type Voice, voiceOf } from "../voice.ts";

export function judgeSayer(
  sayer: Attribution,
  same: readonly SameEvent[],
  { draft, actors }: Context,
): Assessment | undefined {
  const mine = voiceOf(draft, { span: sayer.speaker, text: sayer.speakerText });
  const others = same.flatMap(({ passage, event }) => {
    const { reading } = passage.from;
    const chain = event.attribution.map(({ speaker, speakerText }) =>
      voiceOf(reading, { span: speaker, text: speakerText }),
    );
    const isApart = (voice: Voice): boolean =>
      mine.kind === "outlet"
        ? voice.kind === "outlet" && !isDescription(sayer.speakerText) && !isMentioned(mine, passage.from)
        : !canBeOne(mine, voice, actors) && !isNamedBeside(mine, voice, reading);
    const theirs = chain.at(-1);
    return chain.every(isApart) && theirs ? [{ passage, theirs }] : [];
  });
  const [first] = others;
  if (!first || others.length < same.length) return undefined;
  const { passage, theirs } = first;
  const slot = differs(
    "speaker",
    { text: mine.text, span: sayer.speaker },
    { text: theirs.text, span: theirs.speaker.span },
  );
  const evidence = evidenceOf(passage, "contradicts", [slot]);
  const message = say`${passage.from.source.key} has this from ${theirs.text}, not from ${mine.text}.`;
  const fault: Fault = {
    rule: "quotation-misattributed",
    span: sayer.speaker,
    message,
    evidence: [evidence],
    slot,
    ...(mine.kind === "outlet" && passage.from.source.publisher === undefined && { severity: "info" as const }),
    ...nameInstead(mine, theirs, draft.prose),
  };
  return assess([fault], "contradicted");
}

/** An outlet whose name the source has may be its own publisher, or one that it quotes. */
function isMentioned({ text }: Voice, { source, reading }: SourceReading): boolean {
  const name = text.toLowerCase().replace(/^the\s/u, "");
  const known = [source.key, source.publisher, source.title, source.author, reading.document.text].join("\n");
  return known.toLowerCase().includes(name);
}
