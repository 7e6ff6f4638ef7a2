/** What a writer sees of the sample: squiggles, Problems, the hover, a quick fix. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandLineFindings, copySample } from "./sample.ts";
import { openScreen, type Screen } from "./screen.ts";

const folder = copySample();
let screen: Screen;

beforeAll(async () => {
  screen = await openScreen({ folder, file: "drafts/brief.md", settings: { "editor.wordWrap": "on" } });
  await screen.page.locator(".squiggly-error").first().waitFor();
});
afterAll(() => screen?.close());

test("errors and warnings are underlined", async () => {
  expect(await screen.page.locator(".squiggly-error").count()).toBeGreaterThan(0);
  await screen.photograph("diagnostics");
  await screen.clickOn("How the front opened");
  await screen.page.keyboard.press("Control+End");
  await screen.page.locator(".squiggly-warning").first().waitFor();
  await screen.page.keyboard.press("Control+Home");
});

test("Problems lists what the command line reports", async () => {
  await screen.page.keyboard.press("Control+Shift+M");
  const rows = screen.page.locator(".markers-panel .monaco-list-row");
  const expected = commandLineFindings(folder, "drafts/brief.md");
  // The first findings are shown before the whole draft is judged.
  await expect
    .poll(() => rows.first().getAttribute("aria-label"))
    .toContain(`${expected.length} problems in file brief.md`);
  const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label") ?? ""));
  const errors = expected.filter(({ severity }) => severity === "error").map(({ message }) => message);
  const shown = labels.filter((label) => label.startsWith("Error: "));
  expect(shown.length).toBeGreaterThan(0);
  for (const label of shown)
    expect(
      errors.some((message) => label.includes(message)),
      label,
    ).toBe(true);
  await screen.photograph("problems");
  await screen.page.keyboard.press("Control+Shift+M");
});

test("the hover shows the sentence of the source", async () => {
  await screen.pointAt("about 1,400");
  const hover = screen.page.locator(".monaco-hover:not(.hidden)").first();
  await hover.waitFor();
  await expect.poll(() => hover.textContent()).toContain("roughly 1,200");
  await screen.photograph("hover");
  await screen.page.keyboard.press("Escape");
});

test("the language status tells how many sources there are", async () => {
  const status = screen.page.locator('[id="status.languageStatus"]');
  await expect.poll(() => status.evaluate((entry) => entry.outerHTML)).toMatch(/5 sources/);
});

test("the views are walked with the keyboard alone, and every line has a name", async () => {
  await screen.command("Claimlint: Focus on Claims View");
  const rows = screen.page.locator(".pane-body .monaco-list-row");
  await rows.filter({ hasText: "Contradicted" }).first().waitFor();
  const names = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label") ?? ""));
  expect(names.filter((name) => name.trim() === "")).toEqual([]);
  const focused = () =>
    rows.evaluateAll(
      (all) => all.find((row) => row.classList.contains("focused"))?.getAttribute("aria-label") ?? "none",
    );
  await screen.command("Claimlint: Focus on Claims View");
  await screen.settle();
  await screen.page.keyboard.press("Home");
  await expect.poll(focused).toMatch(/^Contradicted, \d+ claims/);
  await screen.page.keyboard.press("ArrowDown");
  await expect.poll(focused).toMatch(/^Contradicted: about 1,400 · On 7 October 2023 .*, brief\.md:13/);
  await screen.page.keyboard.press("Enter");
  await screen.page.locator("footer", { hasText: "Ln 13" }).first().waitFor();
  await screen.command("View: Toggle Primary Side Bar Visibility");
});

test("a quick fix changes the draft", async () => {
  await screen.clickOn("about 1,400");
  await screen.quickFix();
  await screen.photograph("quick-fix");
  await screen.page.keyboard.press("Enter");
  await screen.page.locator(".view-line", { hasText: "about\u00a01,200" }).first().waitFor();
  await screen.page.keyboard.press("Control+S");
  await expect.poll(() => readFileSync(join(folder, "drafts/brief.md"), "utf8")).toContain("about 1,200");
});
