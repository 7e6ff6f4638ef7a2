/** What every feature of the server is given, and what it contributes. */
import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  ServerCapabilities,
  TextDocuments,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { DraftResult } from "../service.ts";
import type { Message } from "../text/message.ts";
import type { Project } from "./project.ts";
import type { Workspace } from "./workspace.ts";

export interface Context {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  /** Addresses of the folders that the client began with. */
  readonly folders: readonly string[];
  readonly check: CheckDraft;
  /** The same, but of a long draft what is known so far. */
  readonly checkSoon: CheckDraft;
  /** Calls `listener` when more is known of a draft of which a part was handed out. */
  onMore(listener: (uri: string) => void): void;
  /** Every draft of every open project: the text in the editor where it is open, else the one on disk. */
  readonly checkAll: (token?: CancellationToken) => Promise<readonly CheckedDraft[]>;
  /** Drafts on disk that could not be read when all were checked last, by address: why. */
  readonly unreadable: ReadonlyMap<string, Message>;
  /** Calls `listener` once the client may be asked for something. */
  onReady(listener: () => void): void;
}

/**
 * The check of an open draft's present text; undefined where it is no draft.
 * Fails with ContentModified where the text, the corpus or the configuration has changed in the meantime.
 */
export type CheckDraft = (uri: string, token?: CancellationToken) => Promise<CheckedDraft | undefined>;

export interface CheckedDraft {
  /** Another for every text, corpus and configuration. */
  readonly id: string;
  /** The text that was checked, which later edits do not touch. */
  readonly document: TextDocument;
  readonly project: Project;
  readonly result: DraftResult;
  /** More is to come. */
  readonly partial?: true;
}

/** One ability of the server: what it announces, and the handlers behind it. */
export interface Feature {
  readonly capabilities?: (client: ClientCapabilities) => Partial<ServerCapabilities>;
  readonly register: (context: Context) => void;
}
