/** A claim that could be checked and cites nothing. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import { citedKey } from "../text/citing.ts";
import { type MessagePart, say } from "../text/message.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import type { Judgement } from "../verify/judgement.ts";
import { originOf } from "../verify/shift-judgement.ts";
import { citeEdits } from "./cite.ts";
import type { Rule, RuleFix } from "./rule.ts";

export const citationMissing: Rule = {
  id: "citation-missing",
  summary: say`A claim that could be checked and cites nothing.`,
  severity: "info",
  check({ draft, judgements }) {
    const uncited = judgements.filter((judgement) => isUncited(originOf(judgement).claim));
    return onePerSentence(uncited).map((judgement) => {
      const bearing = isToldBefore(judgement.claim, draft)
        ? []
        : judgement.evidence.filter(({ relation }) => relation === "supports");
      const keys = [...new Set(bearing.map(({ source }) => source))];
      const sentence = draft.sentences[judgement.claim.sentence]?.span ?? judgement.claim.span;
      return {
        message: say`This claim cites no source.${offer(keys)}`,
        span: sentence,
        evidence: bearing,
        searched: judgement.searched,
        fixes: keys.flatMap((key): readonly RuleFix[] => {
          const edits = citeEdits(draft, key, sentence.start, endOfBorne(judgement.claim, sentence, draft));
          const title = say`Cite ${citedKey(key)}`;
          return edits.length === 0 ? [] : [{ title, preferred: keys.length === 1, safe: false, edits }];
        }),
      };
    });
  },
};

/** A semicolon behind the claim opens what the source may say nothing of, if it parts no list and stands in no quotation or brackets. */
function endOfBorne({ span, sentence: index }: Claim, sentence: Span, draft: DocumentReading): number {
  const quotations = draft.sentence(index)?.quotations ?? [];
  const own = draft.prose.slice(sentence.start, sentence.end);
  const bare = own.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ({ length }) => " ".repeat(length));
  for (const { index: at } of bare.matchAll(/;/gu)) {
    const end = sentence.start + at + 1;
    if (bare.slice(0, at).includes(":")) break;
    if (end > span.end && !quotations.some((quotation) => overlapsSpan(quotation.span, { start: end - 1, end })))
      return end;
  }
  return sentence.end;
}

/** "The 12 dead were buried": whoever counts them need not tell what became of them. */
const isToldBefore = ({ kind, quantity }: Claim, { prose }: DocumentReading): boolean =>
  kind === "casualty" && quantity !== undefined && /\bthe\s$/iu.test(prose.slice(0, quantity.span.start).slice(-5));

function offer(keys: readonly string[]): MessagePart {
  if (keys.length === 0) return "";
  const cited = keys.reduce<MessagePart>((list, key) => (list === "" ? key : say`${list} and ${key}`), "");
  return keys.length === 1 ? say` ${cited} bears it.` : say` ${cited} bear it.`;
}

/** Cites nothing, and says something a source could be asked about: who, how many, when, in whose words. */
const isUncited = (claim: Claim): boolean =>
  claim.cites.length === 0 &&
  !claim.uncheckable &&
  (claim.kind !== "event" || claim.names.length > 0 || claim.times.length > 0);

/** Of the claims of one sentence, the one with the best evidence. */
function onePerSentence(judgements: readonly Judgement[]): readonly Judgement[] {
  const bySentence = new Map<number, Judgement>();
  for (const judgement of judgements) {
    const known = bySentence.get(judgement.claim.sentence);
    if (!known || (known.verdict !== "supported" && judgement.verdict === "supported")) {
      bySentence.set(judgement.claim.sentence, judgement);
    }
  }
  return [...bySentence.values()];
}
