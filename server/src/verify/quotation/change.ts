/** Says in words how a quotation differs from its source's words, and how grave that is. */
import type { SourceReading } from "../../corpus/passage.ts";
import { type Message, say } from "../../text/message.ts";
import { sliceSpan } from "../../text/span.ts";
import type { Cut } from "./cut.ts";
import { dangerIn, normalWords, writtenWords } from "./danger.ts";
import type { Change, Near } from "./near.ts";
import { areOneForm } from "./style.ts";

export interface Alteration {
  /** What follows "The quotation" in a sentence. */
  readonly how: Message;
  readonly severity?: "warning" | "info";
}

/** What differs, and how grave that is. */
export function describe(near: Near): Alteration {
  const { changes, onlyLeavesOut } = near;
  const severity = gravity(near);
  const how = onlyLeavesOut
    ? say`leaves out ${changes.map(({ source }) => say`“${writtenWords(source)}”`)} without a mark`
    : say`has ${changes.slice(0, 4).map(describeChange)}`;
  return { how, ...(severity && { severity }) };
}

function describeChange({ draft, source }: Change): Message {
  if (draft.length === 0) return say`“${writtenWords(source)}” left out`;
  return source.length === 0
    ? say`“${writtenWords(draft)}” added`
    : say`“${writtenWords(draft)}” for “${writtenWords(source)}”`;
}

/** What the source says beside the words. */
export function describeCut({ kind, span }: Cut, { reading }: SourceReading): Alteration {
  const words = sliceSpan(reading.document.text, span)
    .replace(/["“”«»„]/gu, "")
    .replace(/\s+/gu, " ");
  switch (kind) {
    case "negation":
      return { how: say`is cut off from “${words}”, which turns its sense` };
    case "condition":
      return { how: say`is cut off from its condition, “${words}”`, severity: "warning" };
    case "speaker":
      return { how: say`is cut off from “${words}”, whose words they are` };
    case "belief":
      return { how: say`is cut off from “${words}”, and so sounds surer`, severity: "info" };
    case "doubt":
      return { how: say`is cut off from “${words}”, and so sounds surer`, severity: "warning" };
  }
}

/** "That" left out and another house style are trifles; where an omission would pass with its mark, only the mark is missing. */
function gravity({ changes }: Near): Alteration["severity"] {
  if (changes.every((change) => (change.draft.length === 0 && isTrifle(change)) || isHouseStyle(change))) return "info";
  return changes.every(({ draft, source }) => draft.length === 0 && keepsSense(source)) ? "warning" : undefined;
}

const isTrifle = ({ source }: Change): boolean => /^(?:that|the|a|an|and|so|well|uh|um)$/.test(normalWords(source));

/** Without a figure, a negation, a hedge, and whose words they are. */
const keepsSense = (words: Change["source"]): boolean =>
  !words.some(({ normal }) => /\d/.test(normal)) && dangerIn(words) === undefined;

/** "Do not" for "don't", "$2.5bn" for "$2.5 billion", "defence" for "defense". */
const isHouseStyle = ({ draft, source }: Change): boolean =>
  draft.length === source.length && draft.every(({ plain }, at) => areOneForm(plain, source[at]?.plain ?? ""));
