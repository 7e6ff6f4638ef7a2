/** A VS Code whose language is German: views, status, hover, fixes and the save dialog's report speak it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copySample } from "./sample.ts";
import { openScreen, type Screen } from "./screen.ts";

const folder = copySample();
let screen: Screen;

beforeAll(async () => {
  screen = await openScreen({ folder, file: "drafts/brief.md", language: "de", settings: { "editor.wordWrap": "on" } });
  await screen.page.locator(".squiggly-error").first().waitFor();
});
afterAll(() => screen?.close());

test("the hover and the lenses", async () => {
  await screen.pointAt("about 1,400");
  const hover = screen.page.locator(".monaco-hover:not(.hidden)").first();
  await expect.poll(() => hover.textContent()).toContain("Widersprochen");
  expect(await screen.page.locator(".codelens-decoration").first().textContent()).toContain("Behauptungen");
  await screen.photograph("hover-german");
  await screen.page.keyboard.press("Escape");
});

test("the quick fix", async () => {
  await screen.clickOn("about 1,400");
  await screen.quickFix();
  const fixes = screen.page.locator(".action-widget").first();
  expect(await fixes.textContent()).toContain("Zu „about 1,200“ ändern");
  await screen.page.keyboard.press("Escape");
});

test("the views and the language status", async () => {
  await screen.command("Claimlint: Focus on");
  const claim = screen.page.locator(".pane-body [role=treeitem]", { hasText: "Widersprochen" }).first();
  await claim.waitFor();
  expect(await claim.getAttribute("aria-label")).toMatch(/^Widersprochen, \d+ Behauptungen/);
  const status = screen.page.locator('[id="status.languageStatus"]');
  await expect.poll(() => status.evaluate((entry) => entry.outerHTML)).toMatch(/5 Quellen/);
  await screen.photograph("views-german");
});

test("the report is written where the dialog says", async () => {
  await screen.clickOn("about 1,400");
  await screen.command("Claimlint: Belegbericht exportieren");
  const target = join(folder, "bericht.md");
  const input = screen.page.locator(".quick-input-widget input").first();
  // Until the dialog is there, the same field is still the palette's.
  await expect.poll(() => input.inputValue()).toContain("brief.html");
  await input.fill(target);
  // While it still fades in it hears no Enter.
  await screen.settle();
  await screen.page.keyboard.press("Enter");
  await expect.poll(() => existsSync(target)).toBe(true);
  expect(readFileSync(target, "utf8")).toContain("# Behauptungen und ihre Belege");
});
