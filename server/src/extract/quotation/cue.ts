/** Who speaks between quotation marks: by a verb of saying, a colon, a phrase, or the line under a block quotation. */
import { overlapsSpan, type Span } from "../../text/span.ts";
import type { Name } from "../mention.ts";
import type { Quoted } from "./marks.ts";
import { type QuotationContext, speakerOf } from "./speaker.ts";
import { type Cue, cueVerbs, verbOf } from "./verb.ts";

/** The speaker of what is quoted, and by which words. */
export const cueOf = (context: QuotationContext, quoted: Quoted): Cue | undefined =>
  quoted.blockQuote
    ? (signatureOf(context, quoted) ?? introduced(context, quoted))
    : (verbOf(context, quoted) ??
      introduced(context, quoted) ??
      inWordsOf(context, quoted) ??
      besideVerb(context, quoted) ??
      afterReport(context, quoted));

const SAID = "(?:said|says|told|added|asked|wrote|replied|warned|noted|insisted|argued)";
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}'’-]+){0,2}";
const NAME_BEFORE = new RegExp(`(?:^|[.!?]["”’]?\\s|\\n)(${NAME})\\s${SAID}\\b[^.!?:"“”]{0,40}:?\\s$`, "u");
const NAME_AFTER = new RegExp(`^,?\\s(?:(${NAME})\\s${SAID}|${SAID}\\s(${NAME}))(?=[,.;]|\\s\\p{Ll})`, "u");

/** Of a name that no reader knows for one: "Riis said: …". */
function besideVerb({ prose }: QuotationContext, { span }: Quoted): Cue | undefined {
  const before = prose.slice(Math.max(0, span.start - 120), span.start);
  const lead = NAME_BEFORE.exec(before);
  const tail = lead ? null : NAME_AFTER.exec(prose.slice(span.end, span.end + 80));
  const text = lead?.[1] ?? tail?.[1] ?? tail?.[2];
  const match = lead ?? tail;
  if (!match || text === undefined) return undefined;
  const start = (lead ? span.start - before.length : span.end) + match.index + match[0].indexOf(text);
  const speaker = { start, end: start + text.length };
  return { speaker: { span: speaker, text }, cue: { start: speaker.end, end: speaker.end + 1 }, reporters: [] };
}

/** "Haddad said the talks had failed. “Nobody came.”": whole sentences behind what somebody is told to say. */
function afterReport(context: QuotationContext, { span, inner, block }: Quoted): Cue | undefined {
  const { prose, blocks } = context;
  const before = prose.slice(Math.max(0, span.start - 3), span.start);
  if (!/[\p{L}\p{N})]\.\s$/u.test(before) || !/^\p{Lu}.*[.!?]$/su.test(prose.slice(inner.start, inner.end).trim()))
    return undefined;
  const [last] = context.sentencesAt({ start: span.start - 2, end: span.start - 1 });
  if (!last || last.span.start < (blocks[block]?.span.start ?? 0)) return undefined;
  const said = last.attribution.filter(({ speaker }) => !context.isQuoted(speaker));
  const [first] = said;
  if (!first || said.some(({ speaker }) => speaker.start !== first.speaker.start)) return undefined;
  return { speaker: speakerOf(context, first.speaker, first.speakerText), cue: undefined, reporters: [] };
}

/** "Omar Haddad, the mayor, was blunt: …" */
function introduced(context: QuotationContext, quoted: Quoted): Cue | undefined {
  const lead = /(?<=^|[.!?]["”’»“]?\s|\n)[^.!?:\n"“”«»„]{2,160}:\s{0,6}$/u.exec(
    context.prose.slice(Math.max(0, quoted.span.start - 170), quoted.span.start),
  );
  if (!lead) return undefined;
  const end = quoted.span.start;
  const start = end - lead[0].length;
  const colon = start + lead[0].lastIndexOf(":");
  const cue = { start: colon, end: colon + 1 };
  const person = personsIn(context, { start, end }).find((name) => !OWNS.test(context.prose.slice(name.span.end)));
  const title = context.prose.slice(start, person?.span.start);
  if (person && title.length <= LONGEST_TITLE && !OF_ANOTHER.test(title))
    return { speaker: speakerOf(context, person.span, person.text), cue, reporters: [] };
  return quoted.blockQuote && !person ? saidBefore(context, { start, end: colon }, cue) : undefined;
}

/** "Haddad's wife". */
const OWNS = /^['’]s?\s/u;

/** "As the army's spokesman said:" above a block quotation. */
function saidBefore(context: QuotationContext, lead: Span, cue: Span): Cue | undefined {
  const said = context
    .sentencesAt(lead)
    .flatMap(({ events }) => events)
    .find(({ lemma, agent, trigger }) => agent && cueVerbs.has(lemma) && overlapsSpan(trigger, lead));
  return said?.agent && { speaker: speakerOf(context, said.agent.span, said.agent.text), cue, reporters: [] };
}

/** "The note to Omar Haddad: …" */
const OF_ANOTHER = /\b(?:to|for|of|about|on|with|against|from|by)\s/iu;

/** How far a title may push the name from where its clause begins. */
const LONGEST_TITLE = 25;

/** "…, in the words of Omar Haddad" and "In Omar Haddad's words, …". */
function inWordsOf(context: QuotationContext, { span }: Quoted): Cue | undefined {
  const after = /^[\s,]{0,3}in the words of /u.exec(context.prose.slice(span.end, span.end + 24));
  if (after) return cueAt(context, span.end + after[0].length, span.end + after[0].length + 30, "start");
  const before = /['’]s (?:own )?words,?\s?$/u.exec(context.prose.slice(Math.max(0, span.start - 20), span.start));
  return before
    ? cueAt(context, span.start - before[0].length - 60, span.start - before[0].length + 2, "end")
    : undefined;
}

function cueAt(context: QuotationContext, start: number, end: number, at: "start" | "end"): Cue | undefined {
  const persons = personsIn(context, { start: Math.max(0, start), end });
  const person = at === "start" ? persons[0] : persons.at(-1);
  return person && { speaker: speakerOf(context, person.span, person.text), cue: undefined, reporters: [] };
}

/** "— Omar Haddad, mayor" in the line or paragraph under a block quotation. */
function signatureOf(context: QuotationContext, { block, span }: Quoted): Cue | undefined {
  const own = context.blocks[block]?.span;
  const next = context.blocks[block + 1]?.span;
  const under = own && own.end > span.end ? { start: span.end, end: own.end } : next;
  const at = under && isSignature(context.prose, under) ? under.start : undefined;
  return at === undefined ? undefined : cueAt(context, at, at + 80, "start");
}

/** Whether a block only says whose words stand above it. */
export const isSignature = (prose: string, { start, end }: Span): boolean =>
  end - start < 200 && /^[>\s]{0,6}(?:[—–]|--)\s?\p{L}/u.test(prose.slice(start, end));

const personsIn = (context: QuotationContext, span: Span): readonly Name[] =>
  context
    .sentencesAt(span)
    .flatMap(({ names }) => names)
    .filter((name) => name.kind === "person" && overlapsSpan(name.span, span));
