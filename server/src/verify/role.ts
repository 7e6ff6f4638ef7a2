/** Judges who holds which office: by the sources that cover the claim, and by the actor table with its dates. */
import type { Passage } from "../corpus/passage.ts";
import type { ActorTable } from "../extract/actor.ts";
import type { Role } from "../extract/mention.ts";
import { couldBeSame } from "../extract/name/match.ts";
import { say } from "../text/message.ts";
import { assess } from "./assess.ts";
import { compareName } from "./compare/name.ts";
import type { Assessment, Judge } from "./context.ts";
import { differs, evidenceOf } from "./evidence.ts";
import type { Evidence, Fault, SlotComparison } from "./judgement.ts";
import { type Office, officeOf, type RoleQuestion, sameOffice } from "./office.ts";
import { isPastHolder } from "./past-holder.ts";
import { judgeByTable } from "./role-table.ts";

export const judgeRole: Judge = (claim, context) => {
  const mine = claim.role && officeOf(claim.role);
  if (!claim.role || !mine) return undefined;
  const question: RoleQuestion = { claim, role: claim.role, office: mine, actors: context.actors };
  const found = context.passages.flatMap((passage) => passage.sentence.roles.map((role) => ({ passage, role })));
  return bySameHolder(question, found) ?? byOtherHolder(question, found) ?? judgeByTable(question);
};

interface Found {
  readonly passage: Passage;
  readonly role: Role;
}

/** What the sources call the same person. An office of another body in the same words is a conflict; another office is none. */
function bySameHolder(question: RoleQuestion, found: readonly Found[]): Assessment | undefined {
  const { role, office, actors } = question;
  const own = found.filter((other) => compareName(role.holder, other.role.holder, actors) === "equal");
  const agreeing = own.find((other) => {
    const theirs = officeOf(other.role);
    const isOf = bodies(role, other.role, actors) !== "disjoint" && !isOfAnother(role, other);
    return theirs && sameOffice(office, theirs) && isOf;
  });
  if (agreeing) return supported(question, agreeing);
  const elsewhere = own.find((each) => {
    const theirs = officeOf(each.role);
    return theirs && NATIONAL.has(theirs.word) && sameOffice(office, theirs) && isOfAnother(role, each);
  });
  if (elsewhere) return ofAnother(question, elsewhere);
  const other = own.find(({ role: theirs }) => {
    const held = officeOf(theirs);
    if (!held?.unique || held.group !== office.group || theirs.former !== role.former) return false;
    return bodies(role, theirs, actors) === "disjoint" || fieldsDiffer(office, held);
  });
  return other && conflict(question, other, "role");
}

/** Someone else in the same single office of the same body. */
function byOtherHolder(question: RoleQuestion, found: readonly Found[]): Assessment | undefined {
  const { role, office, actors } = question;
  if (!office.unique || role.former) return undefined;
  const holding = found.filter(({ passage, role: theirs }) => !isPastHolder(passage, theirs));
  const other = holding.find(
    ({ role: theirs }) => isOtherHolder(question, theirs) && bodies(role, theirs, actors) === "equal",
  );
  if (other) return conflict(question, other, "holder");
  const unnamed = holding.find(
    (each) => isOtherHolder(question, each.role) && bodies(role, each.role, actors) === "absent",
  );
  const hasOther = found.some(({ role: theirs }) => isOtherOffice(question, theirs));
  return unnamed && hasOther ? softened(conflict(question, unnamed, "holder")) : undefined;
}

/** The source names no body: a warning, and only where it gives the draft's holder another office. */
const softened = (assessment: Assessment): Assessment => ({
  ...assessment,
  faults: assessment.faults.map((fault) => ({ ...fault, severity: "warning" })),
});

function isOtherHolder({ role, office, actors }: RoleQuestion, theirs: Role): boolean {
  const held = officeOf(theirs);
  return (
    held !== undefined &&
    !theirs.former &&
    sameOffice(office, held) &&
    compareName(role.holder, theirs.holder, actors) === "disjoint"
  );
}

