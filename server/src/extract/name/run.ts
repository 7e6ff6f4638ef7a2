/** Measures the run of words from a capital on that can be one name: particles, initials, "of" and "and" inside. */

import { calendarWords, capitalisedWords, peopleAbbreviations, romanNumerals } from "../../lexicon/not-names.ts";
import { institutionWords, organisationHeads, placeHeads } from "../../lexicon/organisations.ts";
import { offices } from "../../lexicon/titles.ts";
import { words } from "../../lexicon/words.ts";
import type { NameToken } from "./token.ts";

/** The number of words of the run at `index`, 0 where no name can start. */
export function readRun(tokens: readonly NameToken[], index: number, isKnown: (at: number) => boolean): number {
  const first = tokens[index];
  if (first === undefined || !canStart(tokens, index)) return 0;
  let length = 1;
  while (length < longestRun) {
    if (tokens[index + length - 1]?.possessive) break;
    const step = nextStep(tokens, index, length, isKnown);
    if (step === 0) break;
    length += step;
  }
  return length;
}

const longestRun = 12;

function canStart(tokens: readonly NameToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.key === "the") return false;
  if (isNoName(token))
    return (
      (calendarWords.has(token.key) && startsTitle(tokens, index + 1)) ||
      isGivenName(token, tokens[index + 1], tokens[index - 1])
    );
  if (token.capital) return true;
  const next = tokens[index + 1];
  return arabicArticles.has(token.key) && next !== undefined && next.gap === "hyphen" && next.capital;
}

/** "Sunday Times": a day or month before the head of an organisation's name. */
const startsTitle = (tokens: readonly NameToken[], at: number): boolean =>
  [tokens[at], tokens[at + 1]].some(
    (token) => token?.capital && token.gap === "space" && organisationHeads.has(token.key),
  );

/** "Jan Egeland": the short form of the month has its full stop, or a day after it. */
const isGivenName = (token: NameToken, next: NameToken | undefined, before: NameToken | undefined): boolean =>
  token.text === "Jan" &&
  next?.gap === "space" &&
  next.capital &&
  !isNoName(next) &&
  !/^(?:in|since|until|last|this|early|late)$/.test(before?.key ?? "");

/** Months, days and words that are capitalised without naming anything. */
export const isNoName = (token: NameToken): boolean =>
  calendarWords.has(token.key) ||
  capitalisedWords.has(token.key) ||
  peopleAbbreviations.has(token.key) ||
  romanNumerals.has(token.text) ||
  businessPeriod.test(token.text);

/** "FY2023", "FY23", "Q1". */
const businessPeriod = /^(?:FY(?:\d\d){0,2}|Q[1-4])$/;

function nextStep(
  tokens: readonly NameToken[],
  index: number,
  length: number,
  isKnown: (at: number) => boolean,
): number {
  const next = tokens[index + length];
  const after = tokens[index + length + 1];
  if (next === undefined || next.gap === "break" || next.gap === "start") return 0;
  if (next.capital) return next.key === "the" || (isNoName(next) && !romanNumerals.has(next.text)) ? 0 : 1;
  if (next.gap === "hyphen") return next.key.length <= 4 && !compoundEnds.has(next.key) ? 1 : 0;
  const follows = after?.capital && after.gap !== "break" && !isNoName(after);
  if (particles.has(next.key)) return particleSteps(tokens, index + length);
  const run = tokens.slice(index, index + length);
  const headed = run.some((token) => organisationHeads.has(token.key) || placeHeads.has(token.key));
  if (!follows) {
    const third = tokens[index + length + 2];
    const article = after?.key === "the" && third?.capital && third.gap === "space" && !isNoName(third);
    return headed && next.key === "of" && article ? 2 : 0;
  }
  switch (next.key) {
    case "of":
      return headed || isStateOffice(run, after) || (length === 1 && isEverydayHead(tokens, index, isKnown)) ? 1 : 0;
    case "for":
    case "on":
      return headed ? 1 : 0;
    case "and":
      if (institutionWords.has(run.at(-1)?.key ?? "") && endsBody(tokens, index + length + 1)) return 1;
      return headed && run.some((token) => linkWords.has(token.key)) && endsInstitution(tokens, index + length + 1)
        ? 1
        : 0;
    default:
      return 0;
  }
}

/** "Axis of Resistance": one plain word before, and no name after. */
const isEverydayHead = (tokens: readonly NameToken[], index: number, isKnown: (at: number) => boolean): boolean =>
  !isKnown(index) && !isKnown(index + 2) && !offices.has(tokens[index]?.key ?? "");

/** One or two particles before a capital: "de la Cruz". */
function particleSteps(tokens: readonly NameToken[], at: number): number {
  for (const steps of [1, 2]) {
    const token = tokens[at + steps];
    if (token === undefined || token.gap === "break") return 0;
    if (token.capital) return isNoName(token) ? 0 : steps;
    if (!particles.has(token.key)) return 0;
  }
  return 0;
}

/** "and Population", "and Coastal Studies". */
const endsInstitution = (tokens: readonly NameToken[], at: number): boolean =>
  [tokens[at], tokens[at + 1]].some(
    (token, ahead) => token?.capital && (ahead === 0 || token.gap === "space") && institutionWords.has(token.key),
  );

/** "Development Party" behind "Justice and". */
const endsBody = (tokens: readonly NameToken[], at: number): boolean =>
  [tokens[at + 1], tokens[at + 2]].some(
    (token, ahead) =>
      token?.capital &&
      token.gap === "space" &&
      (ahead === 0 || tokens[at + 1]?.capital) &&
      organisationHeads.has(token.key),
  );

/** "Secretary of State": an office whose "of" leads to a department, not to a place. */
const isStateOffice = (run: readonly NameToken[], after: NameToken): boolean =>
  offices.has(run.at(-1)?.key ?? "") &&
  (institutionWords.has(after.key) || after.key === "state" || after.key === "staff");

const linkWords: ReadonlySet<string> = new Set(["of", "for", "on"]);

const arabicArticles: ReadonlySet<string> = words(`
  al el as ar ad an at az ash abu bin ibn ben
`);

const particles: ReadonlySet<string> = words(`
  al el bin bint ben ibn abu van von der den de del della di da dos das do du la le les ter ten zu
  zur ul ur y e af av i st
`);

/** Second parts of compounds that describe and do not name: "Tehran-led", "Obama-era". */
const compoundEnds: ReadonlySet<string> = words(`
  led run era made held born wide area like type only free in to on up out off own day year old man
  time part loss size war deal
`);
