/** Photographs of what the extension shows, light and dark, for the documents; each is waited for, so each is a test. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copySample } from "./sample.ts";
import { openScreen, type Screen } from "./screen.ts";

const themes = [
  { name: "light", theme: "Default Light Modern" },
  { name: "dark", theme: "Default Dark Modern" },
];

describe.each(themes)("$name", ({ name, theme }) => {
  let screen: Screen;
  const photograph = (what: string) => screen.photograph(`${what}-${name}`);

  beforeAll(async () => {
    const settings = { "editor.wordWrap": "on", "workbench.tree.indent": 12 };
    screen = await openScreen({ folder: copySample(), file: "drafts/brief.md", theme, settings });
    await screen.page.locator(".squiggly-error").first().waitFor();
  });
  afterAll(() => screen?.close());

  test("findings and code lenses", async () => {
    await screen.page.locator(".codelens-decoration").first().waitFor();
    await photograph("findings");
  });

  test("the hover", async () => {
    await screen.pointAt("about 1,400");
    const hover = screen.page.locator(".monaco-hover:not(.hidden)").first();
    await expect.poll(() => hover.textContent()).toContain("Contradicted");
    await screen.settle();
    await photograph("hover");
    await screen.page.keyboard.press("Escape");
  });

  test("the quick fix", async () => {
    await screen.clickOn("about 1,400");
    await screen.quickFix();
    await screen.settle();
    await photograph("quick-fix");
    await screen.page.keyboard.press("Escape");
  });

  test("the views", async () => {
    await screen.command("View: Show claimlint");
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

  test("the walkthrough", async () => {
    await screen.command("View: Close All Editors");
    await screen.command("Welcome: Open Walkthrough...");
    await screen.page.keyboard.type("Check a draft");
    await screen.page.keyboard.press("Enter");
    await screen.page.locator(".getting-started-step", { hasText: "See a finding" }).first().click();
    await screen.settle();
    await photograph("walkthrough");
  });
});
