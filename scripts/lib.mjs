/** Shared by the scripts: run a command, install what is missing. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command in the project's root and ends the process with its status when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

export const node = (args, options) => run(process.execPath, args, options);

/** Runs a JavaScript program of an installed package. */
export const tool = (path, ...args) => node([join("node_modules", path), ...args]);

/** Installs the locked dependencies where they are missing or older than the lockfile. */
export function install() {
  const marker = join(root, "node_modules", ".package-lock.json");
  const lock = join(root, "package-lock.json");
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  console.error("Installing dependencies …");
  // Not `npm ci`: it refuses the lockfile where a registry lacks a tool's builds for other platforms.
  run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  const now = new Date();
  utimesSync(marker, now, now);
}
