/** The façade and only composition root: everything a door (editor, command line) may ask of the engine. */
import type { Corpus, Source } from "./corpus/source.ts";
import type { Finding } from "./rules/finding.ts";
import type { CheckSettings } from "./rules/rule.ts";
import type { Document } from "./text/document.ts";
import type { Judgement } from "./verify/judgement.ts";

export interface Draft {
  /** As the host names it; its ending chooses the reader. */
  readonly path: string;
  readonly text: string;
  /** The day it speaks from, in EDTF, where the host knows it and the text does not say it. */
  readonly published?: string;
  /** Keys that cover every sentence, for a claim handed over with its sources. */
  readonly cites?: readonly string[];
}

export interface Coverage {
  readonly sentences: number;
  readonly checkable: number;
  readonly checked: number;
}

export interface DraftResult {
  readonly path: string;
  readonly document: Document;
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}

export interface ServiceOptions {
  readonly corpus: Corpus;
  readonly settings: CheckSettings;
  /** The day it is, as an ISO day: what an undated draft speaks from. */
  readonly now: string;
}

export interface Service {
  check(draft: Draft): Promise<DraftResult>;
  sources(): readonly Source[];
}
