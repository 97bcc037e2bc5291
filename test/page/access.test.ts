// @module-tag whole
import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../src/base/wording/index.ts";
import { accessFaults } from "../accessFaults.ts";
import { onFile, settled, standInPage } from "./standIn.ts";

const SCREENS = [
  { width: 1280, language: "en", scheme: "light" },
  { width: 1280, language: "ru", scheme: "dark" },
  { width: 390, language: "en", scheme: "dark" },
  { width: 390, language: "ru", scheme: "light" },
] as const;
/** Pixels that a finger needs. */
const TARGET = 44;

const pages = new Map<Language, string>();
beforeAll(async () => {
  for (const language of ["en", "ru"] as const) pages.set(language, await standInPage(language));
});

describe("a live page for everyone", () => {
  it.each(SCREENS)("has no fault at $width pixels, $scheme, $language", async ({ width, language, scheme }) => {
    const screen = { viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true };
    const { found } = await onFile(pages.get(language)!, screen, async (page) => {
      await settled(page);
      await page.locator(".presets button").nth(1).click();
      await settled(page);
      return {
        faults: await accessFaults(page),
        width: await page.evaluate(() => document.documentElement.scrollWidth),
      };
    });
    expect(found).toEqual({ faults: [], width });
  });

  it("on a phone every lever is as large as a finger", async () => {
    const { found } = await onFile(pages.get("en")!, { viewport: { width: 390, height: 900 } }, async (page) => {
      await settled(page);
      return page.evaluate(
        (least) =>
          [...document.querySelectorAll(".panel :is(button, select, input, summary), .links button")]
            .filter((each) => each.getBoundingClientRect().height < least)
            .map((each) => each.outerHTML),
        TARGET,
      );
    });
    expect(found).toEqual([]);
  });

  it("on paper and without scripts there are no levers", async () => {
    const { found: onPaper } = await onFile(pages.get("en")!, {}, async (page) => {
      await settled(page);
      await page.emulateMedia({ media: "print" });
      return page.locator(".panel").isVisible();
    });
    expect(onPaper).toBe(false);
    const still = await onFile(pages.get("en")!, { javaScriptEnabled: false }, async (page) => [
      await page.locator(".panel").count(),
      await page.locator("#answer .headline").isVisible(),
    ]);
    expect(still).toEqual({ found: [0, true], complaints: [] });
  });

  it("the theme turns to the other and back", async () => {
    const { found } = await onFile(pages.get("en")!, { colorScheme: "light" }, async (page) => {
      await settled(page);
      const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const before = await paper();
      const button = page.getByRole("button", { name: "Light or dark" });
      await button.click();
      const turned = await paper();
      await button.click();
      return [before, turned, await paper()];
    });
    expect(found).toEqual(["rgb(255, 255, 255)", "rgb(15, 15, 15)", "rgb(255, 255, 255)"]);
  });
});
