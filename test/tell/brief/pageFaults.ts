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

/** What is not accessible in a page with everything unfolded, and how wide it is on a screen of a width. */
export function pageFaults(
  html: string,
  width: number,
): Promise<{ readonly faults: readonly string[]; readonly width: number }> {
  return onUnfolded(html, width, async (page) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return {
      faults: violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`),
      width: await page.evaluate(() => document.documentElement.scrollWidth),
    };
  });
}
