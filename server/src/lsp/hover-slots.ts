/** What a hover shows of the comparison with one passage: a row for each slot that tells something, a quotation word by word. */
import { slotWords } from "../report/summary.ts";
import { say } from "../text/message.ts";
import { containsSpan, overlapsSpan, type Span } from "../text/span.ts";
import type { Evidence, Judgement, SlotComparison, SlotRelation } from "../verify/judgement.ts";
import { escapeMarkdown, markdownRow, shorten } from "./markdown.ts";
import { wordDiff } from "./word-diff.ts";
import { relationWord } from "./wording.ts";
import { tell } from "./words.ts";

/**
 * The slots that show why the verdict is what it is, those that differ first. Of a claim that is borne out, and of one
 * that was not found, only what a fault marks: what else differs in the passage did not decide. What the claim has from
 * another sentence than its own is nothing that is read there.
 */
export function tellingSlots(evidence: Evidence, judgement: Judgement, sentence: Span): readonly SlotComparison[] {
  const { verdict, faults } = judgement;
  const isHere = ({ source, span }: Evidence) => source === evidence.source && span.start === evidence.span.start;
  const named = faults.flatMap(({ slot, evidence: own }) => (slot && own.some(isHere) ? [slot] : []));
  const isSettled = verdict === "supported" || verdict === "not-found";
  const isMarked = ({ draftSpan }: SlotComparison) =>
    faults.some(({ span }) => draftSpan === undefined || overlapsSpan(span, draftSpan));
  const own = evidence.slots.filter((slot) => {
    if (isSettled) return isDifferent(slot) && isMarked(slot);
    return slot.relation !== "incomparable" && (!slot.draftSpan || containsSpan(sentence, slot.draftSpan));
  });
  return choose([...own, ...named]);
}

/** As a table, and below it the quotation. */
export function slotTable(slots: readonly SlotComparison[], words: SlotWords): readonly string[] {
  const rows = slots.filter((slot) => !isAltered(slot)).map((slot) => rowOf(slot, words));
  const head = [markdownRow(["", tell(say`draft`), tell(say`source`), ""]), markdownRow([":--", ":--", ":--", ":--"])];
  const table = rows.length === 0 ? [] : [[...head, ...rows].join("\n")];
  return [...table, ...slots.filter(isAltered).map(({ draft, source }) => wordDiff(draft, source))];
}

/** The texts' own words for a slot, where they are known. */
export interface SlotWords {
  draft(slot: SlotComparison): string | undefined;
  source(slot: SlotComparison): string | undefined;
}

export const isDifferent = ({ relation }: SlotComparison): boolean => relation === "disjoint" || relation === "weaker";

/** A quotation is shown word by word: as a whole both sides look alike. */
const isAltered = ({ slot, relation }: SlotComparison): boolean => slot === "quotation" && relation === "disjoint";

const MOST_ROWS = 4;

/** Of each slot, and of words within those of another, what says most. Where some differ, those alone. */
function choose(slots: readonly SlotComparison[]): readonly SlotComparison[] {
  const sorted = [...slots].sort(byWeight);
  const best = sorted.filter((one, at) => !sorted.slice(0, at).some((earlier) => saysTheSame(earlier, one)));
  const differing = best.filter(isDifferent);
  return (differing.length > 0 ? differing : best.filter(({ relation }) => relation !== "equal")).slice(0, MOST_ROWS);
}

const saysTheSame = (earlier: SlotComparison, { slot, draft }: SlotComparison): boolean =>
  earlier.slot === slot || (draft !== "" && earlier.draft.includes(draft) && isDifferent(earlier));

/** What differs stands before what is the same, and that before what proves nothing. */
const weights: Readonly<Record<SlotRelation, number>> = {
  disjoint: 0,
  weaker: 1,
  equal: 2,
  entails: 3,
  overlap: 4,
  absent: 5,
  incomparable: 6,
};

/** A slot without a name of its own stands behind the others. */
const byWeight = (a: SlotComparison, b: SlotComparison): number =>
  weights[a.relation] - weights[b.relation] || Number(a.slot === "detail") - Number(b.slot === "detail");

function rowOf(slot: SlotComparison, words: SlotWords): string {
  const word = slot.draft === "" ? tell(say`not in the draft`) : relationWord(slot.relation);
  const told = slot.relation === "disjoint" ? `**${word}**` : word;
  return markdownRow([tell(slotWords[slot.slot]), ...sidesOf(slot, words).map(cell), told]);
}

/** What is said of a measure, a verb or a certainty is the program's name for it: the texts' own words are shown, unless they are the same. */
function sidesOf(slot: SlotComparison, words: SlotWords): readonly string[] {
  const named = [slot.draft, slot.source];
  if (!NAMED_BY_PROGRAM.has(slot.slot)) return named;
  const own = [words.draft(slot) ?? slot.draft, words.source(slot) ?? slot.source];
  return own[0]?.toLowerCase() === own[1]?.toLowerCase() ? named : own;
}

const NAMED_BY_PROGRAM: ReadonlySet<SlotComparison["slot"]> = new Set(["measure", "predicate", "certainty"]);

const cell = (text: string): string => escapeMarkdown(shorten(text, 120));
