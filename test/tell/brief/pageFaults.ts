import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { onPage } from "../../browser.ts";

/** What is found on a page with everything unfolded, on a screen of a width. */
export function onUnfolded<Found>(html: string, width: number, find: (page: Page) => Promise<Found>): Promise<Found> {
  return onPage({ viewport: { width, height: 900 }, bypassCSP: true }, async (page) => {
    await page.setContent(html);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll("details")) part.open = true;
    });
    return find(page);
  });
}

/**
 * What is not accessible in a page with everything unfolded, and how wide it is on a screen of a width.
 *
 * @param contrast  Whether colours are looked at, which takes as long as all else; they are those of the style sheet in every language.
 */
export function pageFaults(
  html: string,
  { width, contrast }: { readonly width: number; readonly contrast: boolean },
): Promise<{ readonly faults: readonly string[]; readonly width: number }> {
  const rules = contrast ? {} : { "color-contrast": { enabled: false } };
  return onUnfolded(html, width, async (page) => {
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"], rules }).analyze();
    return {
      faults: violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`),
      width: await page.evaluate(() => document.documentElement.scrollWidth),
    };
  });
}
