/** How a draft cites, read off its own citations: the command, bracket, link or note that it uses most. */
import type { DocumentReading } from "../extract/claim.ts";
import type { Citation } from "../extract/mention.ts";
import type { Document } from "../text/document.ts";
import { containsSpan, type Span, sliceSpan } from "../text/span.ts";
import { oncePerText } from "../verify/once.ts";

export interface CiteForm {
  /** What parts the citation from the words before it. */
  readonly gap: string;
  /** What the key stands between. */
  readonly before: string;
  readonly after: string;
  /** Set behind the full stop, as notes are. */
  readonly behindStop: boolean;
  /** It stands in a note at the end of the draft. */
  readonly noted: boolean;
}

/** The form most of the draft's citations have, the first of them where several are as many; else its format's own. */
export const citeFormOf = oncePerText((draft: DocumentReading): CiteForm => {
  const counts = new Map<string, { readonly form: CiteForm; count: number }>();
  for (const citation of draft.citations()) {
    const form = formOf(citation, draft);
    if (!form) continue;
    const name = `${form.noted} ${form.before} ${form.after}`;
    const known = counts.get(name);
    if (known) known.count++;
    else counts.set(name, { form, count: 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.form ?? defaultForm(draft.document);
});

function defaultForm({ citing = { before: " [@", after: "]" } }: Document): CiteForm {
  const [gap = ""] = /^[\s~]*/u.exec(citing.before) ?? [];
  return { gap, before: citing.before.slice(gap.length), after: citing.after, behindStop: false, noted: false };
}

function formOf({ span, items }: Citation, { document }: DocumentReading): CiteForm | undefined {
  const [item, ...more] = items;
  const raw = sliceSpan(document.text, span);
  const at = item && more.length === 0 ? raw.lastIndexOf(item.key) : -1;
  if (!item || at < 0) return undefined;
  const isInline = document.text.charAt(span.start - 1) === "^";
  const isBracketed = /^\(@[^()]*\)$/u.test(document.text.slice(span.start - 1, span.end + 1));
  const own = isInline ? "^" : isBracketed ? "(" : "";
  const before = own + plainOpening(raw.slice(0, at));
  const after = raw.slice(at + item.key.length).replace(/^\}(?=\])/u, "") + (isBracketed ? ")" : "");
  if (!OPENING.test(before) || !CLOSING.test(after)) return undefined;
  const noted = [...document.footnotes.values()].some((note) => containsSpan(note, span));
  if (noted) return { gap: "", before, after, behindStop: stopsBeforeNotes(document.prose), noted };
  const textual = TEXTUAL.find(([name]) => before.startsWith(name));
  if (textual) return { ...defaultForm(document), before: before.replace(...textual), after };
  if (document.citing === undefined && before === "@") return undefined;
  const lead = document.text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start - own.length);
  const [gap = ""] = /[\s~]*$/u.exec(lead) ?? [];
  const isLast = LAST.test(document.text.slice(span.end, span.end + LONGEST_LEAD));
  const behindStop = gap ? isLast && SENTENCE_ENDED.test(lead) : STOPPED.test(lead);
  return { gap: gap.startsWith("~") ? "~" : gap && " ", before, after, behindStop, noted };
}

/** Without the pages of one citation, and the braces that only its own key needs. */
const plainOpening = (text: string): string =>
  (text.startsWith("\\") ? text.replace(/\[[^\]]*\]/gu, "") : text).replace(/@\{$/u, "@");

const OPENING = /^[\^\\\w:/#(<[@{`]*$/u;
const CLOSING = /^[\]}`>)._]*$/u;

/** They name the author in the running text; beside each, what its style has for a citation in brackets. */
const TEXTUAL: readonly (readonly [string, string])[] = [
  ["\\textcite", "\\parencite"],
  ["\\Textcite", "\\parencite"],
  ["\\citet", "\\citep"],
  ["\\Citet", "\\citep"],
  ["[cite/t", "[cite"],
  [":cite:t:", ":cite:p:"],
];

const LONGEST_LEAD = 8;
const STOPPED = /[.!?,;]["'”’)]*$/u;
/** "The ferry runs. [@ferry] It is late.": not what opens the next sentence. */
const SENTENCE_ENDED = /[.!?]["'”’)]*\s+$/u;
const LAST = /^\s*(?:$|[\r\n]|\p{Lu})/u;

/** The first reference to a note shows it. */
function stopsBeforeNotes(prose: string): boolean {
  const [, lead, follow] = /(\S)\[\^[^\]\s]{1,80}\](?!:)(.?)/u.exec(prose) ?? [];
  return lead === undefined || /[.!?"'”’)]/u.test(lead) || !/[.!?]/u.test(follow ?? "");
}

/** The next label in the draft's own scheme: a number, a letter, a word with a number; else the key, where it can be one. */
export function nextLabel(footnotes: ReadonlyMap<string, Span>, key: string): string {
  const taken = [...footnotes.keys()];
  const [, word = ""] = /^(\D*?)\d+$/u.exec(taken.at(-1) ?? "") ?? [];
  const isNumbered = taken.length === 0 || taken.every((label) => label.startsWith(word) && /\d$/u.test(label));
  if (isNumbered) {
    const last = Math.max(0, ...taken.map((label) => Number(/\d+$/u.exec(label)?.[0] ?? 0)));
    return `${word}${last + 1}`;
  }
  const letter = taken.every((label) => /^[a-z]$/u.test(label)) ? [...taken].sort().at(-1) : undefined;
  if (letter !== undefined && letter < "z") return String.fromCharCode(letter.charCodeAt(0) + 1);
  const plain = key.replace(/[^\p{L}\p{N}_-]+/gu, "-");
  let label = plain;
  for (let number = 2; footnotes.has(label.toLowerCase()); number++) label = `${plain}-${number}`;
  return label;
}
