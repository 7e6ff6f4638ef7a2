/** Completes citation keys, in whatever form a format cites, best evidence first. */
import { CompletionItemKind } from "vscode-languageserver/node";
import type { Source } from "../corpus/source.ts";
import { keyFor } from "../text/citing.ts";
import { type Asked, type Completer, isInProse } from "./completer.ts";
import type { CheckedDraft } from "./context.ts";
import { shorten } from "./markdown.ts";
import { describeSource } from "./wording.ts";

/** `[@key]`, `[cite:@key]`, `@key` */
const afterAt = /(?:^|[\s[;(-]|\bcite(?:\/[\w/-]+)?:)@([\p{L}\p{N}_:.#$%&+?~/-]*)$/u;
const restAfterAt = /^[\p{L}\p{N}_:.#$%&+?~/-]*(?<![:.?])/u;
/** `@{odd key}` */
const inBraces = /(?:^|[\s[;(-])@\{([^{}\n]*)$/u;
/** `\cite{key}`, `cite:[key]`, `:cite:`key``, `#cite(<key>)`, and after a comma in them */
const inCommand =
  /(?:\\[a-zA-Z]*cite[a-zA-Z]*\*?(?:\[[^\]]{0,80}\]){0,2}(?:\{[^{}]{0,200}\}){0,8}\{|\bcite:\[|:cite(?::\w+)?:`|#cite\(<)(?:[^{}[\]`<>]*,\s*)?([^{}[\]`<>,\s]*)$/i;
const restInCommand = /^[^{}[\]`<>,\s]*/;
/** `<<key>>` */
const inAnchor = /<<([^<>,\s]*)$/;
/** `[key]_` */
const inReference = /(?:^|[\s(])\[([\p{L}\p{N}_.:+-]*)$/u;
/** `[[key]]` */
const inWikiLink = /\[\[([^[\]|#\n]*)$/;

/** In the order in which they are tried. */
export const keyCompleters: readonly Completer[] = [
  { pattern: afterAt, rest: restAfterAt, fits: isCitedByAt, items: keys((key) => keyFor(key, "@")) },
  { pattern: inBraces, rest: /^[^{}\s]*(?=\})|^/, fits: isCitedByAt, items: keys((key) => key) },
  { pattern: inCommand, rest: restInCommand, fits: isAtMark, items: keys((key) => key) },
  { pattern: inAnchor, rest: restInCommand, fits: isCitedWith(/^ cite:\[/), items: keys((key) => key) },
  { pattern: inWikiLink, rest: /^[^[\]|#\n]*(?=\]\])|^/, fits: isCitedByWikiLink, items: keys((key) => key) },
  {
    pattern: inReference,
    rest: /^[\p{L}\p{N}_.:+-]*\]?_?/u,
    fits: isCitedWith(/:cite:/),
    items: keys((key) => `${key}]_`),
  },
];

/** The mark before the key is read: not in code, a comment or front matter. */
function isAtMark(checked: CheckedDraft, { start }: Asked): boolean {
  return isInProse(checked, start - 1);
}

function isCitedByAt(checked: CheckedDraft, asked: Asked): boolean {
  const { citing } = checked.result.document;
  return (citing === undefined || citing.before.includes("@")) && isAtMark(checked, asked);
}

/** Where the format writes its citations in this form. */
function isCitedWith(form: RegExp): NonNullable<Completer["fits"]> {
  return (checked, asked) => form.test(checked.result.document.citing?.before ?? "") && isAtMark(checked, asked);
}

/** Elsewhere such a link names a note, which is for others to complete. */
function isCitedByWikiLink(checked: CheckedDraft, asked: Asked): boolean {
  const { text, links } = checked.result.document;
  const isCitation = links.some(({ span, url }) => text.startsWith("[[", span.start) && checked.project.source(url));
  return isCitation && isAtMark(checked, asked);
}

function keys(write: (key: string) => string): Completer["items"] {
  return (checked, { position, typed }) => {
    const rank = rankOf(checked, checked.document.offsetAt(position));
    const ranked = [...checked.project.sources()].sort((a, b) => rank(a) - rank(b) || newer(a, b));
    return ranked.map((source, index) => ({
      item: {
        label: source.key,
        labelDetails: { description: shorten(whereFrom(source), 30) },
        kind: CompletionItemKind.Reference,
        detail: describeSource(source, " · "),
        data: { key: source.key },
        filterText: [source.key, source.title, source.publisher].filter((part) => part !== undefined).join(" "),
        sortText: String(index).padStart(6, "0"),
        preselect: index === 0 && rank(source) === 0,
      },
      text: write(source.key),
      replaces: typed,
    }));
  };
}

/** In short, for every line of the list; the rest is told of the one that is looked at. */
const whereFrom = ({ publisher, title, issued }: Source): string =>
  [publisher ?? title, issued?.earliest.slice(0, 4)].filter((part) => part !== undefined).join(" ");

/** How well a source bears the sentence at an offset; the least is best. */
function rankOf({ result }: CheckedDraft, offset: number): (source: Source) => number {
  const sentence = result.reading.sentences.find(({ span }) => span.start <= offset && offset <= span.end + 1);
  const evidence = result.judgements
    .filter(({ claim }) => claim.sentence === sentence?.index)
    .flatMap((judgement) => judgement.evidence);
  return ({ key }) => {
    const own = evidence.filter(({ source }) => source === key).map(({ relation }) => relations.indexOf(relation));
    return own.length === 0 ? relations.length : Math.min(...own);
  };
}

/** Best first; a source that contradicts the sentence is still about it. */
const relations = ["supports", "partially-supports", "contradicts", "related"];

const newer = (a: Source, b: Source): number => (b.issued?.latest ?? "").localeCompare(a.issued?.latest ?? "");
