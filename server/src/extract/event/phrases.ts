/** Joins noun phrases that make one argument: "leaders of Hamas", "12 soldiers and six civilians". */
import { type Chunk, isAmount, type NounPhrase } from "./chunks.ts";
import { isPossessive, type Word } from "./word.ts";

export function joinPhrases(words: readonly Word[], chunks: readonly Chunk[]): readonly Chunk[] {
  const joined: Chunk[] = [];
  let verbSinceBoundary = false;
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index];
    if (!chunk) break;
    if (chunk.kind === "verb") verbSinceBoundary = true;
    if (chunk.kind === "subordinator" || chunk.kind === "relative") verbSinceBoundary = false;
    if (chunk.kind !== "noun") {
      joined.push(chunk);
      continue;
    }
    const first = withOf(words, chunks, index);
    const members = first.phrase.timed ? first : withMembers(words, chunks, first, verbSinceBoundary);
    const whole = withName(words, chunks, members, chunks[index - 1]?.kind === "preposition");
    joined.push(whole.phrase);
    index = whole.last;
  }
  return joined;
}

interface Joined {
  readonly phrase: NounPhrase;
  /** Index of the last chunk that went into it. */
  readonly last: number;
}

/** "Syria's president, Bashar al-Assad, fled": the name behind what describes it. */
function withName(
  words: readonly Word[],
  chunks: readonly Chunk[],
  { phrase, last }: Joined,
  prepared: boolean,
): Joined {
  const [mark, name, close, next] = [1, 2, 3, 4].map((ahead) => chunks[last + ahead]);
  const own = { phrase, last };
  if (mark?.kind !== "mark" || markBefore(words, mark) !== "," || !describesOne(words, phrase)) return own;
  if (name?.kind !== "noun" || name.timed || !words.slice(name.first, name.last + 1).every(({ named }) => named))
    return own;
  if (close && (close.kind !== "mark" || next?.kind === "noun" || next?.kind === "conjunction")) return own;
  if (prepared && next?.kind === "verb") return own;
  const closing = next?.kind === "verb" && markBefore(words, close) === ",";
  return { phrase: { ...phrase, last: name.last }, last: last + (closing ? 3 : 2) };
}

/** "the minister", "Hamas's leader"; neither a name nor several. */
function describesOne(words: readonly Word[], { first, head, heads, timed }: NounPhrase): boolean {
  const noun = words[head];
  if (timed || heads.length > 1 || noun?.class !== "noun" || noun.named || noun.term.tags.has("Plural")) return false;
  return words[first]?.term.normal === "the" || words.slice(first, head).some(isPossessive);
}

function withOf(words: readonly Word[], chunks: readonly Chunk[], index: number): Joined {
  let phrase = chunks[index] as NounPhrase;
  let last = index;
  for (;;) {
    const of = chunks[last + 1];
    const next = chunks[last + 2];
    if (of?.kind !== "preposition" || words[of.first]?.term.normal !== "of" || next?.kind !== "noun" || next.timed)
      break;
    const head = isAmount(words[phrase.head]) ? next.head : phrase.head;
    phrase = { ...phrase, last: next.last, head, heads: [head], tail: next };
    last += 2;
  }
  return { phrase, last };
}

/** "A, B and C", unless what follows the last comma or "and" is the subject of a clause of its own. */
function withMembers(words: readonly Word[], chunks: readonly Chunk[], first: Joined, verbBefore: boolean): Joined {
  const members = [first];
  const asides = new Set<Joined>();
  let complete = false;
  while (!complete && members.length < 30) {
    const end = members.at(-1)?.last ?? first.last;
    const mark = chunks[end + 1]?.kind === "mark" ? 1 : 0;
    const conjunction = isAnd(words, chunks[end + 1 + mark]) ? 1 : 0;
    if (mark + conjunction === 0 || (mark === 1 && markBefore(words, chunks[end + 1]) !== ",")) break;
    const next = chunks[end + 1 + mark + conjunction];
    if (next?.kind !== "noun" || next.timed || isBareNumber(words, next)) break;
    const member = withOf(words, chunks, end + 1 + mark + conjunction);
    if (mark === 1 && isApposition(words, first.phrase, member.phrase)) {
      if (!isAnd(words, chunks[member.last + 2]) || markBefore(words, chunks[member.last + 1]) !== ",") break;
      asides.add(member);
    }
    if (verbBefore && conjunction === 1 && startsClause(chunks, member.last)) break;
    members.push(member);
    complete = conjunction === 1;
  }
  const last = members.at(-1);
  if (!complete || !last) return first;
  const heads = members.filter((member) => !asides.has(member)).map(({ phrase }) => phrase.head);
  return { phrase: { ...first.phrase, last: last.phrase.last, heads }, last: last.last };
}

function isAnd(words: readonly Word[], chunk: Chunk | undefined): boolean {
  const word = chunk?.kind === "conjunction" ? words[chunk.first]?.term.normal : undefined;
  return word === "and" || word === "or" || word === "nor" || word === "&";
}

/** A mark stands before the word that its chunk names. */
const markBefore = (words: readonly Word[], chunk: Chunk | undefined): string | undefined =>
  chunk && words[chunk.first]?.mark;

/** "Hezbollah, a sworn enemy of Israel": says again what the first is. */
function isApposition(words: readonly Word[], first: NounPhrase, member: NounPhrase): boolean {
  const opens = (phrase: NounPhrase) => /^(?:an?|the|another)$/.test(words[phrase.first]?.term.normal ?? "");
  return opens(member) && !opens(first) && !words[member.head]?.named && words[first.head]?.class !== "number";
}

/** An age, not a member of a list: "Symantha, 40, and Kelly". */
const isBareNumber = (words: readonly Word[], { first, last }: NounPhrase): boolean =>
  first === last && words[first]?.class === "number";

/** Whether the phrase that ends at this chunk has a finite verb after it, prepositional phrases aside. */
export function startsClause(chunks: readonly Chunk[], end: number): boolean {
  for (let index = end + 1; index < Math.min(chunks.length, end + 12); index++) {
    const chunk = chunks[index];
    if (chunk?.kind === "verb") return !chunk.infinitive && chunk.form !== "gerund";
    if (chunk?.kind === "noun" && chunks[index - 1]?.kind !== "preposition") return false;
    if (chunk?.kind !== "noun" && chunk?.kind !== "preposition" && chunk?.kind !== "adverb") return false;
  }
  return false;
}
