/** Judges a role by the actor table, whose roles have dates. */
import type { Actor, ActorRole } from "../extract/actor.ts";
import { say } from "../text/message.ts";
import { assess } from "./assess.ts";
import { containersOf } from "./containers.ts";
import type { Assessment } from "./context.ts";
import { type Office, type RoleQuestion, readOffice, sameOffice } from "./office.ts";

/** Nothing where the table knows neither the holder nor the office. */
export function judgeByTable(question: RoleQuestion): Assessment | undefined {
  const { role, office, actors } = question;
  const holder = actors.actors.get(role.holder.actor ?? "");
  const body = role.organisation?.actor;
  if (!holder || !body) return undefined;
  const day = dayOf(question);
  if (holder.roles.some((held) => isOffice(held, office, body))) return supported(holder);
  const other = [...actors.actors.values()].find(
    (actor) =>
      actor !== holder &&
      actor.kind === "person" &&
      actor.roles.some((held) => isOffice(held, office, body) && held.from && holdsOn(held, day)),
  );
  if (other && office.unique && !role.former && day !== undefined) return conflict(question, other);
  const elsewhere = holder.roles.find(
    (held) => held.of !== undefined && held.of !== body && isOffice(held, office, held.of),
  );
  return elsewhere && office.unique && isUnrelated(body, elsewhere.of ?? "", question)
    ? anotherBody(question, elsewhere)
    : undefined;
}

const isUnrelated = (a: string, b: string, { actors }: RoleQuestion): boolean =>
  !containersOf(a, actors).has(b) && !containersOf(b, actors).has(a);

function anotherBody({ role, actors }: RoleQuestion, held: ActorRole): Assessment {
  const body = actors.actors.get(held.of ?? "")?.names[0] ?? held.of ?? "";
  const message = say`The actor table knows ${role.holder.text} as ${held.title} of ${body}.`;
  return assess(
    [{ rule: "role-conflict", span: role.span, message, evidence: [], severity: "warning" }],
    "contradicted",
  );
}

const isOffice = (held: ActorRole, office: Office, body: string): boolean => {
  const known = readOffice(held.title);
  return held.of === body && known !== undefined && sameOffice(known, office);
};

/** The day that the claim speaks of: its own time, where it gives one. */
const dayOf = ({ claim }: RoleQuestion): string | undefined => claim.times[0]?.readings[0]?.earliest;

const holdsOn = ({ from, to }: ActorRole, day: string | undefined): boolean =>
  day !== undefined && (!from || from.slice(0, day.length) <= day) && (!to || day <= to.padEnd(10, "~"));

function supported({ names, id }: Actor): Assessment {
  return {
    faults: [],
    evidence: [],
    verdictHint: "supported",
    reasons: [`The actor table gives ${names[0] ?? id} this role.`],
  };
}

function conflict({ role }: RoleQuestion, other: Actor): Assessment {
  const name = other.names[0] ?? other.id;
  return {
    faults: [
      {
        rule: "role-conflict",
        span: role.holder.span,
        message: say`The actor table gives this office to ${name} at that time, not to ${role.holder.text}.`,
        evidence: [],
        replacements: [{ title: say`Change to ${name}`, span: role.holder.span, text: name, sure: false }],
      },
    ],
    evidence: [],
    verdictHint: "contradicted",
    reasons: [`The actor table names ${name} in this office.`],
  };
}
