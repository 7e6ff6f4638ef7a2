/** The command line as a function: arguments and streams in, exit status out. */
import { Command, CommanderError } from "commander";
import { CannotRun } from "../host/cannot-run.ts";
import { version } from "../host/version.ts";
import { addCommands } from "./commands/index.ts";
import { type Context, type ExitStatus, type Io, note } from "./io.ts";

export async function main(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const written: Promise<void>[] = [];
  const context: Context = { ...io, finish: (given) => (status = given) };
  const program = new Command("claimlint")
    .description("Checks the claims of a report against its sources.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void written.push(io.stdout.write(text)),
      writeErr: (text) => void written.push(io.stderr.write(text)),
      outputError: (text, write) => write(oneLine(text)),
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
    });
  addCommands(program, context);
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    status = await statusOf(error, io);
  }
  await Promise.all(written);
  return status;
}

async function statusOf(error: unknown, io: Io): Promise<ExitStatus> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof CannotRun)) throw error;
  for (const sentence of error.sentences) await note(io, sentence);
  return 2;
}

/** "error: unknown option '--formt'\n(Did you mean --format?)" as one line. */
function oneLine(text: string): string {
  const [message = "", suggestion] = text
    .replace(/^error: /, "")
    .trim()
    .split("\n");
  if (suggestion === undefined) return `claimlint: ${message}\n`;
  return `claimlint: ${message}; ${suggestion.replace(/^\(Did you mean (.*)\?\)$/, "did you mean $1?")}\n`;
}
