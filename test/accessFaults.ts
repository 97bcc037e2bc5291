import type { AxeResults, RunOptions } from "axe-core";
import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What is not accessible in a page without frames: rule and first element of each fault. Axe runs in the page and hands over its faults
 * alone, where its own adapter carries over everything that it looked at, twice.
 */
export async function accessFaults(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(faultsHere, { ...options, resultTypes: ["violations"] } satisfies RunOptions);
}

/** Runs in the page. */
async function faultsHere(options: RunOptions): Promise<readonly string[]> {
  const { run } = Reflect.get(window, "axe") as {
    readonly run: (where: Document, how: RunOptions) => Promise<AxeResults>;
  };
  const { violations } = await run(document, options);
  return violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`);
}
