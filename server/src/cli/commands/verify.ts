/** `claimlint verify`: claims with their sources in, verdicts out, one JSON object a line, for pipelines. */
import type { Command } from "commander";
import { type Context, type ExitStatus, note } from "../io.ts";
import { longestLine, readLines } from "../ndjson.ts";
import { nowOption } from "../options.ts";
import { createVerifier } from "../verifier.ts";

export function addVerify(program: Command, context: Context): void {
  program
    .command("verify")
    .description("check claims from standard input, one JSON object a line, each with its sources")
    .addOption(nowOption())
    .addHelpText("after", explanation)
    .action(async (options: { readonly now?: string }) => {
      context.finish(await verify(options.now ?? context.today(), context));
    });
}

const explanation = `
Reads  {"id", "claim", "published"?, "sources": [{"id", "text", "published"?, "title"?}]}
Writes {"id", "flagged", "severity", "verdict", "findings", "claims"} in the same order.
published is a date in EDTF: 2024-06-15, 2024-06, 2024; 2024-06~ where it is inferred.
A line that is no such object is answered by {"id"?, "error"}; the exit status is then 2.`;

async function verify(now: string, context: Context): Promise<ExitStatus> {
  const verifyLine = createVerifier(now);
  let faults = 0;
  for await (const line of readLines(context.stdin)) {
    const answer =
      line.kind === "line"
        ? await verifyLine(line.text, line.number)
        : {
            error: `Line ${line.number} is longer than ${longestLine / 1024 / 1024} MB; split it, or shorten its sources.`,
          };
    if ("error" in answer) faults += 1;
    await context.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  if (faults === 0) return 0;
  await note(context, `${faults} ${faults === 1 ? "line was" : "lines were"} no claim with its sources.`);
  return 2;
}
