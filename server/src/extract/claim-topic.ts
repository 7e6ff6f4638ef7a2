/** Names what a claim is about among those of its sentence: its figure, its office, its words, its verb. */
import { wordsAt } from "../text/prose.ts";
import type { Claim, DocumentReading } from "./claim.ts";

/** What tells a claim from the others of its sentence, in the draft's words; "" where nothing does. */
export function topicOf({ kind, quantity, role, event, span }: Claim, { prose }: DocumentReading): string {
  if (quantity) return quantity.text;
  if (role || kind === "quotation") return wordsAt(prose, span);
  return event ? wordsAt(prose, event.trigger) : "";
}
