/** What a line of an article's page looks like, taken alone. */
import {
  AGENCIES,
  CREDIT_WORDS,
  DATELINE_WORDS,
  INTERFACE_CUES,
  INTERFACE_WORDS,
  LEGAL_PHRASES,
  RELATED_NOUNS,
  RELATED_OPENERS,
} from "../lexicon/furniture.ts";

/** `sentence` and `title` are what an article is made of; a title ends without a full stop. */
export type Shape = "sentence" | "title" | "interface" | "related" | "credit" | "byline" | "dateline" | "legal";

export function lineShape(text: string): Shape {
  if (text.length > LONGEST_LEGAL) return "sentence";
  if (isLegal(text)) return "legal";
  if (text.length > LONGEST_LINE) return "sentence";
  if (isInterface(text) || isInvitation(text)) return "interface";
  if (isCredit(text)) return "credit";
  if (isRelated(text)) return "related";
  if (isDateline(text)) return "dateline";
  if (isByline(text)) return "byline";
  return endsOpen(text) && wordsOf(text).length <= LONGEST_TITLE ? "title" : "sentence";
}

const LONGEST_LINE = 240;
const LONGEST_LEGAL = 900;
/** In words. */
const LONGEST_TITLE = 24;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’&.-]*/gu) ?? [];

const endsOpen = (text: string): boolean => !/[.!?…。؟]["'”’»)\]]*$/.test(text);

/** Buttons, menus, galleries, calls to follow: nothing but words of the interface, numbers and names of places to go. */
function isInterface(text: string): boolean {
  const words = wordsOf(text).filter((word) => !/^\d+$/.test(word));
  if (words.length === 0) return true;
  if (words.length > 14 || text.includes("@")) return false;
  const known = words.filter((word) => INTERFACE_WORDS.has(word.replace(/[.:]$/, "")));
  const cues = words.filter((word) => INTERFACE_CUES.has(word.replace(/[.:]$/, ""))).length;
  if (cues === 0) return false;
  if (known.length === words.length) return true;
  const pointed = /^[<>«»|•·\s]|[<>»|•·]\s*$|\|.*\|/.test(text);
  return pointed && known.length >= words.length * 0.6 && endsOpen(text);
}

/** "Sign up for our newsletter: …", "… is a reporter in Beirut. Follow her at @name." */
const isInvitation = (text: string): boolean =>
  /^(?:sign up|subscribe)\b.{0,40}\b(?:newsletters?|alerts?|briefings?)\b/iu.test(text) ||
  /\bfollow (?:him|her|them|us|me) (?:at|on) (?:@|twitter\b|x\b|facebook\b|instagram\b|bluesky\b|mastodon\b)/iu.test(
    text,
  );

/** "Photo: A. Name/Agency", "(AP, AFP)", "Source » site.com", "Outlet/AFP". */
function isCredit(text: string): boolean {
  const inner = text.replace(/^[([]+|[)\].]+$/g, "").trim();
  const words = wordsOf(inner);
  if (/^(?:photo|image|picture)s?:\s/iu.test(inner) && endsOpen(inner)) return true;
  if (words.length === 0 || words.length > 14) return false;
  const label = /^((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)\s*(?::|»|\||©|–|—|\bby\b)/iu.exec(inner)?.[1];
  if (label !== undefined && wordsOf(label).some((word) => CREDIT_WORDS.has(word)) && endsOpen(inner)) return true;
  const agencies = words.filter((word) => word.split(/[/&]/).some((part) => AGENCIES.has(part))).length;
  if (agencies === 0) return false;
  const bracketed = inner.length < text.length - 1 && /^[([]/.test(text);
  const joined = /^[\p{L}\p{N}.\s]{1,40}(?:\s*[/|,&]\s*[\p{L}\p{N}.\s]{1,40}){1,4}$/u.test(inner);
  return (bracketed || joined || words.length <= 2) && words.length <= 8 && endsOpen(inner);
}

/** "More stories:", "Read more on the original:", "Also read: …". */
function isRelated(text: string): boolean {
  const words = wordsOf(text);
  const [first = "", second = ""] = words;
  if (!RELATED_OPENERS.has(first) || text.length > 160) return false;
  const label = wordsOf(text.split(":")[0] ?? "");
  const generic = label.slice(1).every((word) => RELATED_NOUNS.has(word) || RELATED_OPENERS.has(word));
  if (!generic || label.length > 8) return false;
  if (/:\s*$/.test(text)) return true;
  return endsOpen(text) && (text.includes(":") || words.length <= 5) && (label.length > 1 || RELATED_NOUNS.has(second));
}

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DATE = `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const DATE_PATTERN = new RegExp(DATE, "iu");

/** A line that is a date, with at most a label, a weekday and a time around it. */
function isDateline(text: string): boolean {
  if (text.length > 90 || !DATE_PATTERN.test(text)) return false;
  return wordsOf(text.replace(DATE_PATTERN, " ")).every(
    (word) => /^\d/.test(word) || DATELINE_WORDS.has(word.replace(/\.$/, "")),
  );
}

/** "By Jane Doe", "By Jane Doe and John Roe, Agency". */
function isByline(text: string): boolean {
  const name = "\\p{Lu}[\\p{L}.'’-]*";
  const pattern = new RegExp(`^By:?\\s+${name}(?:(?:\\s*[,|&]\\s*|\\s+and\\s+|\\s+)${name}){1,8}$`, "u");
  return text.length <= 100 && pattern.test(text);
}

/** A comment policy, a copyright line, a consent notice. */
function isLegal(text: string): boolean {
  const lower = text.toLowerCase();
  const hits = LEGAL_PHRASES.filter((phrase) => lower.includes(phrase)).length;
  if (/["“”]/.test(text)) return false;
  return hits >= 3 || (hits >= 1 && /^(?:©|copyright\b|\(c\)\s*\d{4})|all rights reserved\.?$/.test(lower));
}
