/** The deep parse of a sentence: compromise's tags over exact offsets, with its known faults mended. */
import nlp from "compromise/two";
import { participles } from "../lexicon/irregular-verbs.ts";
import { withoutJoiners } from "../text/prose.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import type { Term } from "./claim.ts";
import { createPostTagger } from "./post-tagger.ts";

interface RawTerm {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly root?: string;
  readonly tags: ReadonlySet<string>;
}

// Nothing asks for the names that it would give every word.
const id = (): void => undefined;

nlp.plugin({ compute: { postTagger: createPostTagger(), id } });

/** The tagged words of `span`, in order. Contractions give one term a part; the parts share no characters. */
export function readTerms(prose: string, span: Span): readonly Term[] {
  const view = nlp(sliceSpan(prose, span));
  view.compute("root");
  const terms: Term[] = [];
  let offset = span.start;
  for (const sentence of view.document as unknown as RawTerm[][]) {
    for (const raw of sentence) {
      const start = offset + raw.pre.length;
      const end = start + raw.text.length;
      offset = end + raw.post.length;
      const normal = withoutJoiners(raw.implicit ?? raw.normal);
      if (normal === "" || MARKS_ONLY.test(raw.text)) continue;
      terms.push({
        span: { start, end },
        text: withoutJoiners(raw.text),
        normal,
        lemma: lemmaOf(raw, normal),
        tags: raw.tags,
      });
    }
  }
  return terms.map((term, index) => {
    if (isRose(terms, index)) return { ...term, lemma: "rise", tags: pastVerb };
    if (isUsed(terms, index)) return { ...term, lemma: "use", tags: pastVerb };
    if (index === 0 && isNoOrder(terms)) return { ...term, tags: noun };
    return isSurname(terms, index) ? { ...term, tags: properNoun } : term;
  });
}

/** A quotation mark that spaces part from its words: "« The talks have failed », she said". */
const MARKS_ONLY = /^["“”„‟«»‹›‘‚「」『』]+[.,;:!?]?$/u;

const properNoun: ReadonlySet<string> = new Set(["Noun", "Singular", "ProperNoun"]);
const noun: ReadonlySet<string> = new Set(["Noun", "Singular"]);
const pastVerb: ReadonlySet<string> = new Set(["Verb", "PastTense"]);

/** "Prices rose to", "the toll rose by": compromise takes every rose for a flower. */
function isRose(terms: readonly Term[], index: number): boolean {
  const before = terms[index - 1];
  const after = terms[index + 1];
  if (terms[index]?.text !== "rose" || !before?.tags.has("Noun")) return false;
  return !after || !(after.tags.has("Noun") || after.tags.has("Verb"));
}

/** "Officers used tear gas": compromise takes what is used for a quality where two nouns follow. */
function isUsed(terms: readonly Term[], index: number): boolean {
  const [before, term, after] = [terms[index - 1], terms[index], terms[index + 1]];
  return (
    term?.normal === "used" &&
    term.tags.has("Adjective") &&
    (before?.tags.has("Noun") ?? false) &&
    (after?.tags.has("Noun") ?? false)
  );
}

/** "Riot police used", "Finance Minister Ann Weir resigned": no one is told to riot, for someone does something. */
function isNoOrder(terms: readonly Term[]): boolean {
  const [first, ...rest] = terms;
  const next = rest.findIndex(({ tags }) => !tags.has("Noun") || tags.has("Pronoun"));
  if (!first?.tags.has("Imperative") || next < 1) return false;
  return (rest[next]?.tags.has("PastTense") ?? false) || isUsed(rest, next);
}

/** Not "historic", "economic". */
const SURNAME = /^\p{Lu}\p{Ll}+(?<!or|st|et|at|om|em|on|og|if|ph)ic$/u;

/** "Ilic bought": whatever ends in -ic, compromise takes for a quality. */
function isSurname(terms: readonly Term[], index: number): boolean {
  const [term, after] = [terms[index], terms[index + 1]];
  if (!term?.tags.has("Adjective") || !SURNAME.test(term.text)) return false;
  return (after?.tags.has("PastTense") ?? false) && !isEverydayWord(term.normal);
}

/** Whether the word, in lower case, is one of everyday use and not a name by nature ("yellow", not "jonathan"). */
export function isEverydayWord(word: string): boolean {
  const tags = lexicon()[word];
  return tags !== undefined && ![tags].flat().some((tag) => nameTags.has(tag));
}

type Lexicon = Readonly<Record<string, string | readonly string[] | undefined>>;

const lexicon = (): Lexicon => (nlp.model() as unknown as { one: { lexicon: Lexicon } }).one.lexicon;

const nameTags: ReadonlySet<string> = new Set(
  "MaleName FemaleName FirstName LastName Person Place City Country Region Organization SportsTeam ProperNoun Demonym Company".split(
    " ",
  ),
);

function lemmaOf({ root, tags }: RawTerm, normal: string): string {
  if (tags.has("Copula")) return "be";
  return (tags.has("Verb") ? participles.get(normal) : undefined) ?? root ?? normal;
}
