/** A source article: its metadata, its text, and which of it is evidence. */
import type { ActorTable } from "../extract/actor.ts";
import type { DocumentDate } from "../extract/mention.ts";
import type { Document, Problem } from "../text/document.ts";
import type { CslFields } from "./csl.ts";
import type { Furniture } from "./furniture.ts";

export interface Source {
  /** The citation key. */
  readonly key: string;
  /** Path of the text as the host named it, absent where only metadata is known. */
  readonly path?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly issued?: SourceDate;
  /** The day it was looked up, in EDTF. */
  readonly accessed?: string;
  /** What the bibliography says of it besides. */
  readonly csl?: CslFields;
  /** The article; page furniture and captions are blank in its prose. Absent for an entry without a text. */
  readonly document?: Document;
  /** The text is not what it was when it was last vouched for. */
  readonly changed?: boolean;
  /** Where each page of a paged file starts in the text. */
  readonly pages?: readonly number[];
  /** What each page is called where that is not its count: "iv", "334". */
  readonly pageLabels?: readonly string[];
  /** What of the text is the page's and not the article's. */
  readonly furniture?: readonly Furniture[];
  readonly problems: readonly Problem[];
}

export interface SourceDate extends DocumentDate {
  readonly edtf: string;
  /** How the date is known: "bibliography", "dateline", "metadata", or what the entry's note says. */
  readonly basis: string;
}

/** Everything a draft is checked against. */
export interface Corpus {
  readonly sources: readonly Source[];
  readonly actors: ActorTable;
  /** A folder of it is not there, so that nobody can know its keys. */
  readonly isIncomplete?: true;
  /** What is wrong with the corpus as a whole: its references, its actors. Faults of one source are the source's. */
  readonly problems: readonly Problem[];
}

/** One file as the host read it. */
export interface CorpusFile {
  /** Forward slashes, as the host names it. */
  readonly path: string;
  readonly text: string;
  /** What was read of a format that is no plain text; its document's text is `text`. */
  readonly page?: ReadPage;
  /** Not what it was when it was last vouched for. */
  readonly changed?: boolean;
  /** What the host had to say of reading it. */
  readonly problems?: readonly Problem[];
}

/** The article of a web page or of another format, and what the file says about it. */
export type ReadPage = Pick<Source, "title" | "author" | "publisher" | "url" | "issued" | "pages" | "pageLabels"> & {
  readonly document: Document;
};