function isOtherOffice({ role, office, actors }: RoleQuestion, theirs: Role): boolean {
  const held = officeOf(theirs);
  return (
    held !== undefined &&
    (held.group !== office.group || held.rank !== office.rank) &&
    compareName(role.holder, theirs.holder, actors) === "equal"
  );
}

/** A secretary of state is no secretary of defence. */
const fieldsDiffer = (a: Office, b: Office): boolean => a.field !== "" && b.field !== "" && a.field !== b.field;

const bodies = (a: Role, b: Role, actors: ActorTable) =>
  a.organisation && b.organisation ? compareName(a.organisation, b.organisation, actors) : "absent";

/** Offices of which no body within the country has one of the same name. */
const NATIONAL: ReadonlySet<string> = new Set(["minister", "premier", "chancellor", "president"]);

/** "Varna's minister" and "Orlen's minister": two names that no table knows, and that the source both has. */
function isOfAnother({ organisation: mine }: Role, { role: { organisation: theirs }, passage }: Found): boolean {
  if (!mine || !theirs || mine.kind !== theirs.kind || BODIES.has(mine.kind)) return false;
  const alike = mine.text.slice(0, STEM).toLowerCase() === theirs.text.slice(0, STEM).toLowerCase();
  return !alike && !couldBeSame(mine.text, theirs.text) && passage.from.reading.prose.includes(mine.text);
}

/** One may be part of the other. */
const BODIES: ReadonlySet<string> = new Set(["person", "organisation"]);

/** "Arland", "Arlandic". */
const STEM = 4;

/** A warning: the two may still be one. */
function ofAnother(question: RoleQuestion, found: Found): Assessment {
  const [mine, theirs] = [question.role.organisation, found.role.organisation];
  if (!mine || !theirs) return supported(question, found);
  const { key } = found.passage.from.source;
  const slot = differs("organisation", mine, theirs);
  const evidence = [evidenceOf(found.passage, "related", [slot])];
  const fault: Fault = {
    rule: "role-conflict",
    span: mine.span,
    message: say`${key} says “${theirs.text}” here, not “${mine.text}”.`,
    evidence,
    slot,
    severity: "warning",
    replacements: [{ title: say`Change to ${theirs.text}`, span: mine.span, text: theirs.text, sure: false }],
  };
  return assess([fault], "not-found");
}

function supported(question: RoleQuestion, { passage, role }: Found): Assessment {
  return {
    faults: [],
    evidence: [evidenceOf(passage, "supports", comparisons(question, role, "equal", "equal"))],
    verdictHint: "supported",
    reasons: [`${passage.from.source.key} calls ${role.holder.text} ${role.text}.`],
  };
}

function conflict(question: RoleQuestion, { passage, role }: Found, slot: "role" | "holder"): Assessment {
  const slots = comparisons(
    question,
    role,
    slot === "role" ? "disjoint" : "equal",
    slot === "holder" ? "disjoint" : "equal",
  );
  const evidence: Evidence = evidenceOf(passage, "contradicts", slots);
  const span = slot === "role" ? question.role.span : question.role.holder.span;
  const theirs = slot === "role" ? role.text : role.holder.text;
  const [pair] = slots.filter((each) => each.slot === slot);
  return {
    faults: [
      {
        rule: "role-conflict",
        span,
        message: say`${passage.from.source.key} calls ${role.holder.text} ${role.text}.`,
        evidence: [evidence],
        ...(pair && { slot: pair }),
        replacements: [{ title: say`Change to ${theirs}`, span, text: theirs, sure: true }],
      },
    ],
    evidence: [evidence],
    verdictHint: "contradicted",
    reasons: [`${passage.from.source.key} names another ${slot}.`],
  };
}

function comparisons(
  { role: mine }: RoleQuestion,
  theirs: Role,
  role: SlotComparison["relation"],
  holder: SlotComparison["relation"],
): readonly SlotComparison[] {
  return [
    {
      slot: "holder",
      draft: mine.holder.text,
      source: theirs.holder.text,
      relation: holder,
      draftSpan: mine.holder.span,
      sourceSpan: theirs.holder.span,
    },
    {
      slot: "role",
      draft: mine.text,
      source: theirs.text,
      relation: role,
      draftSpan: mine.span,
      sourceSpan: theirs.span,
    },
  ];
}
