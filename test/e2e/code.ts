/** Takes VS Code's own flags: installs extensions, or runs extension tests in a VS Code server and a headless browser. */
import { resolve } from "node:path";
import { openWindow } from "./browser.ts";
import { startWorkbench } from "./workbench.ts";

/** What of VS Code's command line the test runner uses. */
interface Flags {
  readonly folder?: string;
  /** Absent where extensions are to be installed and nothing run. */
  readonly tests?: string;
  readonly development: readonly string[];
  readonly userDataDir?: string;
  readonly extensionsDir?: string;
  /** VSIX files to install. */
  readonly install: readonly string[];
}

const limit = 120_000;

/** Runs the tests; resolves to their exit code. */
export async function runCode(args: readonly string[]): Promise<number> {
  const flags = readFlags(args);
  const workbench = await startWorkbench({
    extensions: flags.install,
    ...(flags.userDataDir && { userDataDir: flags.userDataDir }),
    ...(flags.extensionsDir && { extensionsDir: flags.extensionsDir }),
  });
  if (!flags.tests) {
    workbench.stop();
    return 0;
  }
  const window = await openWindow();
  try {
    const { page } = window;
    const exit = new Promise<number>((done, fail) => {
      page.exposeFunction("codeAutomationExit", (code: number) => done(code)).catch(fail);
      setTimeout(() => fail(new Error(`The tests did not end within ${limit / 1000} s.`)), limit).unref();
    });
    // The workbench warns of much; that is of interest only after a failure, and its missing native logger never.
    const complaints: (readonly unknown[])[] = [];
    await page.exposeFunction("codeAutomationLog", (type: string, values: readonly unknown[]) => {
      if (type === "log") console.log(...values);
      else if (!values.join().includes("spdlog")) complaints.push(values);
    });
    await page.goto(address(workbench.authority, flags, flags.tests));
    const code = await exit;
    if (code !== 0) for (const values of complaints) console.error(...values);
    return code;
  } finally {
    await window.close();
    workbench.stop();
  }
}

function readFlags(args: readonly string[]): Flags {
  const values = (name: string) =>
    args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
  const [folder] = args.filter((arg) => !arg.startsWith("-"));
  const [tests] = values("extensionTestsPath");
  const [userDataDir] = values("user-data-dir");
  const [extensionsDir] = values("extensions-dir");
  return {
    ...(tests && { tests: resolve(tests) }),
    development: values("extensionDevelopmentPath").map((path) => resolve(path)),
    install: values("install-extension"),
    ...(folder && { folder: resolve(folder) }),
    ...(userDataDir && { userDataDir }),
    ...(extensionsDir && { extensionsDir }),
  };
}

function address(authority: string, flags: Flags, tests: string): string {
  const remote = (path: string) => `vscode-remote://${authority}${path}`;
  const payload = [
    ...flags.development.map((path) => ["extensionDevelopmentPath", remote(path)]),
    ["extensionTestsPath", remote(tests)],
  ];
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (flags.folder) {
    query.set(flags.folder.endsWith(".code-workspace") ? "workspace" : "folder", flags.folder);
  }
  return `http://${authority}/?${query}`;
}
