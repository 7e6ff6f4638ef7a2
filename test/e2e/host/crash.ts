/** A server that dies is started again, and its findings return. */
import { execFileSync } from "node:child_process";
import process from "node:process";
import { diagnosticsOf, openFile } from "./editor.ts";

describe("a crash of the server", () => {
  it("is mended without the writer doing anything", async () => {
    const { document } = await openFile("drafts/brief.md");
    const before = (await diagnosticsOf(document.uri)).length;
    process.kill(serverProcess(), "SIGKILL");
    await diagnosticsOf(document.uri, (all) => all.length === 0);
    await diagnosticsOf(document.uri, (all) => all.length === before);
  });
});

/** The extension host's own child that runs the server. */
function serverProcess(): number {
  const list = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" });
  const lines = list.split("\n").map((line) => line.trim().split(/\s+/));
  const own = lines.find(
    ([, parent, ...args]) => parent === String(process.pid) && args.join(" ").includes("server.cjs"),
  );
  if (!own?.[0]) throw new Error("The server is not running.");
  return Number(own[0]);
}
