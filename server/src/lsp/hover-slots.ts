/** What a hover shows of the comparison with one passage: the verdict, a row for each slot that tells something, a quotation word by word. */
import { slotWords } from "../report/summary.ts";
import { say } from "../text/message.ts";
import type { SlotComparison, SlotRelation, Verdict } from "../verify/judgement.ts";
import { escapeMarkdown, markdownRow, shorten } from "./markdown.ts";
import { wordDiff } from "./word-diff.ts";
import { relationWord } from "./wording.ts";
import { tell } from "./words.ts";

/** A headline for the verdict with what tells something below it; of a claim that is borne out only what differs has a row. */
export function slotTable(slots: readonly SlotComparison[], verdict: Verdict, headline: string): string {
  const quoted = slots.filter(isAltered).map(({ draft, source }) => wordDiff(draft, source));
  const telling = verdict === "supported" ? differingSlots(slots) : tellingSlots(slots.filter(provesSomething));
  const rows = telling.filter((slot) => !isAltered(slot)).map(rowOf);
  const head = [markdownRow(["", tell(say`draft`), tell(say`source`), ""]), markdownRow([":--", ":--", ":--", ":--"])];
  const table = rows.length === 0 ? [] : [[...head, ...rows].join("\n")];
  return [`**${headline}**`, ...table, ...quoted].join("\n\n");
}

const provesSomething = ({ relation }: SlotComparison): boolean => relation !== "incomparable";

/** What the passage has as the claim has it, in the claim's words; empty where there is nothing. */
export function sameLine(slots: readonly SlotComparison[], claim: string): string {
  const same = sameWords(slots, claim).map(escapeMarkdown);
  return same.length > 0 ? tell(say`Same in both: ${same}`) : "";
}

/** The slots in which the source says otherwise, or less. */
export const differingSlots = (slots: readonly SlotComparison[]): readonly SlotComparison[] =>
  tellingSlots(slots).filter(isDifferent);

/** A quotation is shown word by word: as a whole both sides look alike. */
const isAltered = ({ slot, relation }: SlotComparison): boolean => slot === "quotation" && relation === "disjoint";

const MOST_ROWS = 4;

/** Of each slot what says most: a slot that is the same somewhere is no difference elsewhere. Where some differ, those alone. */
function tellingSlots(slots: readonly SlotComparison[]): readonly SlotComparison[] {
  const sorted = [...slots].sort(byWeight);
  const best = sorted.filter(({ slot }, at) => sorted.findIndex((other) => other.slot === slot) === at);
  const differing = best.filter(isDifferent);
  return (differing.length > 0 ? differing : best.filter(({ relation }) => relation !== "equal")).slice(0, MOST_ROWS);
}

const isDifferent = ({ relation }: SlotComparison): boolean => relation === "disjoint" || relation === "weaker";

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

const byWeight = (a: SlotComparison, b: SlotComparison): number => weights[a.relation] - weights[b.relation];

function rowOf({ slot, draft, source, relation }: SlotComparison): string {
  const word = relation === "disjoint" ? `**${relationWord(relation)}**` : relationWord(relation);
  return markdownRow([tell(slotWords[slot]), cell(draft), cell(source), word]);
}

const cell = (text: string): string => escapeMarkdown(shorten(text, 120));

/** Words of the claim itself, each once: a measure or a verb's plain form is how the program names it. */
function sameWords(slots: readonly SlotComparison[], claim: string): readonly string[] {
  const same = slots.filter(({ relation }) => relation === "equal").map(({ draft }) => draft.trim());
  const said = [...new Set(same)].filter((words) => words !== "" && includesWords(claim, words));
  return said.filter((words) => !said.some((other) => other !== words && includesWords(other, words)));
}

/** As whole words. */
const includesWords = (text: string, words: string): boolean => ` ${plain(text)} `.includes(` ${plain(words)} `);

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
