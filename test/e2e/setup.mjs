/** Installs what the end-to-end tests need and is missing: a browser, editors and a VS Code server; says what it cannot. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root, run } from "../../scripts/lib.mjs";

const codeFolder = join(root, "test/e2e/vscode");
const codeServer = join(codeFolder, "node_modules/code-server");
const isReadyMarker = join(codeServer, "lib/vscode/node_modules/.package-lock.json");

/** Programs by the names they go by, and the Debian package that brings each. */
export const programs = [
  { names: ["chromium", "chromium-browser", "google-chrome"], variable: "CHROMIUM", aptPackage: "chromium" },
  { names: ["nvim"], variable: "NVIM", aptPackage: "neovim" },
  {
    names: ["emacs"],
    variable: "EMACS",
    aptPackage: "emacs-nox elpa-eglot elpa-markdown-mode",
    probe: ["-q", "--batch", "--eval", "(progn (package-initialize) (require 'eglot) (require 'markdown-mode))"],
  },
  { names: ["ps"], variable: "PS", aptPackage: "procps" },
];

/** Makes the machine ready; ends the process with a list of what is missing where it may not install it. */
export function setUp() {
  const missing = programs.filter((program) => !isUsable(program));
  if (missing.length > 0) installWithApt(missing);
  installCodeServer();
}

function isUsable(program) {
  const path = findProgram(program);
  return path !== undefined && (!program.probe || spawnSync(path, program.probe, { stdio: "ignore" }).status === 0);
}

/** Where a program named above is; `variable` in the environment wins. */
export function findProgram({ names, variable }) {
  if (process.env[variable]) return process.env[variable];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function installWithApt(missing) {
  const packages = missing.flatMap((program) => program.aptPackage.split(" "));
  if (process.getuid?.() !== 0 || findProgram({ names: ["apt-get"], variable: "APT_GET" }) === undefined) {
    for (const { names, variable, aptPackage } of missing) {
      console.error(
        `Missing: ${names[0]} (Debian package ${aptPackage}); install it, or name the program in $${variable}.`,
      );
    }
    console.error("The tests install them by themselves only as root on a system with apt-get.");
    process.exit(2);
  }
  console.error(`Installing ${packages.join(", ")} …`);
  const apt = (...args) =>
    run("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

function installCodeServer() {
  if (existsSync(isReadyMarker) && installedVersion() === wantedVersion()) return;
  if (process.platform !== "linux" || process.arch !== "x64") {
    console.error("The VS Code server of these tests runs on Linux x64 only.");
    process.exit(2);
  }
  console.error("Installing a VS Code server …");
  const npm = (...args) => {
    const all = [...args, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    run("npm", all, { cwd: codeFolder, stdio: ["ignore", "ignore", "inherit"] });
  };
  npm("ci");
  // Not `npm ci`: the workbench's lockfile misses what is optional, and its file watcher's binary is.
  npm("install", "--prefix", join(codeServer, "lib/vscode"), "--omit=dev");
}

const readVersion = (path, pick) => pick(JSON.parse(readFileSync(path, "utf8")));
const installedVersion = () => readVersion(join(codeServer, "package.json"), (manifest) => manifest.version);
const wantedVersion = () =>
  readVersion(join(codeFolder, "package.json"), (manifest) => manifest.dependencies["code-server"]);

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
