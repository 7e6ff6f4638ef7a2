/** What `claimlint verify` does: answers each line of standard input. */
import { type Context, type ExitStatus, note } from "../io.ts";
import { longestLine, readLines } from "../ndjson.ts";
import { createVerifier } from "../verifier.ts";

export async function verify(now: string, context: Context): Promise<ExitStatus> {
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
