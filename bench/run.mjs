/** `npm run bench`: how fast the command line starts, texts are read, and edits show, each beside something known. */
import { install, node } from "../scripts/lib.mjs";

install();
node(["scripts/build.mjs", "--minify"]);
node(["--import", "tsx", "bench/main.ts", ...process.argv.slice(2)]);
