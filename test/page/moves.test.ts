import { expect, it } from "vitest";
import { onFile, settled, standInPage } from "./standIn.ts";

/** Milliseconds that the page may be deaf while a slider is dragged, and how much slower a machine full of tests may be. */
const DEAF_MS = 50;
const BUSY = 3;
/** How many steps there are, and in how many it may be deaf for longer. */
const STEPS = 20;
const MOST_DEAF = 2;

it("the page hears its reader in nearly every step of a drag, and does not jump", async () => {
  const { found, complaints } = await onFile(await standInPage(), {}, async (page) => {
    await settled(page);
    return page.evaluate(async (steps) => {
      const deaf: number[] = [];
      new PerformanceObserver((list) => deaf.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: "longtask",
      });
      const slider = document.querySelector<HTMLInputElement>(".panel input[type='range']")!;
      const tops = new Set<number>();
      for (let step = 0; step < steps; step++) {
        slider.value = String(step);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 80));
        tops.add(Math.round(document.querySelector("#winners")!.getBoundingClientRect().top));
      }
      return { deaf, tops: tops.size };
    }, STEPS);
  });
  expect(complaints).toEqual([]);
  expect(found.deaf.filter((duration) => duration > BUSY * DEAF_MS).length).toBeLessThanOrEqual(MOST_DEAF);
  expect(found.tops).toBe(1);
});
