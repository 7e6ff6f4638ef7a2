/** What the server and the VS Code client say to each other beyond the protocol. Types and names only. */

/** Asked for by the client: every draft with its claims, and every source. */
export const overviewRequest = "claimlint/overview";

/** Asked for by the client: one draft beside its evidence. Takes ReportParams, gives Report or null. */
export const reportRequest = "claimlint/report";

/** Told by the server whenever what the overview would say may have changed. */
export const changedNotification = "claimlint/changed";

/** Told by the server: what it is doing and what it holds. */
export const statusNotification = "claimlint/status";

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A place in a file, by its address. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

export interface Overview {
  readonly drafts: readonly DraftOverview[];
  readonly sources: readonly SourceOverview[];
}

export interface DraftOverview {
  readonly uri: string;
  /** Folder of its configuration: the sources of the same are its own. */
  readonly project: string;
  readonly claims: readonly ClaimOverview[];
}

export interface ClaimOverview {
  readonly text: string;
  /** As machine formats name it. */
  readonly verdict: string;
  readonly place: Place;
  /** Keys of the sources whose passages it rests on or is contradicted by. */
  readonly sources: readonly string[];
}

export interface SourceOverview {
  readonly key: string;
  /** Folder of the configuration that names its corpus. */
  readonly project: string;
  readonly title?: string;
  readonly publisher?: string;
  /** In words, marked where it is inferred. */
  readonly date?: string;
  /** Absent where the source has no text. */
  readonly uri?: string;
}

export interface Status {
  readonly state: "reading" | "ready";
  /** How many configurations are open. */
  readonly projects: number;
  readonly sources: number;
  readonly problems: number;
}

export interface ReportParams {
  readonly uri: string;
}

export interface Report {
  /** A whole HTML body: no scripts, nothing loaded, everything from drafts and sources escaped. */
  readonly html: string;
  readonly markdown: string;
}
