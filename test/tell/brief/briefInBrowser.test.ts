import { describe, expect, it } from "vitest";
import { briefHtml } from "../../../src/tell/brief/index.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import { briefInput } from "./briefFixture.ts";
import { onUnfolded, pageFaults } from "./pageFaults.ts";

const SCREENS = [
  { width: 1000, language: "en" },
  { width: 390, language: "ru" },
] as const satisfies readonly { readonly width: number; readonly language: Language }[];

describe("the brief in a browser", () => {
  it.each(SCREENS)("has no accessibility faults and does not scroll sideways at $width pixels", async (screen) => {
    const { faults, width } = await pageFaults(briefHtml(briefInput(screen.language)), { ...screen, contrast: true });
    expect(faults).toEqual([]);
    expect(width).toBe(screen.width);
  });

  it.each(SCREENS)("no text of a chart leaves its picture at $width pixels", async (screen) => {
    const outside = await onUnfolded(briefHtml(briefInput(screen.language)), screen.width, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll("figure svg")].flatMap((svg) => {
          const frame = svg.getBoundingClientRect();
          if (frame.width === 0) return [];
          return [...svg.querySelectorAll("text")]
            .map((text) => ({ box: text.getBoundingClientRect(), words: text.textContent }))
            .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
            .map(({ words }) => words);
        }),
      ),
    );
    expect(outside).toEqual([]);
  });
});
