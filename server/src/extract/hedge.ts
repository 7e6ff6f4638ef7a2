/** How sure a sentence is of what it says. */
import type { Span } from "../text/span.ts";
import type { Certainty, Event } from "./event.ts";

export interface CertaintyReading {
  readonly certainty: Certainty;
  readonly certaintyCue?: Span;
}

/** The certainty of the first event that says more than that someone speaks. */
export function readCertainty(events: readonly Event[]): CertaintyReading {
  const main = events.find((event) => event.class !== "say" && event.voice !== "nominal") ?? events[0];
  return { certainty: main?.certainty ?? "asserted", ...(main?.certaintyCue && { certaintyCue: main.certaintyCue }) };
}
