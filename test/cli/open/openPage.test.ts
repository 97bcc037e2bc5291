import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as waited } from "node:timers/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { onPage } from "../../browser.ts";
import { askingForDraws } from "../../page/drawsAsked.ts";
import { quickCaseFiles } from "../quickCase.ts";
import { closedCase, folderWithCase, type OpenedCase, openedCase } from "./openedCase.ts";

const WIDE = { viewport: { width: 1280, height: 800 } };
const CURRENT = "The answer fits the files as they are now.";
/** For what a solve on a busy machine may take, milliseconds. */
const PATIENT = { timeout: 60_000 };

let opened: OpenedCase;
const fileOf = (name: string): string => join(opened.folder, name);
const tariff = (rate: string): void => writeFileSync(fileOf("measures/tariff.csv"), `${HEAD},${rate}${REST}`);
const HEAD = "sector,rate,mode,from,to,source\n";
const REST = ",add,2018-01-01,,own-assumption\n";

beforeAll(async () => {
  opened = await openedCase(folderWithCase(quickCaseFiles("my-case")));
});
beforeEach(() => tariff("10"));
afterAll(() => closedCase(opened));

const frame = (page: Page): FrameLocator => page.frameLocator("iframe:not(.coming)");
const says = (page: Page, text: string): Promise<void> =>
  page.locator("#state", { hasText: text }).waitFor({ state: "visible", ...PATIENT });
/** Until the brief is alive: while it wakes, a script from outside waits, and axe leaves out a frame that lets it wait. */
const alive = (page: Page): Promise<void> => frame(page).locator("html[data-stage='settled']").waitFor(PATIENT);
const answer = (page: Page): Promise<string> => frame(page).locator("#answer .numbers").innerText(PATIENT);

/** A fresh page, whose briefs come from the server as they are but ask for no draws: those would keep both cores of a small machine. */
function onShell(options: BrowserContextOptions, find: (page: Page) => Promise<void>): Promise<void> {
  return onPage(options, async (page) => {
    await page.context().route("**/page/*", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: askingForDraws(await response.text(), 0) });
    });
    await find(page);
  });
}

async function openPage(page: Page): Promise<string> {
  await page.goto(opened.address);
  await says(page, CURRENT);
  return answer(page);
}

