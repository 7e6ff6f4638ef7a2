/** `claimlint verify`: claims with their sources in, verdicts out, one JSON object a line, for pipelines. */
import type { Command } from "commander";
import type { Context } from "../io.ts";
import { nowOption } from "../options.ts";

export function addVerify(program: Command, context: Context): void {
  program
    .command("verify")
    .description("check claims from standard input, one JSON object a line, each with its sources")
    .addOption(nowOption())
    .addHelpText("after", explanation)
    .action(async (options: { readonly now?: string }) => {
      const { verify } = await import("../actions/verify.ts");
      context.finish(await verify(options.now ?? context.today(), context));
    });
}

const explanation = `
Reads  {"id", "claim", "published"?, "sources": [{"id", "text", "published"?, "title"?}]}
Writes {"id", "flagged", "severity", "verdict", "findings", "claims"} in the same order.
published is a date in EDTF: 2024-06-15, 2024-06, 2024; 2024-06~ where it is inferred.
A line that is no such object is answered by {"id"?, "error"}; the exit status is then 2.`;
