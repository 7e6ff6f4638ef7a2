/** Verbs by which whoever speaks gives a judgement of their own. */
import { words } from "./words.ts";

export const judgingVerbs: ReadonlySet<string> = words(`
  assess judge conclude estimate believe think expect anticipate predict forecast reckon determine find argue suspect
  doubt assert contend infer calculate deem consider
`);