describe("the page of an open case", () => {
  it("shows what is wrong with a row beside the last good answer, and the new answer once it is mended", () =>
    onShell(WIDE, async (page) => {
      const before = await openPage(page);
      expect(await page.title()).toContain("United States");
      await frame(page)
        .locator("body")
        .evaluate(() => window.scrollTo(0, 900));
      tariff("ten");
      await says(page, "The files have 1 problem. Below is the last good answer, from before.");
      const problem = await page.locator("#problems > li").innerText();
      expect(problem).toContain("measures/tariff.csv:2");
      expect(problem).toContain("Found: ten");
      expect(problem).toMatch(/Expected: .+/u);
      expect(problem).toContain("More in the terminal: tertius explain E");
      expect(await answer(page)).toBe(before);
      tariff("20");
      await says(page, CURRENT);
      await expect.poll(() => answer(page), PATIENT).not.toBe(before);
      expect(await page.locator("#problems > li").count()).toBe(0);
      expect(
        await frame(page)
          .locator("body")
          .evaluate(() => window.scrollY),
      ).toBe(900);
      tariff("10");
      await expect.poll(() => answer(page), PATIENT).toBe(before);
    }));

  it("keeps the levers over a row that is broken and mended, and tells nobody its key", () =>
    onShell(WIDE, async (page) => {
      await openPage(page);
      const slider = frame(page).getByRole("slider").first();
      await alive(page);
      const asInCase = await answer(page);
      await slider.fill("50");
      await alive(page);
      await expect.poll(() => fragmentIn(page), PATIENT).toContain("#levers=");
      const half = await answer(page);
      expect(half).not.toBe(asInCase);
      tariff("ten");
      await says(page, "The files have 1 problem.");
      expect(await answer(page)).toBe(half);
      tariff("20");
      await says(page, CURRENT);
      await expect.poll(() => answer(page), PATIENT).not.toBe(half);
      await alive(page);
      expect(await slider.inputValue()).toBe("50");
      const download = page.waitForEvent("download");
      await frame(page).getByRole("button", { name: "Save this page" }).click();
      const saved = readFileSync(await (await download).path(), "utf8");
      const key = new URL(opened.address).hash.slice(1);
      expect(key.length).toBeGreaterThan(20);
      expect(saved).not.toContain(key);
      expect(await fragmentIn(page)).not.toContain(key);
      expect(await frame(page).getByRole("button", { name: "Share" }).count()).toBe(0);
    }));

  it("shows no problem of a file that is written in two halves", () =>
    onShell(WIDE, async (page) => {
      await openPage(page);
      const text = readFileSync(fileOf("case.yaml"), "utf8");
      const seen = await statesDuring(page, async () => {
        writeFileSync(fileOf("case.yaml"), text.slice(0, 500));
        await waited(60);
        writeFileSync(fileOf("case.yaml"), text);
        await waited(1500);
      });
      expect(seen.filter((each) => each.includes("problem"))).toEqual([]);
    }));

  it("says that the folder is gone, and has the answer again when it is back", () =>
    onShell(WIDE, async (page) => {
      const before = await openPage(page);
      renameSync(opened.folder, `${opened.folder}-elsewhere`);
      await says(page, "The files have 1 problem.");
      expect(await page.locator("#problems").innerText()).toContain("my-case");
      expect(await answer(page)).toBe(before);
      renameSync(`${opened.folder}-elsewhere`, opened.folder);
      await says(page, CURRENT);
      expect(await answer(page)).toBe(before);
    }));

  it("shows markup in a problem as text", () =>
    onShell(WIDE, async (page) => {
      await openPage(page);
      tariff("<img src=x onerror=document.title=1><script>document.title=2</script>");
      await says(page, "The files have 1 problem.");
      expect(await page.locator("#problems").innerText()).toContain("<img src=x onerror=");
      expect(await page.locator("#problems img, #problems script").count()).toBe(0);
      expect(await page.title()).not.toMatch(/^[12]$/u);
      tariff("10");
      await says(page, CURRENT);
    }));

  it("is open twice, and both follow", () =>
    onShell(WIDE, async (one) => {
      await openPage(one);
      const two = await one.context().newPage();
      await openPage(two);
      tariff("ten");
      for (const page of [one, two]) await says(page, "The files have 1 problem.");
      tariff("10");
      for (const page of [one, two]) await says(page, CURRENT);
      expect(await answer(one)).toBe(await answer(two));
    }));

  it("says without the key that it lacks it, and shows nothing", () =>
    onShell(WIDE, async (page) => {
      await page.goto(opened.address.replace(/#.*/u, "#another"));
      await says(page, "This address lacks its key.");
      expect(await page.locator("iframe").count()).toBe(0);
    }));

  it("leaves no word of the brief to another site, and no script of it runs but under its policy", () =>
    onShell(WIDE, async (page) => {
      await openPage(page);
      const evaluated = frame(page)
        .locator("body")
        .evaluate(() => {
          const script = document.createElement("script");
          script.textContent = "document.title = 'run'";
          document.body.append(script);
          return document.title;
        });
      expect(await evaluated).not.toBe("run");
      const asked = frame(page)
        .locator("body")
        .evaluate(() =>
          fetch("/").then(
            () => "asked",
            () => "blocked",
          ),
        );
      expect(await asked).toBe("blocked");
    }));

  it.each(["light", "dark"] as const)("has no barrier on a %s screen, with problems or without", (colorScheme) =>
    onShell({ ...WIDE, colorScheme }, async (page) => {
      await openPage(page);
      await alive(page);
      tariff("ten");
      await says(page, "The files have 1 problem.");
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain("frame-tested");
      tariff("10");
      await says(page, CURRENT);
    }),
  );
});

/** The fragment of the address of the brief. */
function fragmentIn(page: Page): Promise<string> {
  return frame(page)
    .locator("body")
    .evaluate(() => location.hash);
}

/** Every sentence that the page says while something is done. */
async function statesDuring(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  await page.evaluate(() => {
    const place = document.getElementById("state")!;
    const { dataset } = document.documentElement;
    const note = (): void => void (dataset["seen"] = [dataset["seen"], place.textContent ?? ""].join("\n"));
    note();
    new MutationObserver(note).observe(place, { childList: true });
  });
  await act();
  const seen = await page.evaluate(() => document.documentElement.dataset["seen"] ?? "");
  return seen.trim().split("\n");
}
