/** The screen of a workbench: what a person sees of it, and what they do. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { openWindow } from "./browser.ts";
import { output, vsix } from "./paths.ts";
import { startWorkbench } from "./workbench.ts";

export interface Screen {
  readonly page: Page;
  /** Moves the mouse over the first of some words in the editor. */
  pointAt(words: string): Promise<void>;
  /** Puts the caret into the first of some words. */
  clickOn(words: string): Promise<void>;
  /** Opens the quick fixes at the caret; the editor forgets the keys where it has not yet heard of the fixes. */
  quickFix(): Promise<void>;
  /** Runs a command by its name in the palette. */
  command(name: string): Promise<void>;
  /** Waits until nothing fades or slides any more. */
  settle(): Promise<void>;
  /** Saves what is seen as `NAME.png` among the tests' output. */
  photograph(name: string, part?: Locator): Promise<void>;
  /** Drags the side bar's edge. */
  widenSideBar(by: number): Promise<void>;
  close(): Promise<void>;
}

export interface ScreenOptions {
  readonly folder: string;
  readonly file?: string;
  readonly theme?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** As BCP 47 names it; English where absent. */
  readonly language?: string;
}

const photographs = join(output, "screens");

/** Starts a workbench with the packaged extension and opens a folder, and a file of it, in a window. */
export async function openScreen({ folder, file, theme, settings, language }: ScreenOptions): Promise<Screen> {
  const looks = {
    "workbench.colorTheme": theme ?? "Default Light Modern",
    "editor.minimap.enabled": false,
    // The edge that was dragged stays lit for as long as it likes.
    "workbench.colorCustomizations": { "sash.hoverBorder": "#00000000" },
  };
  const workbench = await startWorkbench({
    extensions: [vsix],
    settings: { ...looks, ...settings },
    ...(language && { language }),
  });
  const window = await openWindow();
  const { page } = window;
  const query = new URLSearchParams({ folder });
  if (file) {
    const payload = [["openFile", `vscode-remote://${workbench.authority}${join(folder, file)}`]];
    query.set("payload", JSON.stringify(payload));
  }
  await page.goto(`http://${workbench.authority}/?${query}`);
  await page
    .locator(file ? ".monaco-editor .view-line" : ".monaco-workbench .part.editor")
    .first()
    .waitFor();
  const words = async (text: string) => boxOf(page, text);
  return {
    page,
    pointAt: async (text) => {
      const { x, y } = await words(text);
      await page.mouse.move(x, y, { steps: 4 });
    },
    clickOn: async (text) => {
      const { x, y } = await words(text);
      await page.mouse.click(x, y);
    },
    quickFix: async () => {
      const menu = page.locator(".action-widget").first();
      for (let tries = 0; tries < 10 && !(await menu.isVisible()); tries += 1) {
        await page.keyboard.press("Control+.");
        await menu.waitFor({ timeout: 3000 }).catch(() => undefined);
      }
      await menu.waitFor({ timeout: 3000 });
    },
    command: async (name) => {
      await page.keyboard.press("F1");
      await page.locator(".quick-input-widget input").fill(`>${name}`);
      await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().waitFor();
      await page.keyboard.press("Enter");
    },
    settle: () => page.waitForTimeout(500),
    photograph: async (name, part) => {
      mkdirSync(photographs, { recursive: true });
      await (part ?? page).screenshot({ path: join(photographs, `${name}.png`) });
    },
    widenSideBar: async (by) => {
      const box = await page.locator(".part.sidebar").boundingBox();
      if (!box) throw new Error("There is no side bar.");
      const edge = { x: box.x + box.width, y: box.y + box.height - 20 };
      await page.mouse.move(edge.x, edge.y);
      await page.mouse.down();
      await page.mouse.move(edge.x + by, edge.y, { steps: 5 });
      await page.mouse.up();
    },
    close: async () => {
      await window.close();
      workbench.stop();
    },
  };
}

/** A point inside the first place where `text` stands on one line of the editor, whose font has one width. */
async function boxOf(page: Page, text: string): Promise<{ readonly x: number; readonly y: number }> {
  const line = page.locator(".monaco-editor .view-line", { hasText: text.replaceAll(" ", "\u00a0") }).first();
  const content = line.locator("> span");
  const shown = ((await content.textContent()) ?? "").replaceAll("\u00a0", " ");
  const box = await content.boundingBox();
  if (!box || !shown.includes(text)) throw new Error(`"${text}" is not on the screen.`);
  const width = box.width / shown.length;
  return { x: box.x + width * (shown.indexOf(text) + 1.5), y: box.y + box.height / 2 };
}
