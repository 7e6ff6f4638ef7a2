/** Words for all of several, and for a part of them. */
import { words } from "./words.ts";

export const WHOLE_WORDS: ReadonlySet<string> = words("all every each both everyone everybody everything entire whole");

export const PART_WORDS: ReadonlySet<string> = words("most some many several half majority minority part few one");
