/** The gates before two exchanged figures or names count: each says in plain words why they prove nothing. */
import type { Link } from "../clause-along.ts";
import type { Piece } from "../support/pieces.ts";
import type { SupportSource } from "../support/source.ts";
import type { SupportToken } from "../support/tokens.ts";
import { type Anchor, type Exchange, isTold } from "./pairs.ts";

/** Both sentences, word by word. */
export interface Sides {
  readonly tokens: readonly SupportToken[];
  readonly source: SupportSource;
}

type Gate = (exchange: Exchange, sides: Sides) => string | undefined;

/** 1. The rest of the sentence is the source's, in the same order. */
const followsClosely: Gate = ({ along, others }) => {
  if (along.share < LEAST_SHARE || along.links.length < LEAST_LINKS) return "too few words around them are the same";
  const linked = new Set(along.links.map(({ piece }) => piece));
  return others.some((piece) => !linked.has(piece) && isToldIn(piece, along.sentence))
    ? "other words have changed places as well"
    : undefined;
};

const LEAST_SHARE = 0.6;
const LEAST_LINKS = 2;

const isToldIn = ({ matches }: Piece, sentence: number): boolean =>
  matches.some((match) => isTold(match) && match.place.sentence === sentence);

/** 2. Each is led by the word that leads the other in the source: "fell to 63 from 71" is "from 71 to 63". */
const ledAlike: Gate = ({ first, second }, sides) =>
  leadOf(first, sides.tokens) === leadThere(second, sides) && leadOf(second, sides.tokens) === leadThere(first, sides)
    ? undefined
    : "a word before them has changed places as well";

/** 3. Something tells the two places apart: in "Italy and France signed" they are the same. */
const toldApart: Gate = (exchange, sides) => {
  const { first, second, along } = exchange;
  const [mine, other] = [leadOf(first, sides.tokens), leadOf(second, sides.tokens)];
  const isFigure = first.pieces[0]?.kind === "number";
  if ([mine, other].some((lead) => lead && (isFigure ? !JOINING.has(lead) : WAYS.has(lead)))) {
    if (mine !== other) return undefined;
  }
  const after = new Set(
    along.links.filter(({ piece }) => piece.at > atOf(second)).flatMap(({ piece }) => piece.token.bases),
  );
  const telling = linksBetween(exchange).some(
    ({ piece: { token, kind } }) => (isFigure || kind === "number") && !token.bases.some((base) => after.has(base)),
  );
  return telling ? undefined : "either may stand in either place";
};

const JOINING: ReadonlySet<string> = new Set(["and", "or"]);

/** What leads to and from: who met whom may be told either way. */
const WAYS: ReadonlySet<string> = new Set(["from", "to"]);

/** 4. No other sentence has both, with what stands between them. */
const toldOnce: Gate = (exchange) => {
  const { first, second, along } = exchange;
  const said = [...first.pieces, ...second.pieces, ...linksBetween(exchange).map(({ piece }) => piece)];
  const [head] = first.pieces;
  const elsewhere = head?.matches.some(
    ({ place: { sentence } }) => sentence !== along.sentence && said.every((piece) => isToldIn(piece, sentence)),
  );
  return elsewhere ? "another sentence has both" : undefined;
};

const GATES: readonly Gate[] = [followsClosely, ledAlike, toldApart, toldOnce];

export const stoppedBy = (exchange: Exchange, sides: Sides): readonly string[] =>
  GATES.flatMap((gate) => gate(exchange, sides) ?? []);

const linksBetween = ({ first, second, along }: Exchange): readonly Link[] =>
  along.links.filter(({ piece }) => piece.at > atOf(first) && piece.at < atOf(second));

const atOf = ({ pieces }: Anchor): number => pieces[0]?.at ?? 0;

const LEADS: ReadonlySet<string> = new Set(
  "from to in by for of at on with against than into over under after before between and or".split(" "),
);
/** Words between a lead and its figure: "to about 63". */
const REACH = 3;

const leadOf = (anchor: Anchor, tokens: readonly SupportToken[]): string | undefined =>
  leadIn(tokens.slice(Math.max(0, atOf(anchor) - REACH), atOf(anchor)));

function leadThere({ places }: Anchor, { source }: Sides): string | undefined {
  const at = places[0]?.at ?? 0;
  const before = source.places.slice(Math.max(0, at - REACH), at);
  return leadIn(before.filter(({ sentence }) => sentence === places[0]?.sentence).map(({ token }) => token));
}

function leadIn(tokens: readonly SupportToken[]): string | undefined {
  const content = tokens.findLastIndex(({ stop }) => !stop);
  return tokens.slice(content + 1).findLast(({ lower }) => LEADS.has(lower))?.lower;
}
