/** Edits of a draft as a writer makes them: a sentence typed letter by letter, words taken out, a new paragraph, a paste. */
import type { Range, TextDocument } from "vscode-languageserver-textdocument";
import { longDraft } from "./long-draft.ts";

/** An edit, given the draft as it is when its turn comes. */
export type RecordedEdit = (draft: TextDocument) => { readonly range: Range; readonly text: string };

const typed = " In May, 12 people died.";
const paragraph = "\n\nThe ministry gave no figures. A spokesman said on Tuesday that the talks would go on.";
const pasted = `\n\n${longDraft(200, 7).split("\n\n").slice(1).join("\n\n")}`;

/** At a fifth, a half and four fifths of the draft. */
export const recordedEdits: readonly RecordedEdit[] = [0.2, 0.5, 0.8].flatMap((share) => [
  ...[...typed].map((letter, at) => insertAfterSentence(share, at, letter)),
  ...Array.from({ length: 8 }, (_, at) => deleteBefore(share, typed.length - at)),
  ...[...paragraph].map((letter, at) => insertAfterSentence(share, typed.length - 8 + at, letter)),
  insertAfterSentence(share, typed.length - 8 + paragraph.length, pasted),
]);

function insertAfterSentence(share: number, further: number, text: string): RecordedEdit {
  return (draft) => {
    const at = draft.positionAt(sentenceEnd(draft, share) + further);
    return { range: { start: at, end: at }, text };
  };
}

function deleteBefore(share: number, further: number): RecordedEdit {
  return (draft) => {
    const end = sentenceEnd(draft, share) + further;
    return { range: { start: draft.positionAt(end - 1), end: draft.positionAt(end) }, text: "" };
  };
}

/** Where the first sentence from there on ends; nothing before it is edited at that share. */
const sentenceEnd = (draft: TextDocument, share: number): number =>
  draft.getText().indexOf(". ", Math.floor(draftLength * share)) + 1;

const draftLength = longDraft(10_000).length;
