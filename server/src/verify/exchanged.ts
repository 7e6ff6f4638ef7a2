/** Judges a sentence that a source has in the same words but with two figures, or two names, in one another's place. */
import type { SourceReading } from "../corpus/passage.ts";
import type { DocumentReading } from "../extract/claim.ts";
import { say } from "../text/message.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import { assess } from "./assess.ts";
import { layAlong } from "./clause-along.ts";
import type { Assessment, Context, Judge } from "./context.ts";
import { sentenceEvidence } from "./evidence.ts";
import { type Sides, stoppedBy } from "./exchanged/gates.ts";
import { type Anchor, type Exchange, exchangesIn } from "./exchanged/pairs.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { type Piece, piecesOf } from "./support/pieces.ts";
import { indexSource } from "./support/source.ts";

/** Asked once a sentence; a source that has both where the draft has them settles it. */
export const judgeExchanged: Judge = (claim, context) => {
  if (claim.cites.length === 0 || !isLead(claim, context.draft)) return undefined;
  const sides = context.covering.flatMap((from) => sidesOf(claim.sentence, from, context.draft) ?? []);
  for (const each of sides) {
    const exchange = exchangesIn(each.pieces, each.source).find((found) => stoppedBy(found, each).length === 0);
    if (exchange) return sides.some((other) => hasInOrder(other, exchange)) ? undefined : tell(exchange, each, context);
  }
  return undefined;
};

interface Laid extends Sides {
  readonly pieces: readonly Piece[];
  readonly from: SourceReading;
}

function sidesOf(sentence: number, from: SourceReading, draft: DocumentReading): Laid | undefined {
  const source = indexSource(from.reading);
  const read = piecesOf(draft, source, sentence);
  return read && { pieces: read.pieces, tokens: read.tokens, source, from };
}

/** Some sentence has both as the draft does. */
function hasInOrder({ pieces, source }: Laid, { first, second }: Exchange): boolean {
  const linked = new Set(layAlong(pieces, source)?.links.map(({ piece }) => piece.at));
  return [first, second].every((anchor) => linked.has(anchor.pieces[0]?.at ?? -1));
}

function tell({ first, second, along }: Exchange, { from }: Laid, { draft }: Context): Assessment {
  const [mine, theirs] = [spanOf(first), spanOf(second)];
  const shown = from.reading.sentences[along.sentence]?.span;
  const fault: Fault = {
    rule: "claim-not-found",
    span: mine,
    message: say`${from.source.key} has it the other way round: ${sliceSpan(draft.prose, theirs)}, not ${sliceSpan(draft.prose, mine)}.`,
    evidence: shown ? [sentenceEvidence(from, shown, "related")] : [],
  };
  return assess([fault], "not-found");
}

function spanOf({ pieces }: Anchor): Span {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return { start: first?.token.span.start ?? 0, end: last?.token.span.end ?? 0 };
}
