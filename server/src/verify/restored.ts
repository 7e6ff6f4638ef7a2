/** Tells a state that the source has undone since: what "reopened" on Friday "was closed" before. */
import type { Side } from "./contrary/search.ts";

/** A draft without a time of its own, which tells of a state, beside a source that tells of its end. */
export function isBeforeRestoring(draft: Side, source: Side): boolean {
  const state = draft.event?.voice === "passive" && draft.event.agent === undefined;
  const timeless = !draft.sentence.times.some(({ readings }) => readings.length > 0);
  return state && timeless && RESTORING.has(source.event?.lemma ?? "");
}

const RESTORING: ReadonlySet<string> = new Set([
  "reactivate",
  "readmit",
  "rebuild",
  "recapture",
  "reconnect",
  "recover",
  "regain",
  "rehire",
  "reinstate",
  "reopen",
  "restart",
  "restore",
  "resume",
  "retake",
  "revive",
]);
