/** The deep reading of one sentence: terms, mentions, events, certainty and attribution. */
import { chainAt, readAttribution } from "./attribution.ts";
import type { SentenceReading } from "./claim.ts";
import { readEvents } from "./events.ts";
import { readCertainty } from "./hedge.ts";
import type { SentenceInput } from "./input.ts";
import { readMentions } from "./mentions.ts";

/** Everything but what only the whole text can tell: the sentence's index, its quotations and its citations. */
export function readSentence(input: SentenceInput): SentenceReading {
  const mentions = readMentions(input);
  const { clauses, events } = readEvents(input, mentions);
  const attributed = readAttribution(input, clauses, mentions.names);
  const attributedEvents = events.map((event) => ({ ...event, attribution: chainAt(attributed, event.trigger) }));
  return {
    index: -1,
    span: input.span,
    terms: input.terms,
    ...mentions,
    events: attributedEvents,
    attribution: attributed.map(({ attribution }) => attribution),
    quotations: [],
    citations: [],
    ...readCertainty(attributedEvents),
  };
}
