/** Of whom two texts deny or tell the same: another share of them, or others, is no contradiction. */
import type { Event } from "../extract/event.ts";

/** The word for the share of them that the event is told of; all and none are the same share, told and denied. */
export function shareSaid(event: Event | undefined): string {
  const phrase = `${event?.agent?.text ?? ""} ${event?.patient?.text ?? ""}`;
  return SHARES.exec(phrase)?.[0]?.toLowerCase() ?? "";
}

const SHARES =
  /\b(?:most|half|many|few(?:er|est)?|some|several|part|(?:vast )?(?:majority|minority)|bulk|thirds?|quarters?|fifths?|tenths?|hardly any|only)\b/iu;

/** "No line ran them before" says nothing of the line that did. */
export function isDeniedOfOthers(mine: Event | undefined, theirs: Event | undefined): boolean {
  const [own, other] = [mine?.agent, theirs?.agent];
  return own !== undefined && other !== undefined && own.head !== other.head && [own, other].some(isNobody);
}

const isNobody = ({ text }: { readonly text: string }): boolean =>
  /^(?:no|none|neither|nobody|no[ -]one)\b/iu.test(text);
