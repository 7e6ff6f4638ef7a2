/** A real VS Code server of its own for a test: fresh profile, free port, ended by its own process group. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeServerEntry, codeServerNode } from "./paths.ts";

export interface WorkbenchOptions {
  /** VSIX files to install. */
  readonly extensions?: readonly string[];
  /** Written over the quiet settings below. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Taken instead of fresh ones. */
  readonly userDataDir?: string;
  readonly extensionsDir?: string;
  /** As BCP 47 names it; English where absent. */
  readonly language?: string;
}

export interface Workbench {
  /** `127.0.0.1:PORT` */
  readonly authority: string;
  readonly stop: () => void;
}

const quietSettings = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
  "telemetry.telemetryLevel": "off",
};

/** Starts the server; resolves once it accepts connections. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const home = mkdtempSync(join(tmpdir(), "claimlint-code-"));
  const userData = options.userDataDir ?? join(home, "user");
  const extensions = options.extensionsDir ?? join(home, "extensions");
  mkdirSync(join(userData, "User"), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  const settings = { ...quietSettings, ...options.settings };
  writeFileSync(join(userData, "User/settings.json"), JSON.stringify(settings, null, 2));
  const config = join(home, "config.yaml");
  writeFileSync(config, "");
  const common = ["--config", config, "--user-data-dir", userData, "--extensions-dir", extensions];
  for (const extension of options.extensions ?? []) install(extension, common);
  const { language } = options;
  if (language !== undefined) learn(language, userData);
  const port = await freePort();
  const server = serve(common, port);
  const stop = () => {
    endGroup(server);
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await listening(server);
  } catch (error) {
    stop();
    throw error;
  }
  return { authority: `127.0.0.1:${port}`, stop };
}

function install(extension: string, common: readonly string[]): void {
  const args = [codeServerEntry, ...common, "--install-extension", extension, "--force"];
  const { status, stdout, stderr } = spawnSync(codeServerNode, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`Installing ${extension} failed:\n${stdout}${stderr}`);
}

/** A language pack that leaves all of VS Code's own words in English: extensions are told the language. */
function learn(language: string, userData: string): void {
  const translation = join(userData, `${language}.json`);
  writeFileSync(translation, JSON.stringify({ contents: {} }));
  const from = { extensionIdentifier: { id: `words.${language}` }, version: "1.0.0" };
  const pack = { hash: language, label: language, extensions: [from], translations: { vscode: translation } };
  writeFileSync(join(userData, "User/argv.json"), JSON.stringify({ locale: language }));
  writeFileSync(join(userData, "languagepacks.json"), JSON.stringify({ [language]: pack }));
}

function serve(common: readonly string[], port: number): ChildProcess {
  const flags = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry", "--disable-update-check"];
  const driver = ["--disable-workspace-trust", "--vscode-option", "enable-smoke-test-driver"];
  return spawn(codeServerNode, [codeServerEntry, ...common, ...flags, ...driver], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = "";
    const read = (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes("HTTP server listening")) resolve();
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.on("exit", (code) => reject(new Error(`The VS Code server ended with ${code}:\n${log}`)));
  });
}

function endGroup(server: ChildProcess): void {
  if (server.pid === undefined || server.exitCode !== null) return;
  try {
    process.kill(-server.pid, "SIGKILL");
  } catch {
    // It has already ended.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
