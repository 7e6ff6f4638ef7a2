/** What a command is given of the world: streams, folder, environment and clock, so that tests can give their own. */

/** 0: nothing at error level; 1: findings; 2: it could not run. */
export type ExitStatus = 0 | 1 | 2;

export interface Sink {
  /** Resolves when the reader has room for more. */
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
  readonly columns: number;
}

export interface Io {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today, as an ISO day. */
  today(): string;
  /** Ends what would run for ever. */
  readonly signal?: AbortSignal;
  /** The file of this program, for the threads that it starts; without it everything runs in one. */
  readonly program?: string;
}

/** What every command is built with. */
export interface Context extends Io {
  finish(status: ExitStatus): void;
}

/** Writes one line for a person to standard error. */
export const note = (io: Io, sentence: string): Promise<void> => io.stderr.write(`claimlint: ${sentence}\n`);
