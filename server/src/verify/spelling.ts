/** Compares how the draft spells a name with how the sources that cover the claim spell it. */
import type { Claim } from "../extract/claim.ts";
import type { Name } from "../extract/mention.ts";
import { sameName } from "../extract/name/match.ts";
import { say } from "../text/message.ts";
import type { Context, Judge } from "./context.ts";
import { evidenceOf } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";

/** Asked once a sentence. A spelling that the actor table lists is right however the source has it. */
export const judgeSpelling: Judge = (claim, context) => {
  if (!isLead(claim, context.draft)) return undefined;
  const faults = claim.names.flatMap((name) => variantFault(name, claim, context) ?? []);
  return faults.length === 0 ? undefined : { faults, evidence: [], reasons: [] };
};

function variantFault(name: Name, { span }: Claim, context: Context): Fault | undefined {
  if (name.actor !== undefined || name.span.start < span.start || isWrittenIn(name.text, context)) return undefined;
  for (const passage of context.passages) {
    const other = passage.sentence.names.find(
      ({ kind, text }) =>
        kind === name.kind && text !== name.text && sameLength(text, name.text) && sameName(text, name.text),
    );
    if (!other) continue;
    return {
      rule: "name-variant",
      span: name.span,
      message: say`${passage.from.source.key} writes ${other.text}.`,
      evidence: [evidenceOf(passage, "related", [])],
      replacements: [{ title: say`Write ${other.text}`, span: name.span, text: other.text, sure: false }],
    };
  }
  return undefined;
}

/** Another apostrophe or hyphen is no other spelling. */
const isWrittenIn = (text: string, { covering }: Context): boolean =>
  covering.some(({ reading }) => {
    const source = reading.document.text;
    return source.includes(text) || (SIGNS.test(text) && plainSigns(source).includes(plainSigns(text)));
  });

const SIGNS = /['’‘ʼ`‐‑–-]/u;

const plainSigns = (text: string): string => text.replace(/[’‘ʼ`]/gu, "'").replace(/[‐‑–]/gu, "-");

/** A surname alone or a name in full is another form, not another spelling. */
const sameLength = (a: string, b: string): boolean => a.trim().split(/\s+/u).length === b.trim().split(/\s+/u).length;
