/** Judges a sentence that a source has in the same words but for one month, figure, unit or name. */
import type { Claim } from "../extract/claim.ts";
import { say } from "../text/message.ts";
import { overlapsSpan } from "../text/span.ts";
import { assess } from "./assess.ts";
import { type Along, gapsOf, layAlong } from "./clause-along.ts";
import type { Assessment, Context, Judge } from "./context.ts";
import { sentenceEvidence } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { issuedFigures } from "./rival-issuer.ts";
import { piecesOf } from "./support/pieces.ts";
import { indexSource } from "./support/source.ts";
import { stoppedBy, type Twin } from "./twin/gates.ts";
import { rivalsIn, spanOfRival } from "./twin/rivals.ts";
import { wordInstead } from "./word-instead.ts";

/** Asked once a sentence; the source that it follows most closely decides. */
export const judgeTwin: Judge = (claim, context) => {
  if (claim.cites.length === 0 || !isLead(claim, context.draft)) return undefined;
  const closest = context.covering
    .map((_, source) => twinsIn(claim, source, context))
    .reduce((best, other) => (other.share > best.share ? other : best), NONE);
  const twins = closest.twins.filter((twin) => stoppedBy(twin).length === 0 && !isIssued(twin, context));
  return twins.length === 0 ? undefined : saysOtherwise(twins);
};

const isIssued = ({ rival, sentence }: Twin, { passages }: Context): boolean =>
  issuedFigures(sentence, passages).some(({ span }) => overlapsSpan(span, spanOfRival(rival)));

interface Closest {
  readonly share: number;
  readonly twins: readonly Twin[];
}

const NONE: Closest = { share: 0, twins: [] };

function twinsIn({ sentence: at }: Claim, source: number, { draft, covering }: Context): Closest {
  const from = covering[source];
  const sentence = draft.sentence(at);
  const index = from && indexSource(from.reading);
  const read = index && piecesOf(draft, index, at);
  const along: Along | undefined = read && layAlong(read.pieces, index);
  const theirs = along && from?.reading.sentence(along.sentence);
  if (!from || !sentence || !index || !read || !along || !theirs) return NONE;
  const { pieces } = read;
  const rivals = gapsOf(along, pieces, index).flatMap((gap) =>
    rivalsIn(gap, { pieces, draft: sentence, source: theirs }),
  );
  return {
    share: along.share,
    twins: rivals.map((rival) => ({ rival, along, pieces, draft, sentence, from })),
  };
}

function saysOtherwise(twins: readonly Twin[]): Assessment {
  return assess(twins.map(faultOf), "not-found");
}

function faultOf({ rival, along, draft, from }: Twin): Fault {
  const span = spanOfRival(rival);
  const [first, last] = [rival.theirs[0], rival.theirs.at(-1)];
  const theirs = { start: first?.token.span.start ?? 0, end: last?.token.span.end ?? 0 };
  const shown = from.reading.sentences[along.sentence]?.span;
  const instead = wordInstead(draft, span, from.reading, theirs);
  return {
    rule: "claim-not-found",
    span,
    message: say`${from.source.key} says “${instead.slot.source}” here, not “${instead.slot.draft}”.`,
    evidence: shown ? [{ ...sentenceEvidence(from, shown, "related"), slots: [instead.slot] }] : [],
    ...instead,
  };
}
