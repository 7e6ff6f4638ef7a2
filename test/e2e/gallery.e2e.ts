/** Photographs of what the extension shows, by theme, for the documents; each is waited for, so each is a test. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandLineFindings, copySample } from "./sample.ts";
import { openScreen, type Screen } from "./screen.ts";

const themes = [
  { name: "light", theme: "Default Light Modern" },
  { name: "dark", theme: "Default Dark Modern" },
  { name: "high-contrast", theme: "Default High Contrast" },
];

describe.each(themes)("$name", ({ name, theme }) => {
  const folder = copySample();
  let screen: Screen;
  const photograph = (what: string) => screen.photograph(`${what}-${name}`);

  beforeAll(async () => {
    // With the other modifier, Control+. makes no link of the claim under the mouse.
    const settings = {
      "editor.wordWrap": "on",
      "editor.multiCursorModifier": "ctrlCmd",
      "files.autoSave": "off",
      "workbench.tree.indent": 12,
    };
    screen = await openScreen({ folder, file: "drafts/brief.md", theme, settings });
  });
  afterAll(() => screen?.close());

  test("findings and code lenses", async () => {
    const { length } = commandLineFindings(folder, "drafts/brief.md");
    await expect.poll(() => problemCount(screen.page), { timeout: 60_000 }).toBeGreaterThanOrEqual(length);
    await screen.page.locator(".codelens-decoration").first().waitFor();
    await screen.settle();
    await photograph("findings");
  });

  test.skipIf(name === "high-contrast")("the hover", async () => {
    await screen.pointAt("about 1,400");
    const hover = screen.page.locator(".monaco-hover:not(.hidden)").first();
    await expect.poll(() => hover.textContent()).toContain("Contradicted");
    await screen.settle();
    await photograph("hover");
    expect(await isCutOff(hover), "something of the hover is below its edge").toBe(false);
    await screen.page.keyboard.press("Escape");
  });

  test.skipIf(name === "high-contrast")("the quick fix", async () => {
    await screen.clickOn("about 1,400");
    await screen.quickFix();
    await screen.settle();
    await photograph("quick-fix");
    await screen.page.keyboard.press("Escape");
  });

  test.skipIf(name === "high-contrast")("the completion of a key, and what is told of a cited one", async () => {
    const { keyboard } = screen.page;
    await screen.clickOn("The front has never stood alone");
    await keyboard.press("End");
    await keyboard.type(" [@");
    const offered = screen.page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "kharrazi-2024" });
    await offered.first().waitFor();
    await screen.settle();
    await photograph("completion");
    await keyboard.press("Escape");
    await screen.command("File: Revert File");
    await screen.pointAt("@joint-retaliation-2024");
    const hover = screen.page.locator(".monaco-hover:not(.hidden)").first();
    await expect.poll(() => hover.textContent()).toContain("France24/AFP. [2024?]. “Iran, allies plan");
    await keyboard.press("Escape");
  });

  test("the views", async () => {
    await screen.command("View: Show claimlint");
    await screen.widenSideBar(400);
    const claim = screen.page.locator(".pane-body [role=treeitem]", { hasText: "Contradicted" }).first();
    await claim.waitFor();
    expect(await claim.getAttribute("aria-label")).toMatch(/^Contradicted, \d+ claims?/);
    await screen.settle();
    await photograph("views");
  });

  test("the report", async () => {
    await screen.clickOn("about 1,400");
    await screen.command("View: Toggle Primary Side Bar Visibility");
    await screen.command("Claimlint: Open Evidence Report");
    const frame = screen.page.frameLocator("iframe.webview").frameLocator("iframe");
    await frame.locator(".card.v-contradicted").first().scrollIntoViewIfNeeded();
    await screen.settle();
    await photograph("report");
  });

  test.skipIf(name === "high-contrast")("the finding of the walkthrough's sample", async () => {
    await screen.command("View: Close All Editors");
    await screen.command("Claimlint: Open the Sample");
    await screen.page.locator(".squiggly-error").first().waitFor();
    const hover = screen.page.locator(".monaco-hover:not(.hidden)").first();
    const told = async () => {
      await screen.pointAt("41 people");
      return hover.textContent();
    };
    await expect.poll(told, { timeout: 30_000 }).toMatch(/Contradicted.*41.*14/s);
    await screen.settle();
    await screen.photograph(`finding-${name}`, hover);
    await screen.page.keyboard.press("Escape");
  });

  test.skipIf(name === "high-contrast")("the walkthrough", async () => {
    await screen.command("View: Close All Editors");
    await screen.command("Welcome: Open Walkthrough...");
    await screen.page.keyboard.type("Check a draft");
    await screen.page.keyboard.press("Enter");
    await screen.page.locator(".getting-started-step", { hasText: "See a finding" }).first().click();
    await expect.poll(() => textOfFrames(screen.page)).toContain("the article it cites says 14");
    await screen.settle();
    await photograph("walkthrough");
  });
});

/** Whether more stands in the hover than its frame shows. */
const isCutOff = (hover: Locator): Promise<boolean> =>
  hover
    .locator(".monaco-scrollable-element")
    .first()
    .evaluate((frame) => {
      const content = frame.querySelector(".monaco-hover-content") ?? frame;
      return content.scrollHeight > frame.clientHeight + 1;
    });

/** The status bar's count of all problems. */
async function problemCount(page: Page): Promise<number> {
  const words = await page.locator('[id="status.problems"]').allInnerTexts();
  return (words.join().match(/\d+/g) ?? []).reduce((sum, digits) => sum + Number(digits), 0);
}

async function textOfFrames(page: Page): Promise<string> {
  const texts = page.frames().map((frame) =>
    frame
      .locator("body")
      .textContent({ timeout: 1000 })
      .catch(() => ""),
  );
  return (await Promise.all(texts)).join("\n");
}
