import type { Page } from "playwright-core";
import { accessFaults } from "../../accessFaults.ts";
import { onPage } from "../../browser.ts";

/** The screen that a page is looked at on. */
export interface PageScreen {
  /** Pixels. */
  readonly width: number;
  readonly scheme?: "light" | "dark";
}

/** What is found on a page with everything unfolded. */
export function onUnfolded<Found>(
  html: string,
  { width, scheme = "light" }: PageScreen,
  find: (page: Page) => Promise<Found>,
): Promise<Found> {
  return onPage({ viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true }, async (page) => {
    await page.setContent(html);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll("details")) part.open = true;
    });
    return find(page);
  });
}

/**
 * What is not accessible in a page with everything unfolded, and how wide it is on a screen of a width. Of the rows of a table
 * that differ in text and numbers alone the first is looked at: an annex has thousands.
 *
 * @param contrast  Whether colours are looked at, which takes as long as all else; they are those of the style sheet in every language.
 */
export function pageFaults(
  html: string,
  { contrast, ...screen }: PageScreen & { readonly contrast: boolean },
): Promise<{ readonly faults: readonly string[]; readonly width: number }> {
  const rules = contrast ? {} : { "color-contrast": { enabled: false } };
  return onUnfolded(html, screen, async (page) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    const repeated = await page.evaluate(repeatedIds);
    await page.evaluate(dropLikeRows);
    return { faults: [...repeated, ...(await accessFaults(page, { rules }))], width };
  });
}

/** Ids that stand twice, rows that are dropped afterwards among them. */
function repeatedIds(): readonly string[] {
  const known = new Set<string>();
  return [...document.querySelectorAll("[id]")].flatMap(({ id }) => {
    const isKnown = known.has(id);
    known.add(id);
    return isKnown ? [`duplicate-id: ${id}`] : [];
  });
}

/** Leaves the first of the rows of a table whose elements and classes are the same. */
function dropLikeRows(): void {
  const shapeOf = (element: Element): string =>
    `${element.tagName}.${element.className}(${[...element.children].map(shapeOf).join()})${element.textContent === "" ? "" : "t"}`;
  for (const body of document.querySelectorAll("tbody")) {
    const seen = new Set<string>();
    const like = [...body.children].filter((row) => {
      const shape = shapeOf(row);
      const isLike = seen.has(shape);
      seen.add(shape);
      return isLike;
    });
    for (const row of like) row.remove();
  }
}

/** How a page as it is opened lies on a screen, pixels. */
export interface PageLayout {
  /** How wide the page is, and how much of it the screen shows. */
  readonly scrollWidth: number;
  readonly clientWidth: number;
  /** From the top of the page to its first figure. */
  readonly firstFigure: number;
  /** Elements that scroll sideways, tables that say so left out. */
  readonly sideways: readonly string[];
}

/** The layout of a page on a screen of a width, nothing unfolded. */
export function pageLayout(html: string, { width }: PageScreen): Promise<PageLayout> {
  return onPage({ viewport: { width, height: 900 }, bypassCSP: true }, async (page) => {
    await page.setContent(html);
    return page.evaluate(() => {
      const { scrollWidth = 0, clientWidth = 0 } = document.scrollingElement ?? {};
      const wide = [...document.querySelectorAll("main *")].filter(
        (each) =>
          each.scrollWidth > each.clientWidth &&
          getComputedStyle(each).overflowX === "auto" &&
          !each.matches("[data-wide]"),
      );
      return {
        scrollWidth,
        clientWidth,
        firstFigure: document.querySelector("figure")?.getBoundingClientRect().top ?? 0,
        sideways: wide.map((each) => each.querySelector("table")?.id ?? each.className),
      };
    });
  });
}
