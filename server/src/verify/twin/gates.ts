/** The gates before a rival in a sentence of the same words counts: each says in plain words why it proves nothing. */
import type { SourceReading } from "../../corpus/passage.ts";
import type { DocumentReading, SentenceReading } from "../../extract/claim.ts";
import { overlapsSpan } from "../../text/span.ts";
import type { Along } from "../clause-along.ts";
import { derive, figuresAt } from "../derived.ts";
import type { Match } from "../support/match.ts";
import type { Piece } from "../support/pieces.ts";
import { isFair } from "../support/slot.ts";
import type { Place } from "../support/source.ts";
import { hasFair, type Rival, spanOfRival } from "./rivals.ts";

/** A rival with all that the gates ask about. */
export interface Twin {
  readonly rival: Rival;
  readonly along: Along;
  readonly pieces: readonly Piece[];
  readonly draft: DocumentReading;
  readonly sentence: SentenceReading;
  readonly from: SourceReading;
}

export type TwinGate = (twin: Twin) => string | undefined;

/** 1. The words around it are the same, in the same order. */
export const followsClosely: TwinGate = ({ rival: { gap } }) =>
  gap.close >= LEAST_CLOSE ? undefined : "too few words around it are the same";

const LEAST_CLOSE = 3;

/** 2. The sentence has not the draft's word too, nor has another that goes on alike. */
export const saidNowhere: TwinGate = ({ rival, along, pieces }) => {
  const [piece] = rival.mine;
  if (!piece || rival.kind === "unit") return undefined;
  if (rival.kind !== "figure" && rival.mine.some((part) => hasFair(part, along.sentence))) return HAS_BOTH;
  const around = besides(rival, pieces);
  const lacking = pieces.filter((other) => !rival.mine.includes(other) && !hasFair(other, along.sentence));
  const told = rival.mine
    .flatMap(({ matches }) => matches)
    .some(
      (match) => isFair(match) && (shareBeside(match.place, around) >= MOST_TOLD || tellsMore(match, rival, lacking)),
    );
  return told ? HAS_BOTH : undefined;
};

/** "Employs 900" where the sentence nearest to the draft's tells of 17 killed: it has the figure beside what that one lacks. */
const tellsMore = ({ place }: Match, { kind }: Rival, lacking: readonly Piece[]): boolean =>
  kind === "figure" && lacking.some((piece) => hasFair(piece, place.sentence));

const HAS_BOTH = "the source says the draft's word of it too";
const MOST_TOLD = 0.6;
const AROUND = 3;

/** The linked pieces nearest to the rival. */
function besides({ mine, gap: { left, right } }: Rival, pieces: readonly Piece[]): readonly Piece[] {
  const end = left ? pieces.indexOf(left.piece) + 1 : 0;
  const start = right ? pieces.indexOf(right.piece) : pieces.length;
  return [...pieces.slice(Math.max(0, end - AROUND), end), ...pieces.slice(start, start + AROUND)].filter(
    (piece) => !mine.includes(piece),
  );
}

/** How many of them stand around another place. */
function shareBeside(place: Place, around: readonly Piece[]): number {
  const isAt = (piece: Piece, from: number, to: number): boolean =>
    piece.matches.some(
      (match) =>
        isFair(match) && match.place.sentence === place.sentence && match.place.at >= from && match.place.at <= to,
    );
  return around.filter((piece) => isAt(piece, place.at - REACH, place.at + REACH)).length / Math.max(1, around.length);
}

const REACH = 12;

/** 3. A figure that follows from others is computed, and a toll is compared as such. */
export const plainFigure: TwinGate = ({ rival, draft, sentence, from }) => {
  if (rival.kind !== "figure" && rival.kind !== "unit") return undefined;
  const span = spanOfRival(rival);
  if (sentence.quantities.some((quantity) => quantity.measure && overlapsSpan(quantity.span, span))) {
    return "it counts a toll";
  }
  const follows = figuresAt(span, draft).some((figure) => derive(figure, from)?.telling);
  return follows ? "it follows from other figures" : undefined;
};

/** 4. Tolls grow from day to day: that of another day is another. */
export const noTollOfDay: TwinGate = ({ rival, sentence }) =>
  rival.kind === "time" && sentence.quantities.some(({ measure }) => measure)
    ? "a toll may be of another day"
    : undefined;

export const twinGates: readonly TwinGate[] = [followsClosely, saidNowhere, plainFigure, noTollOfDay];

export const stoppedBy = (twin: Twin): readonly string[] => twinGates.flatMap((gate) => gate(twin) ?? []);
