/** Finds a person whose surname the sources know with another given name, and with no other. */
import type { Passage } from "../corpus/passage.ts";
import type { Claim } from "../extract/claim.ts";
import type { Name } from "../extract/mention.ts";
import { foldName } from "../extract/name/fold.ts";
import { couldBeSame } from "../extract/name/match.ts";
import { nameParts } from "../extract/name/parts.ts";
import { say } from "../text/message.ts";
import { assess } from "./assess.ts";
import { citedList } from "./cited.ts";
import type { Context, Judge } from "./context.ts";
import { evidenceOf } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";

/** Asked once a sentence. It says "not found": a likeness of names never proves that they are two. */
export const judgeNamesake: Judge = (claim, context) => {
  const sentence = context.draft.sentence(claim.sentence);
  if (claim.cites.length === 0 || !sentence || !isLead(claim, context.draft)) return undefined;
  const faults = sentence.names.flatMap((name) => namesakeFault(name, claim, context) ?? []);
  return faults.length === 0 ? undefined : assess(faults, "not-found", []);
};

function namesakeFault(name: Name, { cites }: Claim, context: Context): Fault | undefined {
  const parts = nameParts(name.text);
  if (name.kind !== "person" || parts.length < 2) return undefined;
  const namesakes = context.passages.flatMap((passage) =>
    passage.sentence.names.filter((other) => sharesSurname(other, parts)).map((other) => ({ passage, other })),
  );
  const [first] = namesakes;
  if (!first || namesakes.some(({ other }) => couldBeSame(name.text, fullOf(other)))) return undefined;
  if (isWritten(parts.slice(0, -1), context)) return undefined;
  return {
    rule: "claim-not-found",
    span: name.span,
    message: say`“${name.text}” stands nowhere in ${citedList({ cites }, context)}; ${keyOf(first.passage)} names ${fullOf(first.other)}.`,
    evidence: [evidenceOf(first.passage, "related", [])],
    replacements: [
      { title: say`Write ${fullOf(first.other)}`, span: name.span, text: fullOf(first.other), sure: false },
    ],
  };
}

const fullOf = ({ full, text }: Name): string => full ?? text;

const keyOf = (passage: Passage): string => passage.from.source.key;

function sharesSurname(other: Name, parts: readonly string[]): boolean {
  const theirs = nameParts(fullOf(other));
  return other.kind === "person" && theirs.length > 1 && theirs.at(-1) === parts.at(-1);
}

/** Whether a given name stands anywhere in the sources: then it may be another member of the family. */
const isWritten = (given: readonly string[], { covering }: Context): boolean =>
  covering.some(({ reading }) => {
    const prose = foldName(reading.prose);
    return given.some((part) => prose.includes(part));
  });
