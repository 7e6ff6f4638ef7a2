/** The browser window a workbench is shown in. */
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { chromium } from "./paths.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

export interface Window {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Opens an empty window of a fixed size, so that screenshots compare. */
export async function openWindow(): Promise<Window> {
  const browser: Browser = await playwright.launch({ executablePath: chromium(), args: flags });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
  return { page: await context.newPage(), close: () => browser.close() };
}
