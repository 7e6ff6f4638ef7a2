/** Opens the HTML report of the sample in a real browser: the draft beside its evidence, filters, narrow and printed. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWindow, type Window } from "./browser.ts";
import { output, root } from "./paths.ts";

const report = join(output, "report.html");
let window: Window;

beforeAll(async () => {
  mkdirSync(output, { recursive: true });
  spawnSync(process.execPath, ["scripts/build.mjs", "cli"], { cwd: root });
  const args = ["dist/cli.cjs", "check", "--now", "2024-08-05", "--format", "html", "--output", report];
  expect(spawnSync(process.execPath, args, { cwd: root }).status).toBe(1);
  window = await openWindow();
  await window.page.route(/^(?!file:)/, (route) => route.abort());
  await window.page.goto(pathToFileURL(report).href);
});

afterAll(() => window?.close());

test("every sentence with claims has a card, and the number in the draft leads to it", async () => {
  const { page } = window;
  expect(await page.title()).toBe("Claims and their evidence");
  const links = page.locator("mark sup a");
  expect(await links.count()).toBeGreaterThan(10);
  expect(await links.count()).toBe(await page.locator(".card h4").count());
  await links.first().click();
  const target = page.locator(".card:target");
  expect(await target.count()).toBe(1);
  await expect.poll(() => target.isVisible()).toBe(true);
  await page.screenshot({ path: join(output, "report.png") });
});

test("the draft stands beside its evidence, and above it on a narrow page", async () => {
  const { page } = window;
  const row = page.locator(".row", { has: page.locator(".card") }).first();
  const boxes = async () => [
    await row.locator(".draft").boundingBox(),
    await row.locator(".card").first().boundingBox(),
  ];
  const [draft, card] = await boxes();
  expect(card?.x).toBeGreaterThan((draft?.x ?? 0) + (draft?.width ?? 0));
  await page.setViewportSize({ width: 400, height: 800 });
  const [above, below] = await boxes();
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test("unticking a verdict hides its claims, without a script", async () => {
  const { page } = window;
  expect(await page.locator("script").count()).toBe(0);
  const supported = page.locator(".card.v-supported");
  expect(await supported.first().isVisible()).toBe(true);
  await page.locator("#show-supported").uncheck();
  expect(await supported.first().isVisible()).toBe(false);
  expect(await page.locator(".card.v-contradicted").first().isVisible()).toBe(true);
  await page.locator("#show-supported").check();
});

test("it is walked with the keyboard alone, and every stop has a name", async () => {
  const { page } = window;
  await page.goto(pathToFileURL(report).href);
  const focused = () =>
    page.evaluate<{ tag: string; name: string; hash: string }>(
      `(({ tagName, ariaLabel, labels, hash }) => ({ tag: tagName, name: ariaLabel ?? labels?.[0]?.innerText ?? "", hash: hash ?? "" }))(document.activeElement)`,
    );
  const next = async () => {
    await page.keyboard.press("Tab");
    return focused();
  };
  let stop = await next();
  for (; stop.tag === "INPUT"; stop = await next()) expect(stop.name).toMatch(/^[a-z ]+ \(\d+\)$/);
  expect(stop).toMatchObject({ tag: "A", name: expect.stringMatching(/^Sentence 1: /), hash: "#d1c1" });
  await page.keyboard.press("Enter");
  await page.locator("#d1c1:target").waitFor();
  stop = await next();
  expect(stop.name).toBe("Back to sentence 1 in the draft");
  await page.keyboard.press("Enter");
  await page.locator("#d1c1-text:target").waitFor();
  await page.keyboard.press("Shift+Tab");
  for (let stops = 0; stops < 12 && (await focused()).tag !== "INPUT"; stops += 1)
    await page.keyboard.press("Shift+Tab");
  expect((await focused()).tag).toBe("INPUT");
  const before = await page.locator(".card:visible").count();
  await page.keyboard.press("Space");
  expect(await page.locator(".card:visible").count()).toBeLessThan(before);
  await page.keyboard.press("Space");
});

test("it prints without the filters", async () => {
  const { page } = window;
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("fieldset").isVisible()).toBe(false);
  expect(await page.locator(".card").first().isVisible()).toBe(true);
  await page.emulateMedia({ media: "screen" });
});

test("in the dark its text keeps its contrast", async () => {
  const { page } = window;
  await page.emulateMedia({ colorScheme: "dark" });
  const channels = await page.evaluate<number[]>(
    "getComputedStyle(document.querySelector('.draft')).color.match(/[\\d.]+/g).slice(0, 3).map(Number)",
  );
  expect(Math.min(...channels)).toBeGreaterThan(200);
  await page.screenshot({ path: join(output, "report-dark.png") });
  await page.emulateMedia({ colorScheme: "light" });
});
