/** The noun that a relative clause leaves out: "the bridge that the army built", "the man whom police arrested". */
import { contentNouns } from "../../lexicon/function-words.ts";
import type { Chunk, NounPhrase } from "./chunks.ts";
import { type Clauses, takesClause } from "./predicate.ts";

/** The object that stands before its clause, for a verb without one whose subject is the chunk at `subject`. */
export function objectBefore({ words, chunks, predicates }: Clauses, subject: number): NounPhrase | undefined {
  const opener = chunks[subject - 1];
  const antecedent = chunks[subject - 2];
  if (!opener || antecedent?.kind !== "noun" || antecedent.timed || !opensRelative(words, opener)) return undefined;
  if (opener.kind === "relative") return antecedent;
  const told = [...predicates.values()].some(({ object, lemma }) => object === antecedent && takesClause(lemma));
  const heads = [antecedent.head, antecedent.tail?.head ?? antecedent.head];
  return told || heads.some((head) => contentNouns.has(words[head]?.term.lemma ?? "")) ? undefined : antecedent;
}

/** Whether the verb at `index` stands right behind a subject that a relative pronoun opens. */
export const isInRelative = (words: Clauses["words"], chunks: readonly Chunk[], index: number): boolean => {
  const opener = chunks[index - 2];
  return chunks[index - 1]?.kind === "noun" && opener !== undefined && opensRelative(words, opener);
};

function opensRelative(words: Clauses["words"], opener: Chunk): boolean {
  const { normal = "" } = words[opener.first]?.term ?? {};
  return opener.kind === "relative"
    ? normal === "whom" || normal === "which"
    : normal === "that" && opener.kind === "subordinator";
}
