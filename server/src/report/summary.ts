/** What a report comes to: its verdicts and its coverage, in words. */
import type { SlotName } from "../extract/claim.ts";
import type { Severity } from "../rules/finding.ts";
import { type Message, say } from "../text/message.ts";
import type { SlotRelation, Verdict } from "../verify/judgement.ts";
import { verdictNames } from "../verify/judgement.ts";
import type { Report } from "./report.ts";

/** Of the whole report. */
export const heading: Message = say`Claims and their evidence`;

/** "14 claims: 9 supported, 1 contradicted, …" */
export const verdictLine = ({ verdicts }: Pick<Report, "verdicts">): Message =>
  countedLine(claimCount(totalOf(verdicts)), verdicts);

/** The same of the sentences that make the claims. */
export function statementLine(verdicts: Report["verdicts"]): Message {
  const total = totalOf(verdicts);
  return countedLine(total === 1 ? say`1 sentence makes claims` : say`${total} sentences make claims`, verdicts);
}

const countedLine = (counted: Message, verdicts: Report["verdicts"]): Message =>
  totalOf(verdicts) === 0 ? counted : say`${counted}: ${verdictCounts(verdicts)}`;

const totalOf = (verdicts: Report["verdicts"]): number => verdictNames.reduce((sum, name) => sum + verdicts[name], 0);

/** Those that were given at all. */
export const verdictsGiven = (verdicts: Report["verdicts"]): readonly Verdict[] =>
  verdictNames.filter((verdict) => verdicts[verdict] > 0);

/** "9 supported" and so on, of the verdicts that were given. */
export const verdictCounts = (verdicts: Report["verdicts"]): readonly Message[] =>
  verdictsGiven(verdicts).map((verdict) => say`${verdicts[verdict]} ${verdictWords[verdict]}`);

export const claimCount = (count: number): Message => (count === 1 ? say`1 claim` : say`${count} claims`);

export const verdictWords: Readonly<Record<Verdict, Message>> = {
  supported: say`supported`,
  "partially-supported": say`partially supported`,
  overstated: say`overstated`,
  contradicted: say`contradicted`,
  "sources-conflict": say`where the sources conflict`,
  superseded: say`superseded`,
  "not-found": say`not found`,
  unresolved: say`unresolved`,
};

export const severityWords: Readonly<Record<Severity, Message>> = {
  error: say`error`,
  warning: say`warning`,
  info: say`info`,
};

/** How the source stands to the draft in one slot. */
export const relationWords: Readonly<Record<SlotRelation, Message>> = {
  equal: say`same`,
  entails: say`source is more exact`,
  weaker: say`source says less`,
  overlap: say`overlaps`,
  disjoint: say`differs`,
  absent: say`not in the source`,
  incomparable: say`not comparable`,
};

/** What is compared, as a writer would ask for it. */
export const slotWords: Readonly<Record<SlotName, Message>> = {
  agent: say`who`,
  patient: say`whom or what`,
  place: say`where`,
  time: say`when`,
  instrument: say`by what means`,
  count: say`figure`,
  measure: say`what is counted`,
  population: say`who is counted`,
  role: say`office`,
  holder: say`office holder`,
  organisation: say`organisation`,
  predicate: say`wording`,
  quotation: say`quotation`,
  speaker: say`speaker`,
  certainty: say`how sure`,
  attribution: say`according to`,
  detail: say`detail`,
};

export function coverageLine({ coverage, files }: Report): Message {
  const { sentences, checkable, checked } = coverage;
  const read = sentences === 1 ? say`1 sentence` : say`${sentences} sentences`;
  const drafts = files.length === 1 ? say`1 draft` : say`${files.length} drafts`;
  const claims = checkable === 1 ? say`1 checkable claim` : say`${checkable} checkable claims`;
  return say`Coverage: ${read} in ${drafts}, ${claims}, ${checked} of them checked`;
}
