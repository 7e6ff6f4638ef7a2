/** What the npm package offers to programs that embed the engine: make a corpus, make a service, check drafts. */
export { createCorpus } from "./corpus/corpus.ts";
export type { Corpus, CorpusFile, Source } from "./corpus/source.ts";
export type { Claim } from "./extract/claim.ts";
export type { Edit, Finding, Fix, Severity } from "./rules/finding.ts";
export {
  type Coverage,
  createService,
  type Draft,
  type DraftResult,
  type Service,
  type ServiceOptions,
} from "./service.ts";
export { defaultSettings, layerSettings, readSettings, type Settings, type SettingsLayer } from "./settings.ts";
export type { Problem } from "./text/document.ts";
export type { Span } from "./text/span.ts";
export type { Evidence, Judgement, SlotComparison, Verdict } from "./verify/judgement.ts";
