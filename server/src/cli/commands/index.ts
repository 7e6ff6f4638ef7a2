/** The commands of `claimlint`, in the order help lists them. */
import type { Command } from "commander";
import type { Context } from "../io.ts";
import { addCheck } from "./check.ts";
import { addCompletions } from "./completions.ts";
import { addExplain } from "./explain.ts";
import { addInit } from "./init.ts";
import { addLsp } from "./lsp.ts";
import { addMcp } from "./mcp.ts";
import { addPrintConfig } from "./print-config.ts";
import { addRules } from "./rules.ts";
import { addSources } from "./sources.ts";
import { addVerify } from "./verify.ts";

export function addCommands(program: Command, context: Context): void {
  addCheck(program, context);
  addVerify(program, context);
  addSources(program, context);
  addRules(program, context);
  addExplain(program, context);
  addInit(program, context);
  addPrintConfig(program, context);
  addLsp(program);
  addMcp(program, context);
  addCompletions(program, context);
}
