/** How readings are written in the test documents of events, claims, certainty and attribution. */
import type { Claim, SentenceReading } from "../../server/src/extract/claim.ts";
import type { Argument, Attribution, Event } from "../../server/src/extract/event.ts";
import type { Quotation } from "../../server/src/extract/mention.ts";

/** "kill (assault, passive, done): patient Qassem Soleimani; place Baghdad; time 2020". */
export function showEvent(event: Event): string {
  const { lemma, voice, status, negated, certainty } = event;
  const how = [event.class, voice, status, ...(certainty === "asserted" ? [] : [certainty])].join(", ");
  const slots: readonly (readonly [string, Argument | { readonly text: string } | undefined])[] = [
    ["agent", event.agent],
    ["patient", event.patient],
    ["place", event.place],
    ["time", event.time],
    ["means", event.instrument],
  ];
  const filled = slots.flatMap(([name, slot]) => (slot ? [`${name} ${slot.text}`] : []));
  return `${negated ? "not " : ""}${lemma} (${how})${filled.length > 0 ? `: ${filled.join("; ")}` : ""}`;
}

export const showClaim = ({ kind, text, uncheckable }: Claim): string =>
  `${kind}${uncheckable ? ` (${uncheckable})` : ""}: ${text.replace(/\s+/g, " ")}`;

/** "may attack: possible, by “may”". */
export function showCertainty(event: Event, textOf: (span: Event["trigger"]) => string): string {
  const cue = event.certaintyCue ?? event.statusCue;
  return `${event.negated ? "not " : ""}${event.lemma}: ${event.certainty}, ${event.status}${cue ? `, by “${textOf(cue)}”` : ""}`;
}

const showAttribution = ({ speakerText, stance, anonymous }: Attribution): string =>
  `${speakerText} (${stance}${anonymous ? ", anonymous" : ""})`;

/** Which of the sentence's predicates are whose. */
export const showAttributions = ({ events }: SentenceReading): readonly string[] =>
  events
    .filter(({ attribution }) => attribution.length > 0)
    .map(({ lemma, attribution }) => `${lemma} from ${attribution.map(showAttribution).join(" < ")}`);

export function showQuotation({ text, speaker, speech, naming, reporters = [] }: Quotation): string {
  if (!speech) return `no speech: ${text}`;
  const name = speaker?.name && speaker.name !== speaker.text ? ` = ${speaker.name}` : "";
  const told = reporters.map((each) => ` (told by ${each.text})`).join("");
  return `${speaker ? `${speaker.text}${name}` : "someone"}${told}${naming ? " (naming)" : ""}: ${text.replace(/\s+/g, " ")}`;
}
