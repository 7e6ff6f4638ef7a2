/** `npm start`: lints the sample drafts against the corpus, installing and building whatever is missing. */
import { spawnSync } from "node:child_process";
import { install, node, root } from "./lib.mjs";

install();
node(["scripts/build.mjs"]);
const { status } = spawnSync(process.execPath, ["dist/cli.cjs", "check"], { cwd: root, stdio: "inherit" });
// 1 means that findings were shown, which is what the sample is for.
process.exit(status === 1 ? 0 : (status ?? 2));
