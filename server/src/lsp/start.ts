/** The file that an editor starts: runs the server beside it from what was compiled before. */
import { join } from "node:path";
import { cacheFolder } from "../host/cache-folder.ts";
import { runCompiled } from "../host/compiled.ts";

runCompiled(join(__dirname, "server-main.cjs"), cacheFolder());
