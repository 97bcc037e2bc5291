import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { briefHtml } from "../../../src/tell/brief/index.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import { CHROMIUM_FLAGS, chromiumPath } from "../../chromium.ts";
import { briefInput } from "./briefFixture.ts";

const SCREENS = [
  { width: 1000, language: "en" },
  { width: 390, language: "ru" },
] as const satisfies readonly { readonly width: number; readonly language: Language }[];

describe("the brief in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  });
  afterAll(async () => {
    await browser.close();
  });

  async function opened(width: number, language: Language) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(briefHtml(briefInput(language)));
    await page.evaluate(() => {
      for (const part of document.querySelectorAll("details")) part.open = true;
    });
    return page;
  }

  it.each(SCREENS)("has no accessibility faults and does not scroll sideways at $width pixels", async (screen) => {
    const page = await opened(screen.width, screen.language);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width);
  });

  it.each(SCREENS)("no text of a chart leaves its picture at $width pixels", async (screen) => {
    const page = await opened(screen.width, screen.language);
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll("figure svg")].flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        if (frame.width === 0) return [];
        return [...svg.querySelectorAll("text")]
          .map((text) => ({ box: text.getBoundingClientRect(), words: text.textContent }))
          .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
          .map(({ words }) => words);
      }),
    );
    expect(outside).toEqual([]);
  });
});
