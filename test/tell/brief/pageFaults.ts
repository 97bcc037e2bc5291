import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../chromium.ts";

/** What is not accessible in a page with everything unfolded, and how wide it is on a screen of a width. */
export async function pageFaults(
  html: string,
  width: number,
): Promise<{ readonly faults: readonly string[]; readonly width: number }> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  try {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(html);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll("details")) part.open = true;
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    return {
      faults: violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`),
      width: await page.evaluate(() => document.documentElement.scrollWidth),
    };
  } finally {
    await browser.close();
  }
}
