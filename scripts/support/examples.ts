/** Reads the development sets as examples: claims as sentences of weighed pieces. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../server/src/extract/reading.ts";
import { readPlain } from "../../server/src/text/plain.ts";
import { opposedWords } from "../../server/src/verify/contrary.ts";
import { weighPieces } from "../../server/src/verify/support-features.ts";
import { readPieces } from "../../server/src/verify/support-pieces.ts";
import { indexSource, type SupportSource } from "../../server/src/verify/support-source.ts";
import { root } from "../lib.mjs";

export const setsFolder = process.env.CLAIMLINT_SETS ?? join(root, "../shared/eval");
/** Claims that the project brings along, in the same form. */
export const ownSets = join(root, "test/accuracy/claims");

export interface Piece {
  readonly text: string;
  readonly signs: readonly string[];
}

export interface Example {
  readonly set: string;
  readonly id: string;
  readonly article: string;
  readonly claim: string;
  readonly note: string;
  readonly wrong: boolean;
  readonly sentences: readonly (readonly Piece[])[];
}

interface Line {
  readonly id: string;
  readonly claim: string;
  readonly sources: readonly string[];
  readonly label: string;
  readonly note: string;
}

const noActors = { actors: { actors: new Map() } };

export function readExamples(): readonly Example[] {
  if (!existsSync(setsFolder)) throw new Error(`The development sets are not at ${setsFolder}.`);
  return [
    ...readSets(setsFolder, ["bump", "frank", "summedits-news"]),
    ...readSets(ownSets, ["kinds", "conflict", "mixed"]),
  ];
}

function readSets(folder: string, sets: readonly string[]): readonly Example[] {
  const lines = (name: string) =>
    readFileSync(join(folder, `${name}.ndjson`), "utf8")
      .split("\n")
      .filter(Boolean);
  const texts = new Map(
    lines("sources")
      .map((line) => JSON.parse(line))
      .map(({ id, text }) => [id, text]),
  );
  const indexes = new Map<string, SupportSource>();
  const indexOf = (id: string): SupportSource => {
    const index = indexes.get(id) ?? indexSource(readDocument(readPlain(texts.get(id) ?? ""), noActors));
    indexes.set(id, index);
    return index;
  };
  return sets.flatMap((set) => {
    const claims: readonly Line[] = lines(set).map((line) => JSON.parse(line));
    return claims.map((claim) => example(set, claim, indexOf(claim.sources[0] ?? "")));
  });
}

function example(set: string, line: Line, source: SupportSource): Example {
  const wrong = line.label === "wrong";
  const article = line.sources[0] ?? "";
  const reading = readDocument(readPlain(line.claim), noActors);
  const sentences = reading.sentences.map(({ index }) => {
    const sentence = reading.sentence(index);
    const weighed = sentence
      ? weighPieces(readPieces(reading.prose, sentence, source), source, opposedWords(reading, index, source))
      : [];
    return weighed.map(({ piece: { token }, signs }) => ({
      text: token.text,
      signs,
    }));
  });
  return { set, id: line.id, article, claim: line.claim, note: line.note, wrong, sentences };
}
